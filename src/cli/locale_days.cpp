#include "cli/locale_days.hpp"

#include <langinfo.h>

#include <ctime>
#include <memory>
#include <type_traits>

#include "model/text.hpp"

namespace verso::cli {
namespace {

/// A locale of the C library; the one of the process stays as it is.
using Locale = std::shared_ptr<std::remove_pointer_t<locale_t>>;

bool says_nothing(std::string_view locale) {
  return locale.empty() || locale == "C" || locale == "POSIX" || locale.starts_with("C.");
}

Locale load(const std::string& name) {
  const locale_t loaded = newlocale(LC_TIME_MASK, name.c_str(), locale_t{});
  return loaded ? Locale(loaded, freelocale) : nullptr;
}

std::tm calendar_day(Date on) {
  const std::chrono::year_month_day day(on);
  std::tm parts{};
  parts.tm_year = static_cast<int>(day.year()) - 1900;
  parts.tm_mon = static_cast<int>(static_cast<unsigned>(day.month())) - 1;
  parts.tm_mday = static_cast<int>(static_cast<unsigned>(day.day()));
  parts.tm_wday = static_cast<int>(std::chrono::weekday(on).c_encoding());
  return parts;
}

/// Empty where the locale writes nothing that can be shown.
std::string write(Date on, const std::string& pattern, const Locale& locale) {
  char text[128];
  const std::tm parts = calendar_day(on);
  const std::size_t length = strftime_l(text, sizeof text, pattern.c_str(), &parts, locale.get());
  const std::string written(text, length);
  return text::valid_utf8(written) == written ? text::printable(written) : "";
}

}  // namespace

std::string locale_of(std::string_view category, const Environment& environment) {
  for (const std::string_view name :
       {std::string_view("LC_ALL"), category, std::string_view("LANG")}) {
    if (auto locale = environment(name).value_or(""); !locale.empty()) return locale;
  }
  return "";
}

std::string plain_day_pattern(std::string_view pattern) {
  std::string plain;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    plain += pattern[at];
    if (pattern[at] != '%' || at + 1 == pattern.size()) continue;
    switch (const char what = pattern[++at]) {
      case 'y': plain += 'Y'; break;
      case 'D': plain += "m/%d/%Y"; break;
      case 'e': plain += "-d"; break;
      default: plain += what;
    }
  }
  return plain;
}

DayText locale_days(const Environment& environment) {
  const std::string name = locale_of("LC_TIME", environment);
  if (says_nothing(name)) return {};
  const Locale locale = load(name);
  if (!locale) return {};
  const std::string pattern = plain_day_pattern(nl_langinfo_l(D_FMT, locale.get()));
  if (write(Date{}, pattern, locale).empty()) return {};
  return [locale, pattern](Date on) {
    const std::string text = write(on, pattern, locale);
    return text.empty() ? format_date(on) : text;
  };
}

}  // namespace verso::cli
