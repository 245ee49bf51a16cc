#include "exchange/written_date.hpp"

#include <array>
#include <string>

#include "exchange/ascii.hpp"

namespace verso::exchange {
namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

struct Number {
  unsigned value = 0;
  std::size_t digits = 0;
};

/// Reads a text piece by piece.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Number number() {
    Number read;
    while (read.digits < 8 && read.digits < text_.size() && ascii::is_digit(text_[read.digits])) {
      read.value = read.value * 10 + static_cast<unsigned>(text_[read.digits++] - '0');
    }
    text_.remove_prefix(read.digits);
    return read;
  }

  /// The month of an English name or its beginning; 0 for none.
  unsigned month() {
    std::size_t length = 0;
    while (length < text_.size() && ascii::is_alnum(text_[length])) ++length;
    const std::string word = ascii::lower(text_.substr(0, std::min<std::size_t>(length, 3)));
    for (unsigned i = 0; i < months.size(); ++i) {
      if (word != months[i]) continue;
      text_.remove_prefix(length);
      return i + 1;
    }
    return 0;
  }

  /// One of the characters, with blanks around it; that character, else 0.
  char any_of(std::string_view characters) {
    char found = 0;
    while (!text_.empty()) {
      const bool wanted = characters.find(text_.front()) != std::string_view::npos;
      if (wanted && found == 0) {
        found = text_.front();
      } else if (text_.front() != ' ') {
        break;
      }
      text_.remove_prefix(1);
    }
    return found;
  }

  std::string_view rest() const { return text_; }

 private:
  std::string_view text_;
};

std::optional<Date> day_of(unsigned year, unsigned month, unsigned day) {
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)),
                                         std::chrono::month(month), std::chrono::day(day)};
  return date.ok() ? std::optional(Date(date)) : std::nullopt;
}

std::optional<unsigned> year_of(Number number) {
  constexpr unsigned first = 70;
  if (number.digits == 4) return number.value;
  if (number.digits != 2) return std::nullopt;
  return number.value < first ? 2000 + number.value : 1900 + number.value;
}

/// The rest of `15 Jan 2023` after the month, or of `Jan 15, 2023` after the day.
std::optional<Date> with_year(Reader& reader, unsigned month, unsigned day) {
  reader.any_of("-,./ ");
  const auto year = year_of(reader.number());
  return year ? day_of(*year, month, day) : std::nullopt;
}

std::optional<Date> of_numbers(Reader& reader, Number first, char separator, DateOrder order) {
  const Number second = reader.number();
  if (reader.any_of(std::string_view(&separator, 1)) != separator) return std::nullopt;
  const Number third = reader.number();
  if (first.digits == 4) return day_of(first.value, second.value, third.value);
  const auto year = year_of(third);
  if (!year) return std::nullopt;
  if (separator == '.' || first.value > 12)
    order = DateOrder::day_month;
  else if (second.value > 12)
    order = DateOrder::month_day;
  if (order == DateOrder::unset) return std::nullopt;
  return order == DateOrder::day_month ? day_of(*year, second.value, first.value)
                                       : day_of(*year, first.value, second.value);
}

std::optional<Date> read_day(Reader& reader, DateOrder order) {
  reader.any_of("");
  if (const unsigned month = reader.month(); month != 0) {
    reader.any_of(".");
    const Number day = reader.number();
    return day.digits == 0 ? std::nullopt : with_year(reader, month, day.value);
  }
  const Number first = reader.number();
  if (first.digits == 8) {
    return day_of(first.value / 10000, first.value / 100 % 100, first.value % 100);
  }
  if (first.digits == 0) return std::nullopt;
  const char separator = reader.any_of("-./");
  if (const unsigned month = reader.month(); month != 0)
    return with_year(reader, month, first.value);
  return separator == 0 ? std::nullopt : of_numbers(reader, first, separator, order);
}

}  // namespace

std::optional<Date> written_date(std::string_view text, DateOrder order) {
  Reader reader(text);
  return read_day(reader, order);
}

std::optional<Instant> written_instant(std::string_view text, DateOrder order) {
  Reader reader(text);
  const auto day = read_day(reader, order);
  if (!day) return std::nullopt;
  constexpr std::chrono::hours noon{12};
  reader.any_of("T,");
  Number hour = reader.number();
  if (hour.digits == 0 || reader.any_of(":") == 0) return Instant(*day) + noon;
  const Number minute = reader.number();
  const Number second = reader.any_of(":") != 0 ? reader.number() : Number{};
  const std::string half = ascii::lower(reader.rest().substr(0, 2));
  if (half == "pm" && hour.value < 12) hour.value += 12;
  if (half == "am" && hour.value == 12) hour.value = 0;
  if (hour.value > 23 || minute.value > 59 || second.value > 60) return Instant(*day) + noon;
  return Instant(*day) + std::chrono::hours(hour.value) + std::chrono::minutes(minute.value) +
         std::chrono::seconds(second.value);
}

}  // namespace verso::exchange
