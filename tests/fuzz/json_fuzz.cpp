#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string_view>

#include "exchange/json.hpp"

// Any bytes are read; each card that is read can be written and read again without a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  verso::Records strict{[](std::string&&) {}, [](verso::Card&&) {}, [](verso::GivenRecord&&) {},
                        [](verso::TouchRecord&&) {}, [](verso::Mail&&) {}, [](verso::Meeting&&) {},
                        [](verso::Refusal&&) { std::abort(); }, [](std::string_view) {}};
  verso::Records records = strict;
  records.refused = [](verso::Refusal&&) {};
  records.card = [&](verso::Card&& card) {
    std::ostringstream out;
    verso::exchange::JsonWriter writer(out);
    writer.contact(card);
    writer.finish();
    verso::exchange::read_json(out.str(), strict);
  };
  verso::exchange::read_json(text, records);
  return 0;
}
