#include "model/seeking.hpp"

#include "catch.hpp"
#include "flagged_word.hpp"

using namespace verso;

namespace {

bool is_sought(const std::string& text, const std::string& word) {
  return flagged_word(text, word, sought);
}

}  // namespace

TEST_CASE("who looks for a plumber is none") {
  for (const char* text : {"looking for a plumber", "Needs a good plumber in Lyon",
                           "still wants a plumber", "hired a plumber last year, was happy",
                           "she can't find a plumber", "in search of a plumber",
                           "could use a plumber", "moved house; on the lookout for a plumber"}) {
    INFO(text);
    CHECK(is_sought(text, "plumber"));
  }
}

TEST_CASE("what somebody is, does or shares is not sought") {
  for (const char* text :
       {"plumber by trade", "wants to work as a plumber", "needs a flat, is a plumber",
        "looking for work. A plumber", "looking for a partner for his plumber shop",
        "knows a plumber", "needs help but is a plumber herself", "call him if you need a plumber",
        "the one to call when you need a plumber", "everyone who needs a plumber calls him",
        "helped me when I needed a plumber", "could use his skills as a plumber",
        "needs more plumber jobs", "hires himself out as a plumber"}) {
    INFO(text);
    CHECK_FALSE(is_sought(text, "plumber"));
  }
}
