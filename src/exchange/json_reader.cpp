#include <rapidjson/reader.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "exchange/charset.hpp"
#include "exchange/json.hpp"
#include "exchange/json_elements.hpp"
#include "exchange/json_pieces.hpp"
#include "verso/error.hpp"

namespace verso::exchange {
namespace {

/// Touches have a key that contacts have not.
bool is_touch(const JsonValue& value) {
  if (value.kind() != JsonKind::object) return false;
  JsonValue member = value.first();
  while (member != value.next() && member.key() != "with") member = member.next();
  return member != value.next();
}

/// The parser's events as elements of the document's lists.
class DocumentReader {
 public:
  DocumentReader(const Records& records, JsonPieces& pieces) : records_(records), pieces_(pieces) {}

  // What RapidJSON tells of; false ends the reading.
  bool Null() { return scalar(&JsonTree::add_null); }
  bool Bool(bool value) { return scalar(&JsonTree::add_boolean, value); }
  bool Int(int value) { return Int64(value); }
  bool Uint(unsigned value) { return Int64(value); }
  bool Int64(std::int64_t value) { return scalar(&JsonTree::add_integer, value); }
  bool Uint64(std::uint64_t value) {
    if (value > std::uint64_t{1} << 62) return Double(0);
    return Int64(static_cast<std::int64_t>(value));
  }
  bool Double(double) { return scalar(&JsonTree::add_other_number); }
  bool RawNumber(const char*, rapidjson::SizeType, bool) { return true; }  // not asked for
  bool String(const char* text, rapidjson::SizeType size, bool) {
    return scalar(&JsonTree::add_text, std::string_view(text, size));
  }
  bool StartObject() { return begin(JsonKind::object); }
  bool EndObject(rapidjson::SizeType) { return end(); }
  bool StartArray() { return begin(JsonKind::list); }
  bool EndArray(rapidjson::SizeType) { return end(); }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    if (element_.is_open()) {
      element_.add_key({text, size});
    } else if (depth_ == 1) {
      key_.assign(text, size);
    }
    return true;
  }

  void fail() {
    if (!stopped_) {
      stop("is no JSON from here on; the file may be cut off or changed by hand");
    }
  }
  void finish() {
    if (!stopped_ && !is_list_ && !says_verso_)
      stop("is not a document of verso: it has no \"format\"");
  }

 private:
  enum class List { none, circles, contacts, links, opportunities, intros, asks, news, touches };

  template <class... Parameters, class... Values>
  bool scalar(void (JsonTree::*add)(Parameters...), Values... value) {
    (element_.*add)(value...);
    if (element_.is_open()) return true;
    if (depth_ == 0) return stop("is not a document of verso: it is a single value");
    if (depth_ == 1 && !is_list_) return head();
    if (!in_list()) return forget();
    element_line_ = pieces_.line();
    return deliver();
  }

  bool begin(JsonKind kind) {
    constexpr std::size_t deepest = 64;
    if (depth_ + element_.depth() > deepest) return stop("is nested too deeply to be verso's");
    if (!element_.is_open() && !in_list()) {
      const bool is_list = kind == JsonKind::list;
      if (depth_ == 0) is_list_ = is_list;
      if (depth_ == 1 && !is_list_ && !open_list(is_list)) return false;
      ++depth_;
      return true;
    }
    if (!element_.is_open()) element_line_ = pieces_.line();
    element_.open(kind);
    return true;
  }

  bool end() {
    if (element_.is_open()) {
      element_.close();
      return element_.is_open() || deliver();
    }
    --depth_;
    if (depth_ == 1) list_ = List::none;
    return true;
  }

  bool forget() {
    element_.clear();
    return true;
  }

  /// Whether what comes now is an element of a list that verso knows.
  bool in_list() const { return is_list_ ? depth_ == 1 : depth_ == 2 && list_ != List::none; }

  bool head() {
    const JsonValue value(element_);
    if (key_ == "format") {
      if (value.kind() != JsonKind::text || value.text() != "verso")
        return stop("is not a document of verso: \"format\" is not \"verso\"");
      says_verso_ = true;
    } else if (key_ == "version") {
      if (value.kind() != JsonKind::integer) return stop("has a \"version\" that is no number");
      if (value.integer() > 1) return stop("was written by a newer verso; update verso to read it");
    }
    return forget();
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

  bool deliver() {
    try {
      deliver(JsonValue(element_));
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::bad_data) throw;
      records_.refused({element_line_, error.what()});
    }
    return forget();
  }

  void deliver(const JsonValue& value) {
    if (list_ == List::circles) {
      if (value.kind() != JsonKind::text || value.text().empty()) {
        throw Error(ErrorKind::bad_data, "a circle must be a text that is not empty");
      }
      records_.circle(std::string(value.text()));
    } else if (list_ >= List::links && list_ <= List::news) {
      const auto index = static_cast<std::size_t>(list_) - static_cast<std::size_t>(List::links);
      records_.given({given_from_json(value, index), element_line_});
    } else if (list_ == List::touches || (is_list_ && is_touch(value))) {
      TouchRecord record = touch_from_json(value);
      record.line = element_line_;
      record.is_listed = is_list_;
      records_.touch(std::move(record));
    } else {
      Card card = card_from_json(value);
      card.line = element_line_;
      records_.card(std::move(card));
    }
  }

  bool stop(const char* why) {
    stopped_ = true;
    records_.refused({pieces_.line(), std::string("the text ") + why});
    return false;
  }

  const Records& records_;
  JsonPieces& pieces_;
  JsonTree element_;
  std::size_t element_line_ = 0;
  std::string key_;
  List list_ = List::none;
  std::size_t depth_ = 0;
  bool is_list_ = false;
  bool says_verso_ = false;
  bool stopped_ = false;
};

void read_pieces(std::string_view first, const NextPiece& next, const Records& records) {
  JsonPieces pieces(first, next);
  DocumentReader document(records, pieces);
  rapidjson::Reader reader;
  if (reader.Parse<rapidjson::kParseValidateEncodingFlag>(pieces, document)) {
    document.finish();
  } else {
    document.fail();
  }
}

}  // namespace

void read_json(const NextPiece& next, const Records& records) {
  const std::string_view first = next();
  if (!from_utf16_file(first)) return read_pieces(without_byte_order_mark(first), next, records);
  std::string whole(first);
  for (auto piece = next(); !piece.empty(); piece = next()) whole += piece;
  const std::string converted = from_utf16_file(whole).value_or("");
  read_pieces(
      without_byte_order_mark(converted), [] { return std::string_view(); }, records);
}

void read_json(std::string_view text, const Records& records) {
  const auto once = [&text] { return std::exchange(text, {}); };
  read_json(NextPiece(once), records);
}

}  // namespace verso::exchange
