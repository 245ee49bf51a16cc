#include "model/fingerprint.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace verso {

std::string fingerprint(std::string_view text) {
  // FNV-1a, 64 bits, from two different beginnings.
  const auto hash = [text](std::uint64_t value) {
    for (const char c : text) {
      value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return value;
  };
  return fmt::format("{:016x}{:016x}", hash(0xcbf29ce484222325ULL), hash(0x84222325cbf29ce4ULL));
}

}  // namespace verso
