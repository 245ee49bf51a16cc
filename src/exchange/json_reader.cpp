#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "exchange/charset.hpp"
#include "exchange/json.hpp"
#include "exchange/json_elements.hpp"
#include "verso/error.hpp"

namespace verso::exchange {
namespace {

using Json = nlohmann::ordered_json;

/// The bytes of a text for the parser, counting the lines that it has consumed.
class CountedByte {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountedByte(const char* at, std::size_t* lines) : at_(at), lines_(lines) {}

  const char& operator*() const { return *at_; }
  CountedByte& operator++() {
    if (*at_ == '\n') ++*lines_;
    ++at_;
    return *this;
  }
  bool operator==(const CountedByte& other) const { return at_ == other.at_; }
  bool operator!=(const CountedByte& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  std::size_t* lines_;
};

/// Builds one JSON value of the parser's events.
class ElementBuilder {
 public:
  bool active() const { return !open_.empty(); }

  void scalar(Json&& value) {
    // A key of an object that is null says as much as one that is not there.
    if (value.is_null() && !open_.empty() && open_.back()->is_object()) return;
    place(std::move(value));
  }
  void begin(Json&& container) {
    Json* placed = place(std::move(container));
    // An ordered object that grows copies all that it holds: room for a card, or for what is in it.
    if (placed->is_object()) {
      placed->get_ref<Json::object_t&>().reserve(open_.empty() ? 40 : 8);
    }
    open_.push_back(placed);
  }
  void end() { open_.pop_back(); }
  void key(std::string& name) { key_ = std::move(name); }
  std::size_t depth() const { return open_.size(); }

  Json take() {
    Json result = std::move(root_);
    root_ = nullptr;
    return result;
  }

 private:
  Json* place(Json&& value) {
    if (open_.empty()) return &(root_ = std::move(value));
    Json& parent = *open_.back();
    if (parent.is_array()) return &parent.emplace_back(std::move(value));
    return &(parent[key_] = std::move(value));
  }

  Json root_;
  std::vector<Json*> open_;  // a parent is not moved while a child is open
  std::string key_;
};

/// The parser's events as elements of the document's lists.
class DocumentReader {
 public:
  using number_integer_t = Json::number_integer_t;
  using number_unsigned_t = Json::number_unsigned_t;
  using number_float_t = Json::number_float_t;
  using string_t = Json::string_t;
  using binary_t = Json::binary_t;

  DocumentReader(const Records& records, const std::size_t& lines)
      : records_(records), lines_(lines) {}

  bool null() { return scalar(nullptr); }
  bool boolean(bool value) { return scalar(value); }
  bool number_integer(number_integer_t value) { return scalar(value); }
  bool number_unsigned(number_unsigned_t value) { return scalar(value); }
  bool number_float(number_float_t value, const string_t&) { return scalar(value); }
  bool string(string_t& value) { return scalar(std::move(value)); }
  bool binary(binary_t&) { return true; }  // JSON text has none

  bool start_object(std::size_t) { return begin(Json::object()); }
  bool end_object() { return end(); }
  bool start_array(std::size_t) { return begin(Json::array()); }
  bool end_array() { return end(); }

  bool key(string_t& name) {
    if (element_.active()) {
      element_.key(name);
    } else if (depth_ == 1) {
      key_ = std::move(name);
    }
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
    return stop("is no JSON from here on; the file may be cut off or changed by hand");
  }

  void finish() {
    if (!stopped_ && !is_list_ && !says_verso_)
      stop("is not a document of verso: it has no \"format\"");
  }

 private:
  enum class List { none, circles, contacts, links, opportunities, intros, asks, news, touches };

  bool scalar(Json&& value) {
    if (element_.active()) {
      element_.scalar(std::move(value));
      return true;
    }
    if (depth_ == 0) return stop("is not a document of verso: it is a single value");
    if (depth_ == 1 && !is_list_) return head(value);
    if (!in_list()) return true;
    element_line_ = line();
    return deliver(std::move(value));
  }

