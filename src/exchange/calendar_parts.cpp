#include "exchange/calendar_parts.hpp"

#include <algorithm>
#include <array>

#include "exchange/ascii.hpp"
#include "exchange/charset.hpp"
#include "exchange/vcard_lines.hpp"
#include "model/text.hpp"

namespace verso::exchange {
namespace {

constexpr auto own_names = std::to_array<std::string_view>(
    {"UID", "SUMMARY", "DESCRIPTION", "DTSTART", "DUE", "STATUS", "COMPLETED", "PERCENT-COMPLETE",
     "X-VERSO-KIND", "X-VERSO-WITH", "X-VERSO-DONE-ON", "X-VERSO-STARTED", "X-VERSO-BY",
     "X-VERSO-GAVE", "X-VERSO-RECEIVED", "X-VERSO-PURPOSE", "X-VERSO-REPLY"});

std::string component_of(std::string_view line, std::string_view keyword) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos ||
      ascii::upper(text::trim(line.substr(0, colon))) != keyword) {
    return {};
  }
  return ascii::upper(text::trim(line.substr(colon + 1)));
}

/// Sorts lines into CalendarParts.
class Splitter {
 public:
  explicit Splitter(std::string_view text) {
    LineReader lines(without_byte_order_mark(text));
    while (auto line = lines.next()) add(from_unknown_charset(line->text));
  }
  CalendarParts take() { return std::move(parts_); }

 private:
  enum class Place { outside, before, item, nested, after, ended };

  void add(std::string line) {
    const std::string begun = component_of(line, "BEGIN");
    const std::string ended = component_of(line, "END");
    if (place_ == Place::ended) {
      if (begun == "VCALENDAR") parts_.is_several = true;
    } else if (begun == "VCALENDAR" && place_ == Place::outside) {
      parts_.is_calendar = true;
      place_ = Place::before;
    } else if (ended == "VCALENDAR" && place_ != Place::outside) {
      parts_.is_whole = place_ != Place::item && place_ != Place::nested;
      place_ = Place::ended;
    } else if (place_ == Place::before && (begun == "VTODO" || begun == "VJOURNAL")) {
      parts_.component = begun;
      place_ = Place::item;
    } else if (place_ == Place::item && ended == parts_.component) {
      place_ = Place::after;
    } else {
      sort(std::move(line), begun, ended);
    }
  }

  void sort(std::string line, const std::string& begun, const std::string& ended) {
    switch (place_) {
      case Place::outside:
      case Place::ended: break;
      case Place::before: parts_.before.push_back(std::move(line)); break;
      case Place::after: parts_.after.push_back(std::move(line)); break;
      case Place::nested:
        if (!begun.empty()) ++depth_;
        if (!ended.empty() && --depth_ == 0) place_ = Place::item;
        parts_.kept.push_back(std::move(line));
        break;
      case Place::item:
        if (!begun.empty()) {
          place_ = Place::nested;
          depth_ = 1;
        }
        sort_property(std::move(line));
        break;
    }
  }

  void sort_property(std::string line) {
    auto content = parse_content_line(line, Syntax::v30);
    const bool own =
        content && std::find(own_names.begin(), own_names.end(), content->name) != own_names.end();
    if (own) {
      parts_.own.push_back(*std::move(content));
    } else {
      parts_.kept.push_back(std::move(line));
    }
  }

  CalendarParts parts_;
  Place place_ = Place::outside;
  int depth_ = 0;
};

}  // namespace

CalendarParts split_calendar(std::string_view text) { return Splitter(text).take(); }

}  // namespace verso::exchange
