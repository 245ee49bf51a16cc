#include "cli/render/heat_map.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>

namespace verso::cli {
namespace {

constexpr std::array<std::string_view, 5> shades{"·", "░", "▒", "▓", "█"};
constexpr std::array<std::string_view, 5> letters{".", "-", "+", "x", "#"};
constexpr std::array<std::string_view, 7> weekdays{"Mon", "", "Wed", "", "Fri", "", ""};
constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr int label_width = 6;  // "  Mon "
constexpr int least_weeks = 8;
constexpr int most_weeks = 53;

class HeatMap {
 public:
  HeatMap(const std::map<Date, int>& days, Date today, int weeks)
      : days_(days),
        today_(today),
        weeks_(weeks),
        begin_(monday_of(today) - std::chrono::days(7 * (weeks - 1))) {
    for (auto day = days.lower_bound(begin_); day != days.end() && day->first <= today; ++day) {
      most_ = std::max(most_, day->second);
    }
  }

  bool empty() const { return most_ == 0; }

  /// The names of months above the weeks in which they begin, where there is room.
  std::string head() const {
    std::string line;
    for (int week = 0; week < weeks_; ++week) {
      const std::chrono::year_month_day monday(day_at(week, 0));
      const auto room = static_cast<std::size_t>(week);
      const bool begins = static_cast<unsigned>(monday.day()) <= 7;
      if (begins && line.size() <= room && week + 3 <= weeks_) {
        line.resize(room, ' ');
        line += months.at(static_cast<unsigned>(monday.month()) - 1);
        line += ' ';
      }
    }
    line.resize(line.find_last_not_of(' ') + 1);
    return line;
  }

  std::string row(int weekday, const Style& style, Glyphs glyphs) const {
    const auto& levels = glyphs == Glyphs::unicode ? shades : letters;
    std::string line;
    for (int week = 0; week < weeks_ && day_at(week, weekday) <= today_; ++week) {
      const int level = level_of(day_at(week, weekday));
      line += style.apply(level == 0 ? Look::faint : Look::accent,
                          levels.at(static_cast<std::size_t>(level)));
    }
    return line;
  }

 private:
  static Date monday_of(Date day) {
    return day - std::chrono::days(std::chrono::weekday(day).iso_encoding() - 1);
  }
  Date day_at(int week, int weekday) const {
    return begin_ + std::chrono::days(7 * week + weekday);
  }

  /// Nothing is 0; quarters of the most are 1 to 4.
  int level_of(Date day) const {
    const auto found = days_.find(day);
    if (found == days_.end() || found->second == 0) return 0;
    return 1 + (found->second * 4 - 1) / std::max(most_, 4);
  }

  const std::map<Date, int>& days_;
  Date today_;
  int weeks_;
  Date begin_;
  int most_ = 0;
};

}  // namespace

void print_heat_map(std::ostream& out, const std::map<Date, int>& days, Date today,
                    const Style& style, int columns, Glyphs glyphs) {
  const int weeks = std::min(most_weeks, columns - label_width);
  if (weeks < least_weeks) return;
  const HeatMap map(days, today, weeks);
  if (map.empty()) return;
  out << '\n' << std::string(label_width, ' ') << style.apply(Look::faint, map.head()) << '\n';
  for (int weekday = 0; weekday < 7; ++weekday) {
    std::string label = "  " + std::string(weekdays.at(static_cast<std::size_t>(weekday)));
    label.resize(label_width, ' ');
    out << style.apply(Look::faint, label) << map.row(weekday, style, glyphs) << '\n';
  }
}

}  // namespace verso::cli
