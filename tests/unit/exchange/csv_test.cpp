#include "exchange/csv.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "catch.hpp"

using namespace verso;
using exchange::CsvReader;
using exchange::CsvRecord;
using Rows = std::vector<std::vector<std::string>>;
namespace files = std::filesystem;

namespace {

std::vector<CsvRecord> records(std::string_view text, char separator = ',') {
  std::vector<CsvRecord> all;
  CsvReader reader(text, separator);
  while (auto record = reader.next()) all.push_back(std::move(*record));
  return all;
}

Rows rows(std::string_view text, char separator = ',') {
  Rows all;
  for (auto& record : records(text, separator)) all.push_back(std::move(record.fields));
  return all;
}

std::string bytes_of(const files::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("rows of a table are read as they stand") {
  struct Case {
    std::string_view text;
    Rows rows;
  };
  const std::vector<Case> cases{
      {"", {}},
      {"a", {{"a"}}},
      {"a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}},
      {"a,b\r\nc,d", {{"a", "b"}, {"c", "d"}}},
      {"a,b\rc,d\r", {{"a", "b"}, {"c", "d"}}},
      {"a,,\n,", {{"a", "", ""}, {"", ""}}},
      {" a , b ", {{" a ", " b "}}},
      {"\"a,b\",c", {{"a,b", "c"}}},
      {"\"a\nb\",c", {{"a\nb", "c"}}},
      {"\"a \"\"b\"\"\",\"\"", {{"a \"b\"", ""}}},
      {"a, \"b\" ,c", {{"a", "b", "c"}}},
      {"\"5\" pipe\",x", {{"5\" pipe", "x"}}},
      {"5\" pipe,\"x\"", {{"5\" pipe", "x"}}},
      {"\"never closed,b\nc,d", {{"\"never closed", "b"}, {"c", "d"}}},
      {"\"never closed,b\nc,\"d,e\"\n\"\",f", {{"never closed,b\nc,\"d,e"}, {"", "f"}}},
      {"\"open,b\n\"\",c", {{"\"open", "b"}, {"", "c"}}},
      {"a\n\nb", {{"a"}, {""}, {"b"}}},
      {"sep=;\na;b,c", {{"a", "b,c"}}},
  };
  for (const Case& each : cases) {
    INFO(each.text);
    CHECK(rows(each.text, exchange::find_separator(each.text)) == each.rows);
  }
}

TEST_CASE("records know their line and gaps are told from empty fields") {
  const auto found = records("a,b\n\n\"c\nd\",e\r\n\"\"\nf");
  REQUIRE(found.size() == 5);
  CHECK(found[0].line == 1);
  CHECK(found[1].is_gap());
  CHECK(found[2].line == 3);
  CHECK(found[3].line == 5);
  CHECK_FALSE(found[3].is_gap());
  CHECK(found[4].line == 6);
  CHECK(records("\"a\rb\"\rc").at(1).line == 3);
}

TEST_CASE("the separator is the one that parts the rows evenly") {
  CHECK(exchange::find_separator("name,mail\nAna,a@x\n") == ',');
  CHECK(exchange::find_separator("name;mail\nAna;a@x\n") == ';');
  CHECK(exchange::find_separator("name\tmail\nRuiz, Ana\ta@x\n") == '\t');
  CHECK(exchange::find_separator("name|mail|org\nAna|a@x|Acme, Inc\n") == '|');
  CHECK(exchange::find_separator("name;place;sum\nAna;Bonn, Germany;1,5\nBo;Rome, Italy;2,5\n") ==
        ';');
  CHECK(exchange::find_separator("Notes:\n\"a; b; c; d\"\n\nname,org,title\nAna,Acme,CTO; CFO\n") ==
        ',');
  CHECK(exchange::find_separator("sep=|\na;b;c\n") == '|');
  CHECK(exchange::find_separator("name\nAna\n") == ',');
  CHECK(exchange::find_separator("") == ',');
}

TEST_CASE("a table's text is UTF-8 whatever it was written in") {
  CHECK(exchange::csv_text("\xEF\xBB\xBFZo\xC3\xAB") == "Zoë");
  CHECK(exchange::csv_text("Zo\xEB") == "Zoë");
  CHECK(exchange::csv_text(std::string("\xFF\xFEZ\0o\0\xEB\0", 8)) == "Zoë");
  CHECK(exchange::csv_text(std::string("\0Z\0o\0\xEB", 6)) == "Zoë");
}

TEST_CASE("no text takes longer than its length") {
  const std::size_t length = 300'000;
  for (const std::string_view part : {"\"a,", "\t", "\"\" ", "\",\"x", "\"\n"}) {
    std::string text;
    while (text.size() < length) text += part;
    const auto begin = std::chrono::steady_clock::now();
    for (const char separator : {',', '\t'}) {
      CsvReader reader(text, separator);
      while (reader.next()) {
      }
    }
    INFO(part);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
  }
}

TEST_CASE("csv-spectrum is read as it says") {
  const files::path folder =
      files::path(VERSO_SOURCE_DIR) / ".." / "shared" / "data" / "csv" / "csv-spectrum";
  if (!files::is_directory(folder)) {
    WARN("skipped: " << folder << " is not there");
    return;
  }
  for (const auto& entry : files::directory_iterator(folder / "csvs")) {
    const std::string name = entry.path().stem().string();
    if (name == "location_coordinates") continue;  // its phone number is not the one of the table
    INFO(name);
    const std::string text = exchange::csv_text(bytes_of(entry.path()));
    const auto found = rows(text, exchange::find_separator(text));
    auto expected = nlohmann::json::parse(bytes_of(folder / "json" / (name + ".json")));
    if (!expected.is_array()) expected = nlohmann::json::array({expected});
    REQUIRE(found.size() == expected.size() + 1);
    for (std::size_t row = 1; row < found.size(); ++row) {
      for (std::size_t column = 0; column < found[0].size(); ++column) {
        auto cell = expected[row - 1].at(found[0][column]).get<std::string>();
        std::erase(cell, '\r');  // git gave the files other line ends than they are to show
        CHECK(found[row].at(column) == cell);
      }
    }
  }
}
