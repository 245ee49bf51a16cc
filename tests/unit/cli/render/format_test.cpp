#include "cli/render/format.hpp"

#include <array>
#include <sstream>

#include "catch.hpp"
#include "cli/render/json_out.hpp"
#include "verso/error.hpp"

namespace {

using Json = nlohmann::ordered_json;
using verso::cli::Format;

const Json due = Json::parse(R"({
  "contact": {"id": 12, "name": "Ana Ruiz", "org": "Acme"},
  "due_on": "2026-11-01", "days_overdue": 21, "cadence": null, "ready": true,
  "gave": ["link", "news"],
  "bring": [{"kind": "need", "text": "a tax adviser", "ref": 3}],
  "met": {"on": null, "via": {"id": 3, "name": "Bob Lee", "org": ""}}})");

std::string apply(std::string_view pattern) {
  try {
    return Format(pattern).apply(due);
  } catch (const verso::Error& error) {
    CHECK(error.kind() == verso::ErrorKind::usage);
    return std::string("error: ") + error.what();
  }
}

}  // namespace

TEST_CASE("a pattern is filled with the fields of a row") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"", ""},
      {"x", "x"},
      {"{name} {due_on}", "Ana Ruiz 2026-11-01"},
      {"{contact.name}", "Ana Ruiz"},
      {"{contact}", "Ana Ruiz"},
      {"{id}", "12"},
      {"{days_overdue}", "21"},
      {"{cadence}", ""},
      {"[{cadence}]", "[]"},
      {"{ready}", "true"},
      {"{gave}", "link, news"},
      {"{bring}", "a tax adviser"},
      {"{met.via.name}", "Bob Lee"},
      {"{met.on.year}", ""},
      {"{name}\\t{org}\\n", "Ana Ruiz\tAcme\n"},
      {"\\\\", "\\"},
      {"{{name}}", "{name}"},
      {"{{{name}}}", "{Ana Ruiz}"},
      {"{nmae}", "error: --format: there is no field {nmae}; the fields are contact, due_on, "
                 "days_overdue, cadence, ready, gave, bring, met"},
      {"{due_no}", "error: --format: there is no field {due_no}; did you mean {due_on}?"},
      {"{name", "error: --format: a { without its }; {{ is the brace itself"},
      {"name}", "error: --format: a } without its {; }} is the brace itself"},
  };
  for (const auto& [pattern, expected] : cases) CHECK(apply(pattern) == expected);
}

TEST_CASE("a line of --tsv has id and name first") {
  CHECK(verso::cli::tsv_line(due) ==
        "12\tAna Ruiz\tAcme\t2026-11-01\t21\t\ttrue\tlink, news\ta tax adviser\tvia Bob Lee");
  CHECK(verso::cli::tsv_line({{"name", "a\tb\nc"}, {"place", "x"}, {"id", 1}}) == "1\ta b c\tx");
  CHECK(verso::cli::tsv_line({{"text", "x"}}) == "x");
}

TEST_CASE("rows of several people and of nobody have an id and a name too") {
  struct Case {
    const char* row;
    const char* shown;
    const char* line;
  };
  const Case cases[] = {
      {R"({"id": 4, "uid": "u", "with": [{"id": 1, "name": "Ana"}, {"id": 2, "name": "Bob"}],
           "replies": [{"id": 1, "contact": {"id": 1, "name": "Ana"}, "text": "yes"}]})",
       "4 Ana, Bob", "4\tAna, Bob\tu\tAna"},
      {R"({"need": {"id": 3, "text": "a lawyer", "contact": {"id": 1, "name": "Ana"}},
           "by": {"kind": "offer", "id": 5, "text": "tax", "contact": {"id": 2, "name": "Bob"}}})",
       "3 Ana", "3\tAna\tAna: a lawyer\tBob: tax"},
      {R"({"a": {"id": 1, "name": "Ana"}, "b": {"id": 2, "name": "Anna"}, "score": 0.5})", "1 Ana",
       "1\tAna\tAnna\t0.5"},
      {R"({"id": 7, "a": {"id": 1, "name": "Ana"}, "b": {"id": 2, "name": "Bob"}, "why": "golf"})",
       "7 Ana", "7\tAna\tBob\tgolf"},
      {R"({"step": 8, "command": "add Ana"})", "8 ", "8\tadd Ana"},
      {R"({"topic": "golf", "contacts": 2})", " golf", "golf\t2"},
  };
  for (const Case& one : cases) {
    INFO(one.row);
    const Json row = Json::parse(one.row);
    const std::string shown =
        (row.contains("topic") ? "" : Format("{id}").apply(row)) + " " +
        (row.contains("step") ? "" : Format("{name}").apply(row));
    CHECK(shown == one.shown);
    CHECK(verso::cli::tsv_line(row) == one.line);
  }
}

TEST_CASE("JSON is valid and safe whatever was stored") {
  CHECK(verso::cli::compact_json("a\xff" "b") == "\"a\xef\xbf\xbd" "b\"");
  CHECK(verso::cli::compact_json("\x1b[31m\x7f\xc2\x9b\xe2\x80\xae") ==
        "\"\\u001b[31m\\u007f\\u009b\\u202e\"");
  CHECK(verso::cli::compact_json("é…囲") == "\"é…囲\"");
}

TEST_CASE("a list is one document with a line for each element") {
  std::ostringstream out;
  verso::cli::JsonList list(out);
  SECTION("empty") {
    list.end();
    CHECK(out.str() == "[]\n");
  }
  SECTION("two") {
    list.add({{"a", 1}});
    list.add({{"a", 2}});
    list.end();
    CHECK(out.str() == "[\n{\"a\":1},\n{\"a\":2}\n]\n");
  }
}

TEST_CASE("a pattern tells whether some keys are enough for it") {
  constexpr std::array<std::string_view, 2> keys{"id", "name"};
  for (const char* pattern : {"", "x", "{id}", "{{place}} {name}\\t{id}"}) {
    INFO(pattern);
    CHECK(Format(pattern).needs_only(keys));
  }
  for (const char* pattern : {"{id} {place}", "{name.x}", "{}", "{nam}"}) {
    INFO(pattern);
    CHECK_FALSE(Format(pattern).needs_only(keys));
  }
}
