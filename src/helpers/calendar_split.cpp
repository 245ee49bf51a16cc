#include "helpers/calendar_split.hpp"

#include <algorithm>

namespace verso::helpers {
namespace {

/// A longer event is none that anybody meets at.
constexpr std::size_t longest_event = 1 << 22;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Whether the line says so, in any case of letters, blanks at its end aside.
bool says(std::string_view line, std::string_view lower_case) {
  while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
  return std::ranges::equal(line, lower_case, {}, lower);
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  const std::string_view line = text.substr(0, end);
  const bool is_crlf = text.substr(end).starts_with("\r\n");
  text.remove_prefix(std::min(end + (is_crlf ? 2 : 1), text.size()));
  return line;
}

class Splitter {
 public:
  RawCalendar run(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    for (std::size_t number = 1; !text.empty(); ++number) line(take_line(text), number);
    return std::move(result_);
  }

 private:
  enum class In { calendar, event, timezone };

  void line(std::string_view text, std::size_t number) {
    if (says(text, "begin:vcalendar")) {
      result_.is_calendar = true;
      is_withdrawn_ = false;
      in_ = In::calendar;
    } else if (says(text, "begin:vevent")) {
      result_.events.push_back({number, "", false, is_withdrawn_});
      in_ = In::event;
    } else if (says(text, "begin:vtimezone")) {
      result_.timezones.emplace_back();
      in_ = In::timezone;
    } else if (in_ == In::calendar && says(text, "method:cancel")) {
      is_withdrawn_ = true;
    }
    keep(text);
    const bool ends_event = in_ == In::event && says(text, "end:vevent");
    if (ends_event) result_.events.back().has_end = true;
    if (ends_event || says(text, "end:vtimezone")) in_ = In::calendar;
  }

  void keep(std::string_view text) {
    if (in_ == In::calendar) return;
    std::string& into = in_ == In::event ? result_.events.back().text : result_.timezones.back();
    if (into.size() + text.size() < longest_event) into.append(text).append("\r\n");
  }

  RawCalendar result_;
  In in_ = In::calendar;
  bool is_withdrawn_ = false;
};

}  // namespace

RawCalendar split_calendar(std::string_view text) { return Splitter().run(text); }

}  // namespace verso::helpers
