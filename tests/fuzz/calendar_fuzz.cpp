// A calendar never crashes the helper that reads it.
#include "helpers/calendar_json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  verso::helpers::calendar_json(text, 1'795'000'000, [](auto&&) {});
  return 0;
}
