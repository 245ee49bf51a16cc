#include "cli/help_words.hpp"

#include "catch.hpp"

using verso::cli::explain_words;

TEST_CASE("the words of a page of help are explained, and no others") {
  CHECK(explain_words("Usage: verso undo [options]").empty());
  CHECK(explain_words("WHOEVER, a who, somewhen").empty());
  const std::string words = explain_words("touch WHO [TEXT...]\n  --gave KIND...\n  --on WHEN  ");
  CHECK(words.starts_with("\nWords:\n  WHO                       a number, any part of a name"));
  CHECK(words.find("\n  KIND                      knowledge, link, ") != std::string::npos);
  CHECK(words.find("company\n") != std::string::npos);
  CHECK(words.find("\n  WHEN ") != std::string::npos);
  CHECK(words.find("QUERY") == std::string::npos);
  CHECK(explain_words("every WHO CADENCE").find("\n  CADENCE ") != std::string::npos);
}
