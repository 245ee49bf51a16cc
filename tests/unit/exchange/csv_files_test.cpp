#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "catch.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/detect.hpp"
#include "unit/exchange/collected.hpp"

using namespace verso;
namespace files = std::filesystem;

namespace {

const files::path shared = files::path(VERSO_SOURCE_DIR) / ".." / "shared" / "data" / "csv";

bool is_there() {
  if (files::is_directory(shared)) return true;
  WARN("skipped: " << shared << " is not there");
  return false;
}

std::string text_of(const files::path& path) {
  std::ifstream file(path, std::ios::binary);
  return exchange::csv_text({std::istreambuf_iterator<char>(file), {}});
}

exchange::Collected read(std::string_view text) {
  return exchange::collect(
      [](std::string_view bytes, const Records& records) {
        exchange::read_people(bytes, {}, records);
      },
      text);
}

}  // namespace

TEST_CASE("every row of real tables is accounted for") {
  if (!is_there()) return;
  std::size_t tables = 0;
  for (const auto& entry : files::recursive_directory_iterator(shared)) {
    if (entry.path().extension() != ".csv") continue;
    INFO(entry.path());
    ++tables;
    const std::string text = text_of(entry.path());
    std::size_t rows = 0;
    exchange::CsvTable table(text);
    while (table.next()) ++rows;
    const auto found = read(text);
    CHECK(found.cards.size() + found.refusals.size() + found.skipped.size() == rows);
    for (const Refusal& refusal : found.refusals) CHECK(refusal.line > 1);
    CHECK(exchange::detect(text, entry.path().string()).has_value());
  }
  CHECK(tables >= 18);
}

TEST_CASE("people of real tables are read as their owners see them") {
  if (!is_there()) return;
  SECTION("LinkedIn, with a column of its own") {
    const auto found = read(text_of(shared / "donor-scout/sample_connections.csv"));
    REQUIRE(found.cards.size() == 12);
    CHECK(found.cards[0].contact.name == "Sarah Chen");
    CHECK(found.cards[0].contact.place == "San Francisco");
    CHECK(found.cards[0].contact.handles == std::vector<Handle>{{"linkedin", "jamiebergen"}});
    CHECK(format_date(*found.cards[11].contact.met.on) == "2023-04-22");
  }
  SECTION("LinkedIn, somebody without a day") {
    const auto found =
        read(text_of(shared / "linkedin-connections-toolkit/sample_connections.csv"));
    REQUIRE(found.cards.size() == 7);
    CHECK(found.cards[6].contact.name == "Tim Berners-Lee");
    CHECK_FALSE(found.cards[6].contact.met.on);
  }
  SECTION("Google until 2024") {
    const auto found = read(text_of(shared / "integrity2gmail/google.csv"));
    REQUIRE(found.cards.size() == 3);
    CHECK(found.cards[0].contact.emails == std::vector<Labelled>{{"email@localhost", ""}});
    CHECK(found.cards[0].contact.circles.empty());
    CHECK(found.cards[0].notes.at(0).text == "info");
  }
  SECTION("Outlook's words, short rows") {
    const auto found = read(text_of(shared / "google-shared-contacts/outlook.csv"));
    REQUIRE(found.cards.size() == 2);
    CHECK(found.cards[0].contact.emails.size() == 3);
    CHECK(found.cards[0].contact.phones.size() == 7);  // one of them twice
    CHECK(found.cards[1].contact.title == "Supervisor");
    CHECK(found.skipped == std::vector<std::string>{"its action is delete"});
  }
  SECTION("words of its own") {
    const auto found = read(text_of(shared / "integrity2gmail/integrity.csv"));
    REQUIRE(found.cards.size() == 3);
    CHECK(found.cards[0].contact.nickname == "conartistlocalho");
    CHECK(found.cards[0].contact.name == "Oero Smith");
  }
}
