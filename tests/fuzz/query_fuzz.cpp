#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "verso/error.hpp"
#include "verso/query.hpp"

// Any bytes are a query that reads as itself again, or a usage error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view typed(reinterpret_cast<const char*>(data), size);
  verso::QueryContext context;
  context.today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22};
  context.saved = [typed](std::string_view name) {
    return name == "self" ? std::optional<std::string>(typed) : std::nullopt;
  };
  try {
    const verso::Query query = verso::parse_query(typed, context);
    if (!(verso::parse_query(verso::format_query(query), context) == query)) std::abort();
  } catch (const verso::Error& error) {
    if (error.kind() != verso::ErrorKind::usage) std::abort();
  }
  return 0;
}
