#include "cli/options.hpp"

#include "catch.hpp"
#include "verso/error.hpp"

namespace {

using verso::cli::Arguments;
using verso::cli::AtLeast;
using verso::cli::Dashes;
using verso::cli::Options;
using Words = std::vector<std::string>;

struct Given {
  std::string who;
  std::optional<std::string> text;
  std::optional<std::string> on;
  std::vector<std::string> email;
  verso::ValueKinds gave;
  std::optional<verso::Channel> by;
  std::optional<std::int64_t> limit;
  bool is_private = false;
};

/// Reads the words as those of a command that is much like `touch`.
Given read(const Words& words) {
  Given given;
  Options options("touch", Dashes::options);
  options.word("WHO", given.who);
  options.rest("TEXT", given.text);
  options.text("--on", given.on, "");
  options.texts("--email", given.email, "");
  options.kinds("--gave", given.gave, "");
  options.choice("--by", given.by, "");
  options.count("--limit", given.limit, "");
  options.flag("-p,--private", given.is_private, "");
  options.exclude("--by", "--limit");
  options.bind(verso::cli::split(words, options.shape()));
  return given;
}

std::string fault(const Words& words) {
  try {
    read(words);
    return "none";
  } catch (const verso::Error& error) {
    CHECK(error.kind() == verso::ErrorKind::usage);
    return error.what();
  }
}

}  // namespace

TEST_CASE("text reaches a command as it was typed") {
  for (const char* text : {"[x, y]", "[todo]", "", "{}", "a,b", "'q'", "\"q\"", "%s", "=", "--", "-x",
                           "\\n", "é 囲碁", "++", "[]", "{\"a\":1}"}) {
    CHECK(read({"ana", "--", text}).text == text);
    CHECK(read({"--", text}).who == text);
    CHECK(read({"ana", std::string("--on=") + text}).on == text);
    CHECK(read({"ana", std::string("--email=") + text, "--email", "x"}).email == Words{text, "x"});
  }
}

TEST_CASE("the last positional takes the remaining words") {
  CHECK(read({"ana"}).text == std::nullopt);
  CHECK(read({"ana", "likes", "golf"}).text == "likes golf");
  CHECK(read({"ana", "a", "", "b"}).text == "a  b");
  CHECK(read({"ana", "a", "--private", "b"}).text == "a b");
}

TEST_CASE("values are checked") {
  using verso::ValueKind;
  CHECK(read({"a", "--gave", "news,link", "--gave", "LINK"}).gave ==
        verso::ValueKinds{ValueKind::link, ValueKind::news});
  CHECK(read({"a", "--by", "Call"}).by == verso::Channel::call);
  CHECK(read({"a", "--limit", "0"}).limit == 0);
  CHECK(fault({"a", "--limit", "-1"}) == "--limit is a number, not \"-1\"");
  CHECK(fault({"a", "--limit", "99999999999999999999"}) != "none");
  CHECK(fault({"a", "--by", "cal"}) ==
        "--by is one of email, call, meeting, message, social, letter, event, not \"cal\"; did you "
        "mean call?");
  CHECK(fault({"a", "--gave", "link,"}) != "none");
  CHECK(fault({"a", "--on", "x", "--on", "y"}) == "--on was given twice; it has one value");
  CHECK(fault({"a", "--by", "call", "--limit", "1"}).find("cannot be given together with") !=
        std::string::npos);
  CHECK(fault({}) == "touch needs WHO: verso touch WHO [TEXT...]");
}

TEST_CASE("a list takes each word for itself, and no more words are taken than declared") {
  Words topics;
  Options options("interest", Dashes::options);
  options.list("TOPIC", topics, AtLeast::one);
  options.bind({{}, {"golf", "wine tasting", "[x, y]", ""}});
  CHECK(topics == Words{"golf", "wine tasting", "[x, y]", ""});

  std::string who;
  Options one("archive", Dashes::options);
  one.word("WHO", who);
  CHECK_THROWS_AS(one.bind({{}, {"ana", "ruiz"}}), verso::Error);
}
