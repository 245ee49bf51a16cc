#include "model/phone_number.hpp"

#include "catch.hpp"

using namespace verso;

TEST_CASE("the ways to write one phone number have one key") {
  struct Row {
    const char* written;
    const char* country;
    const char* key;
  };
  const Row row = GENERATE(
      Row{"+34 600 12 34 56", "", "+34600123456"}, Row{"0034600123456", "", "+34600123456"},
      Row{"tel:+34-600-123-456", "", "+34600123456"}, Row{"600 123 456", "", "600123456"},
      Row{"600 123 456", "34", "+34600123456"}, Row{"600 123 456", "+34", "+34600123456"},
      Row{"600 123 456", "0034", "+34600123456"}, Row{"+1 650 253 0000", "34", "+16502530000"},
      // Trunk prefixes: 0 in most countries, their own in some, none in Italy.
      Row{"030 123456", "49", "+4930123456"}, Row{"020 7946 0018", "44", "+442079460018"},
      Row{"+44 (0)20 7946 0018", "", "+442079460018"}, Row{"06 6982", "39", "+39066982"},
      Row{"06 1 234 5678", "36", "+3612345678"}, Row{"1 (650) 253-0000", "1", "+16502530000"},
      Row{"(650) 253-0000", "1", "+16502530000"}, Row{"8 912 345-67-89", "7", "+79123456789"},
      Row{"812 345-67-89", "7", "+78123456789"}, Row{"8 029 491 19 11", "375", "+375294911911"},
      // Extensions and pauses are no part of the number.
      Row{"+1 212 555 0100 ext. 12", "", "+12125550100"},
      Row{"+12125550100;ext=12", "", "+12125550100"}, Row{"212-555-0100 x12", "1", "+12125550100"},
      Row{"+12125550100,,12#", "", "+12125550100"}, Row{"T: +34 600 123 456", "", "+34600123456"},
      // Too short to be anybody's own.
      Row{"112", "34", ""}, Row{"", "34", ""}, Row{"ask Ana", "34", ""});
  CAPTURE(row.written, row.country);
  CHECK(full_phone_key(row.written, row.country) == row.key);
}

TEST_CASE("a number is looked up in every form in which it may have been kept") {
  CHECK(same_phone_keys("+34600123456", "34") ==
        std::vector<std::string>{"+34600123456", "600123456", "0600123456"});
  CHECK(same_phone_keys("030 123456", "49") ==
        std::vector<std::string>{"+4930123456", "30123456", "030123456"});
  CHECK(same_phone_keys("+39 06 6982 1234", "39") ==
        std::vector<std::string>{"+390669821234", "0669821234"});
  CHECK(same_phone_keys("+16502530000", "34") == std::vector<std::string>{"+16502530000"});
  CHECK(same_phone_keys("600123456", "") == std::vector<std::string>{"600123456"});
  CHECK(same_phone_keys("112", "34").empty());
}
