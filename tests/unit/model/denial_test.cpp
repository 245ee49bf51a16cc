#include "model/denial.hpp"

#include "catch.hpp"
#include "flagged_word.hpp"

using namespace verso;

namespace {

bool is_denied(const std::string& text, const std::string& word) {
  return flagged_word(text, word, denied);
}

}  // namespace

TEST_CASE("what a note denies is not liked") {
  for (const char* text : {"can't stand golf",
                           "can’t stand golf",
                           "cannot bear golf",
                           "hates golf with a passion",
                           "hates tennis and golf",
                           "allergic to golf",
                           "used to golf, knees gone",
                           "gave up golf",
                           "no longer plays golf",
                           "doesn't golf",
                           "does not play golf",
                           "never golf again",
                           "has never held a golf club",
                           "golf bores him",
                           "golf is not for him",
                           "golf? Hates it.",
                           "golf, can't stand it",
                           "finds golf dull",
                           "golf isn't her thing",
                           "lost interest in golf",
                           "not a fan of golf",
                           "isn't into golf",
                           "tired of golf",
                           "stopped golf in may",
                           "likes tennis, hates golf",
                           "golf? no thanks",
                           "anything but golf",
                           "avoids golf",
                           "she has no interest in golf",
                           "they have no interest in golf",
                           "doesn't care for golf",
                           "I do not care about golf",
                           "neither golf nor tennis",
                           "neither tennis nor golf",
                           "golf is a waste of time to him"}) {
    INFO(text);
    CHECK(is_denied(text, "golf"));
  }
}

TEST_CASE("what a note affirms, misses or wants is not denied") {
  for (const char* text : {"golf",
                           "loves golf",
                           "never misses a round of golf",
                           "can't live without golf",
                           "can't get enough of golf",
                           "not only golf",
                           "can't find a golf partner",
                           "has no golf clubs",
                           "doesn't have a golf bag",
                           "hates rain but loves golf",
                           "hates the office. golf every sunday",
                           "is used to golf in the rain",
                           "can't wait for golf",
                           "doesn't mind golf",
                           "allergic to cats, golf on sundays",
                           "used to hate golf",
                           "stopped by the golf club",
                           "no cars, golf",
                           "can't pay for golf",
                           "golf, never late",
                           "loves golf but thinks TV is a waste of time",
                           "loves golf, calls TV a waste of time",
                           "plays golf (a waste of money, he says)",
                           "neither rain nor snow keeps him from golf",
                           "neither of us misses a round of golf",
                           "has no interest in anything besides golf"}) {
    INFO(text);
    CHECK_FALSE(is_denied(text, "golf"));
  }
}