  bool begin(Json&& container) {
    constexpr std::size_t deepest = 64;
    if (element_.depth() > deepest) return stop("is nested too deeply to be verso's");
    if (!element_.active() && !in_list()) {
      if (depth_ == 0) is_list_ = container.is_array();
      if (depth_ == 1 && !is_list_ && !open_list(container.is_array())) return false;
      ++depth_;
      return true;
    }
    if (!element_.active()) element_line_ = line();
    element_.begin(std::move(container));
    return true;
  }

  bool end() {
    if (element_.active()) {
      element_.end();
      return element_.active() || deliver(element_.take());
    }
    --depth_;
    if (depth_ == 1) list_ = List::none;
    return true;
  }

  /// Whether what comes now is an element of a list that verso knows.
  bool in_list() const { return is_list_ ? depth_ == 1 : depth_ == 2 && list_ != List::none; }

  bool head(const Json& value) {
    if (key_ == "format") {
      if (value != "verso") return stop("is not a document of verso: \"format\" is not \"verso\"");
      says_verso_ = true;
    } else if (key_ == "version") {
      if (!value.is_number_integer()) return stop("has a \"version\" that is no number");
      if (value > 1) return stop("was written by a newer verso; update verso to read it");
    }
    return true;
  }

  bool open_list(bool is_array) {
    list_ = List::none;
    if (!is_array) return true;
    static constexpr std::string_view names[] = {"circles", "contacts", "links", "opportunities",
                                                 "intros",  "asks",     "news",  "touches"};
    const auto* name = std::ranges::find(names, key_);
    if (name != std::end(names)) list_ = static_cast<List>(name - names + 1);
    if (list_ == List::none || says_verso_) return true;
    return stop("is not a document of verso: \"format\" must come before the lists");
  }

  bool deliver(Json&& value) {
    try {
      const bool is_touch =
          list_ == List::touches || (is_list_ && value.is_object() && value.contains("with"));
      if (list_ == List::circles) {
        if (!value.is_string() || value.get_ref<const std::string&>().empty()) {
          throw Error(ErrorKind::bad_data, "a circle must be a text that is not empty");
        }
        records_.circle(std::move(value.get_ref<std::string&>()));
      } else if (list_ >= List::links && list_ <= List::news) {
        const auto index = static_cast<std::size_t>(list_) - static_cast<std::size_t>(List::links);
        records_.given({given_from_json(value, index), element_line_});
      } else if (is_touch) {
        TouchRecord record = touch_from_json(value);
        record.line = element_line_;
        records_.touch(std::move(record));
      } else {
        Card card = card_from_json(value);
        card.line = element_line_;
        records_.card(std::move(card));
      }
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::bad_data) throw;
      records_.refused({element_line_, error.what()});
    }
    return true;
  }

  bool stop(const char* why) {
    stopped_ = true;
    records_.refused({line(), std::string("the text ") + why});
    return false;
  }

  std::size_t line() const { return lines_ + 1; }

  const Records& records_;
  const std::size_t& lines_;
  ElementBuilder element_;
  std::size_t element_line_ = 0;
  std::string key_;
  List list_ = List::none;
  std::size_t depth_ = 0;
  bool is_list_ = false;
  bool says_verso_ = false;
  bool stopped_ = false;
};

}  // namespace

void read_json(std::string_view text, const Records& records) {
  const auto converted = from_utf16_file(text);
  text = without_byte_order_mark(converted ? std::string_view(*converted) : text);
  std::size_t lines = 0;
  DocumentReader reader(records, lines);
  const CountedByte begin(text.data(), &lines);
  const CountedByte end(text.data() + text.size(), &lines);
  if (Json::sax_parse(begin, end, &reader)) reader.finish();
}

}  // namespace verso::exchange
