#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "catch.hpp"
#include "exchange/charset.hpp"
#include "exchange/vcard.hpp"
#include "exchange/vcard_lines.hpp"
#include "unit/exchange/collected.hpp"

using namespace verso;
namespace files = std::filesystem;

namespace {

const files::path shared = files::path(VERSO_SOURCE_DIR) / ".." / "shared" / "data" / "vcard";

bool is_there() {
  if (files::is_directory(shared)) return true;
  WARN("skipped: " << shared << " is not there");
  return false;
}

std::string bytes_of(const files::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<files::path> all_files() {
  std::vector<files::path> paths;
  for (const auto& entry : files::recursive_directory_iterator(shared)) {
    if (entry.path().extension() == ".vcf") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

exchange::Collected read(std::string_view text) { return exchange::collect(exchange::read_vcards, text); }

/// Beginnings of cards that are nobody's agent.
std::size_t beginnings(std::string_view text) {
  exchange::LineReader lines(text);
  std::size_t count = 0;
  bool agent = false;
  int depth = 0;
  while (const auto line = lines.next()) {
    const auto mark = exchange::mark_of(line->text);
    if (mark == exchange::Mark::begin_card && (agent || depth > 0)) ++depth;
    else if (mark == exchange::Mark::begin_card) ++count;
    if (mark == exchange::Mark::end_card && depth > 0) --depth;
    agent = line->text == "AGENT:";
  }
  return count;
}

Card only_card(const char* path) {
  const auto found = read(bytes_of(shared / path));
  REQUIRE(found.cards.size() == 1);
  CHECK(found.refusals.empty());
  return found.cards.front();
}

}  // namespace

TEST_CASE("every card of real files arrives or is refused with its line") {
  if (!is_there()) return;
  std::size_t cards = 0;
  std::vector<std::string> refused;
  for (const auto& path : all_files()) {
    const std::string text = bytes_of(path);
    const auto found = read(text);
    INFO(path);
    CHECK(found.cards.size() + found.refusals.size() == beginnings(text));
    cards += found.cards.size();
    for (const auto& card : found.cards) {
      CHECK(card.line > 0);
      CHECK_FALSE(card.contact.name.empty());
      CHECK(exchange::is_utf8(card.vcard_rest));
    }
    for (const auto& refusal : found.refusals) {
      CHECK(refusal.line > 0);
      CHECK_FALSE(refusal.why.empty());
      refused.push_back(path.filename().string());
    }
  }
  CHECK(cards >= 115);
  // These have nothing to call a person by: an address, a photo, a custom field.
  const std::vector<std::string> nameless{"v21_android_custom_prop.vcf", "vcard-group.vcf",
                                          "photo-base64.vcf", "issue64.vcf"};
  CHECK(refused == nameless);
}

TEST_CASE("exports of real programs are read as their owners see them") {
  if (!is_there()) return;
  SECTION("Evolution") {
    const Card card = only_card("ez-vcard/io/text/John_Doe_EVOLUTION.vcf");
    CHECK(card.contact.name == "Mr. John Richter, James Doe Sr.");
    CHECK(card.contact.org == "IBM, Accounting, Dungeon");
    CHECK(card.contact.place == "Albaney, New York, United States of America");
    CHECK(card.contact.handles == std::vector<Handle>{{"aim", "johnny5@aol.com"}});
    CHECK(card.contact.circles == std::vector<std::string>{"VIP"});
  }
  SECTION("iPhone") {
    const Card card = only_card("ez-vcard/io/text/John_Doe_IPHONE.vcf");
    CHECK(card.contact.nickname == "Johny");
    CHECK(card.contact.phones.size() == 7);
    CHECK(card.contact.phones.at(4) == Labelled{"905-999-1234", "work fax"});
    CHECK(card.contact.phones.at(6) == Labelled{"905-222-1234", "assistantphone"});
    CHECK(card.contact.urls == std::vector<Labelled>{{"http://www.ibm.com", "homepage"}});
    CHECK(card.vcard_rest.find("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ") != std::string::npos);
  }
  SECTION("Gmail") {
    const Card card = only_card("ez-vcard/io/text/John_Doe_GMAIL.vcf");
    CHECK(card.contact.knows == std::vector<Known>{{ContactId{}, "Jenny", "spouse"}});
    CHECK(card.notes.at(0).text.ends_with("DAMAGE.\nFavotire Color: Blue"));
  }
  SECTION("Outlook") {
    const Card card = only_card("ez-vcard/io/text/outlook-2003.vcf");
    CHECK(card.contact.name == "John Doe III");
    CHECK(card.notes.at(0).text == "This is the note field!!\nSecond line\n\nThird line is empty");
    CHECK(format_birthday(*card.contact.birthday) == "1980-03-21");
    CHECK(card.contact.place == "Austin, TX, United States of America");
  }
  SECTION("Android") {
    const auto found = read(bytes_of(shared / "ez-vcard/io/text/John_Doe_ANDROID.vcf"));
    REQUIRE(found.cards.size() == 6);
    CHECK(found.cards[2].contact.name == "Ñ Ñ Ñ Ñ Ñ");
    CHECK(found.cards[0].contact.circles == std::vector<std::string>{"My Contacts"});
  }
  SECTION("Lotus Notes") {
    const Card card = only_card("ez-vcard/io/text/John_Doe_LOTUS_NOTES.vcf");
    CHECK(card.contact.nickname == "Johny,JayJay");
    CHECK(card.contact.phones.at(1) == Labelled{"00-1-212-555-7777", "work fax"});
  }
  SECTION("Thunderbird") {
    const Card card = only_card("ez-vcard/io/text/thunderbird-MoreFunctionsForAddressBook-extension.vcf");
    CHECK(card.contact.org == "TheOrganization, TheDepartment");
    CHECK(card.contact.emails.size() == 5);
  }
  SECTION("old Japanese phones") {
    CHECK(only_card("android-aosp/v21_japanese_2.vcf").contact.name == "安藤 ロイド 1");
  }
}

TEST_CASE("reading what was written of real cards gives the same cards") {
  if (!is_there()) return;
  for (const auto& path : all_files()) {
    for (const auto& card : read(bytes_of(path)).cards) {
      for (const auto version : {exchange::VcardVersion::v4, exchange::VcardVersion::v3}) {
        const std::string text = exchange::write_vcard(card, version);
        INFO(path << "\n" << text.substr(0, 3000));
        const auto again = read(text);
        REQUIRE(again.cards.size() == 1);
        const auto& a = again.cards.front();
        CHECK(a.vcard_rest == card.vcard_rest);
        CHECK(a.contact.name == card.contact.name);
        CHECK(a.contact.emails == card.contact.emails);
        CHECK(a.contact.phones == card.contact.phones);
        CHECK(a.contact.handles == card.contact.handles);
        CHECK(a.contact.place == card.contact.place);
        CHECK(exchange::write_vcard(a, version) == text);
      }
    }
  }
}

TEST_CASE("damaged files never crash the reader") {
  if (!is_there()) return;
  std::mt19937 random(20261122);
  const auto paths = all_files();
  for (int round = 0; round < 300; ++round) {
    std::string text = bytes_of(paths[static_cast<std::size_t>(round) % paths.size()]);
    constexpr std::string_view odd("\0\r\n =;:\"\\^,\xFF\xC3", 12);
    for (int change = 0; change < 5 && !text.empty(); ++change) {
      const std::size_t at = random() % text.size();
      switch (random() % 4) {
        case 0: text[at] = odd[random() % odd.size()]; break;
        case 1: text.erase(at, random() % 20); break;
        case 2: text.insert(at, text.substr(random() % text.size(), 30)); break;
        default: text.insert(at, 1, odd[random() % odd.size()]); break;
      }
    }
    for (const auto& card : read(text).cards) {
      CHECK(exchange::is_utf8(card.contact.name));
      const auto again = read(exchange::write_vcard(card));
      CHECK(again.cards.size() == 1);
    }
  }
}
