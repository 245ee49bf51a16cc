#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "exchange/vcard.hpp"

// Any bytes are read; each card that is read can be written, and what is written is one card.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  verso::Records ignore{[](std::string&&) {}, [](verso::Card&&) {}, [](verso::GivenRecord&&) {},
                        [](verso::TouchRecord&&) {}, [](verso::Mail&&) {}, [](verso::Meeting&&) {},
                        [](verso::Refusal&&) {}, [](std::string_view) {}};
  verso::Records records = ignore;
  records.card = [&](verso::Card&& card) {
    int cards = 0;
    ignore.card = [&](verso::Card&&) { ++cards; };
    verso::exchange::read_vcards(verso::exchange::write_vcard(card), ignore);
    if (cards != 1) std::abort();
  };
  verso::exchange::read_vcards(text, records);
  return 0;
}
