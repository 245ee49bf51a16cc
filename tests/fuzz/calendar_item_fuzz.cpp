// Items of a calendar that servers and phones wrote: no crash, and what is written of one is read as
// the same.
#include <cstdlib>

#include "exchange/calendar_item.hpp"
#include "model/calendar_fields.hpp"

namespace {

verso::SyncFormats::ReadItem read(std::string_view text) {
  return verso::exchange::read_calendar_item(text, [](verso::Instant instant) {
    return std::chrono::floor<std::chrono::days>(instant);
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto given = read(text);
  const auto* item = std::get_if<verso::CalendarItem>(&given);
  if (item == nullptr) return 0;
  const std::string written = verso::exchange::write_calendar_item(*item, text);
  const auto again = read(written);
  const auto* same = std::get_if<verso::CalendarItem>(&again);
  if (same == nullptr || same->kind != item->kind || same->uid != item->uid) std::abort();
  if (fields_of(*same) != fields_of(*item)) std::abort();
  if (verso::exchange::write_calendar_item(*same, written) != written) std::abort();
  return 0;
}
