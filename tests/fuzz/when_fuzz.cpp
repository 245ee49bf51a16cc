// Any bytes are a date, a length of time or a birthday, or a usage error: never anything else.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "verso/date.hpp"
#include "verso/error.hpp"

namespace {

template <class Read>
void attempt(Read read) {
  try {
    read();
  } catch (const verso::Error& error) {
    if (error.kind() != verso::ErrorKind::usage) std::abort();
  }
}

void require(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const verso::Date today = verso::parse_iso_date("2028-02-29").value();
  for (const auto facing : {verso::Facing::past, verso::Facing::future})
    for (const auto order : {verso::DateOrder::unset, verso::DateOrder::day_month})
      attempt([&] {
        const verso::Date date = verso::parse_when(text, today, facing, order);
        require(verso::parse_iso_date(verso::format_date(date)) == date);
      });
  attempt([&] {
    const auto duration = verso::parse_duration(text);
    if (duration) require(verso::parse_duration(verso::format_duration(*duration)) == duration);
  });
  attempt([&] {
    const verso::Birthday birthday = verso::parse_birthday(text);
    require(verso::parse_birthday(verso::format_birthday(birthday)) == birthday);
    require(verso::next_birthday(birthday, today) >= today);
  });
  if (const auto instant = verso::parse_instant(text))
    require(verso::format_instant(*instant) == text);
  return 0;
}
