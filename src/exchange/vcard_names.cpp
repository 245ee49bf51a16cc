#include "exchange/ascii.hpp"
#include "exchange/name_parts.hpp"
#include "exchange/vcard_properties.hpp"
#include "model/text.hpp"

/// Names, places and birthdays: the structured values of a vCard.
namespace verso::exchange {
namespace {

enum NamePart { family, given, additional, prefix, suffix };

std::string one_line(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  }
  return std::string(text::trim(text));
}

/// The parts of a structured value, as many as asked for.
std::vector<std::string> parts(std::string_view value, std::size_t count) {
  auto result = split_value(value, ';');
  for (auto& part : result) part = one_line(part);
  result.resize(count);
  return result;
}

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
  std::string result;
  for (const auto& item : items) {
    if (item.empty()) continue;
    if (!result.empty()) result += separator;
    result += item;
  }
  return result;
}

/// Several additional names or suffixes are a comma list.
std::string spaced(std::string_view list) { return joined(between_commas(list), " "); }

std::optional<unsigned> digits(std::string_view text) {
  unsigned value = 0;
  if (text.empty() || text.size() > 4) return std::nullopt;
  for (const char c : text) {
    if (!ascii::is_digit(c)) return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value;
}

struct DateParts {
  std::string_view year, month, day;
};

/// `19800412`, `1980-04-12`, `--0412`, `--04-12`, `1980-4-2`.
std::optional<DateParts> date_parts(std::string_view text) {
  if (text.starts_with("--")) {
    text.remove_prefix(2);
    if (text.size() == 4) return DateParts{{}, text.substr(0, 2), text.substr(2)};
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    return DateParts{{}, text.substr(0, dash), text.substr(dash + 1)};
  }
  const auto first = text.find('-');
  if (first == std::string_view::npos) {
    if (text.size() != 8) return std::nullopt;
    return DateParts{text.substr(0, 4), text.substr(4, 2), text.substr(6)};
  }
  const auto second = text.find('-', first + 1);
  if (first != 4 || second == std::string_view::npos) return std::nullopt;
  return DateParts{text.substr(0, 4), text.substr(5, second - 5), text.substr(second + 1)};
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c != ' ') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::vector<std::string> between_commas(std::string_view list) {
  std::vector<std::string> items;
  for (std::size_t begin = 0; begin <= list.size();) {
    const auto comma = std::min(list.find(',', begin), list.size());
    const auto item = text::trim(list.substr(begin, comma - begin));
    if (!item.empty()) items.emplace_back(item);
    begin = comma + 1;
  }
  return items;
}

std::string place_of_address(std::string_view value) {
  enum { box, extended, street, locality, region, code, country };
  const auto part = parts(value, 7);
  std::string place = joined({part[locality], part[region], part[country]}, ", ");
  if (!place.empty()) return place;
  return joined({part[box], part[extended], part[street], part[code]}, ", ");
}

std::string address_of_place(std::string_view place) {
  std::vector<std::string> items;
  std::size_t begin = 0;
  for (auto comma = place.find(", "); comma != std::string_view::npos;
       comma = place.find(", ", begin)) {
    items.emplace_back(place.substr(begin, comma - begin));
    begin = comma + 2;
  }
  items.emplace_back(place.substr(begin));
  const std::string country = items.size() > 1 ? items.back() : "";
  if (items.size() > 1) items.pop_back();
  const std::string region = items.size() > 1 ? items.back() : "";
  if (items.size() > 1) items.pop_back();
  return ";;;" + escape(joined(items, ", ")) + ';' + escape(region) + ";;" + escape(country);
}

std::optional<Birthday> birthday_of(const ContentLine& line) {
  std::string_view text = line.value;
  text = text.substr(0, text.find_first_of("T "));
  const auto found = date_parts(text);
  if (!found) return std::nullopt;
  const auto month = digits(found->month);
  const auto day = digits(found->day);
  const auto year = digits(found->year);
  if (!month || !day || (!found->year.empty() && !year)) return std::nullopt;
  Birthday birthday;
  const std::string omitted = line.first("X-APPLE-OMIT-YEAR");
  if (year && *year != 0 && omitted != found->year) birthday.year = static_cast<int>(*year);
  birthday.month = *month;
  birthday.day = *day;
  constexpr int leap_year = 2000;  // 29 February without a year is a birthday
  const std::chrono::year_month_day date(std::chrono::year(birthday.year.value_or(leap_year)),
                                         std::chrono::month(*month), std::chrono::day(*day));
  return date.ok() ? std::optional(birthday) : std::nullopt;
}

std::string name_of_parts(std::string_view n_value) {
  const auto part = parts(n_value, 5);
  return joined({spaced(part[prefix]), spaced(part[given]), spaced(part[additional]),
                 spaced(part[family]), spaced(part[suffix])},
                " ");
}

std::string parts_of_name(std::string_view name, Bearer bearer) {
  if (bearer == Bearer::organisation) return ";;;;";
  const NameParts parts = parts_of_written_name(name);
  std::vector<std::string> suffixes;
  for (const std::string& suffix : parts.suffixes) suffixes.push_back(escape(suffix));
  return escape(parts.family) + ';' + escape(parts.given) + ";;" + escape(parts.prefix) + ';' +
         joined(suffixes, ",");
}

bool parts_fit(std::string_view n_value, std::string_view name) {
  const auto part = parts(n_value, 5);
  if (name_of_parts(n_value) == name) return true;
  return (!part[family].empty() || !part[given].empty()) &&
         name.find(part[family]) != std::string_view::npos &&
         name.find(part[given]) != std::string_view::npos;
}

}  // namespace verso::exchange
