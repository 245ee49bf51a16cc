// A line that no helper prints is refused as a fault of verso's own installation, never worse.
#include <cstdlib>

#include "exchange/helper_lines.hpp"
#include "verso/error.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto day_of = [](verso::Instant at) { return std::chrono::floor<std::chrono::days>(at); };
  verso::exchange::HelperLines lines({[](std::string&&) {}, [](verso::Mail&&) {},
                                      [](verso::Meeting&&) {}, [](verso::Refusal&&) {}},
                                     day_of);
  std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      lines.take(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  } catch (const verso::Error& error) {
    if (error.kind() != verso::ErrorKind::internal) std::abort();
  }
  return 0;
}
