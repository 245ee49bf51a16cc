#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "exchange/monica.hpp"
#include "exchange/vcard.hpp"

// Any bytes are read; every card can be written as a vCard.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  verso::Records records;
  records.card = [](verso::Card&& card) {
    if (verso::exchange::write_vcard(card).empty()) std::abort();
  };
  records.touch = [](verso::TouchRecord&&) {};
  records.refused = [](verso::Refusal&&) {};
  records.skipped = [](std::string_view) {};
  verso::exchange::read_monica(text, records);
  return 0;
}
