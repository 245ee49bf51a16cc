#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "exchange/csv_table.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/linkedin.hpp"
#include "verso/error.hpp"

namespace {

verso::Records counting(int& cards, int& others) {
  verso::Records records;
  records.card = [&cards](verso::Card&&) { ++cards; };
  records.refused = [&others](verso::Refusal&&) { ++others; };
  records.skipped = [&others](std::string_view) { ++others; };
  return records;
}

/// Whether each row of a table of messages is one message or skipped; so it is where you are not told.
bool are_all_there(const std::string& text, int rows) {
  int mails = 0;
  int others = 0;
  verso::Records records = counting(mails, others);
  records.mail = [&mails](verso::Mail&&) { ++mails; };
  const verso::exchange::MessageOptions options{"messages.csv", {"me"}, [](verso::Instant at) {
                                                  return std::chrono::floor<std::chrono::days>(at);
                                                }};
  verso::exchange::CsvTable table(text);
  try {
    if (table.kind() == verso::exchange::TableKind::messages) {
      read_messages(table, options, records);
    } else {
      read_invitations(table, options, records);
    }
  } catch (const verso::Error&) {
    return true;
  }
  return mails + others == rows;
}

}  // namespace

// Any bytes are read and each row is accounted for; a card that is written is one row that is read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text =
      verso::exchange::csv_text(std::string(reinterpret_cast<const char*>(data), size));
  int rows = 0;
  verso::exchange::CsvTable table(text);
  while (table.next()) ++rows;

  if (!are_all_there(text, rows)) std::abort();

  int cards = 0;
  int others = 0;
  verso::Records records = counting(cards, others);
  records.card = [&cards](verso::Card&& card) {
    ++cards;
    verso::exchange::CsvWriter writer;
    writer.measure(card);
    int again = 0;
    int lost = 0;
    verso::exchange::read_people(writer.header() + writer.row(card), {}, counting(again, lost));
    if (again != 1 || lost != 0) std::abort();
  };
  verso::exchange::read_people(text, {}, records);
  if (cards + others != rows) std::abort();
  return 0;
}
