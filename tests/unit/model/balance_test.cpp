#include "catch.hpp"

#include <sstream>
#include <string>
#include <vector>

#include "verso/balance.hpp"
#include "verso/words.hpp"

using namespace verso;

namespace {

constexpr ContactId ana{1};
constexpr ContactId bob{2};

Date day(const char* text) { return *parse_iso_date(text); }

Reply answer(const char* on, ContactId from = ana, bool mine = false) {
  Reply reply;
  reply.contact.id = from;
  reply.on = day(on);
  reply.mine = mine;
  return reply;
}

/// A touch in few words: who started it, its day, its channel ("" for none).
Touch touch(Starter started, const char* on, const char* channel = "", ValueKinds gave = {},
            ValueKinds received = {}, std::vector<Reply> replies = {}) {
  static std::int64_t next = 0;
  Touch made;
  made.id = TouchId{++next};
  made.started = started;
  made.on = day(on);
  made.by = from_word<Channel>(channel);
  made.gave = std::move(gave);
  made.received = std::move(received);
  made.replies = std::move(replies);
  made.with = {{ana, "Ana", ""}, {bob, "Bob", ""}};
  return made;
}

constexpr auto me = Starter::me;
constexpr auto them = Starter::them;
constexpr auto both = Starter::both;

int at(const KindCounts& counts, ValueKind kind) { return counts[static_cast<std::size_t>(kind)]; }

}  // namespace

TEST_CASE("the verdict is the first that holds") {
  const ValueKinds link{ValueKind::link};
  struct Case {
    const char* name;
    std::vector<Touch> touches;
    std::string verdict;
    bool brought_value;
  };
  const std::vector<Case> cases{
      {"nothing", {}, "new", false},
      {"two touches, however generous",
       {touch(me, "2026-01-01", "", link), touch(me, "2026-01-02")},
       "new",
       true},
      {"two touches in which they gave",
       {touch(them, "2026-01-01", "", {}, link), touch(them, "2026-01-02", "", {}, link)},
       "new",
       false},
      {"received, never gave",
       {touch(me, "2026-01-01"), touch(them, "2026-01-02", "", {}, link), touch(me, "2026-01-03")},
       "you-owe",
       false},
      {"received, and they started all",
       {touch(them, "2026-01-01", "", {}, link), touch(them, "2026-01-02"),
        touch(them, "2026-01-03")},
       "you-owe",
       false},
      {"received and gave once",
       {touch(me, "2026-01-01", "", link), touch(them, "2026-01-02", "", {}, link),
        touch(me, "2026-01-03")},
       "mutual",
       true},
      {"always me, empty-handed",
       {touch(me, "2026-01-01"), touch(me, "2026-01-02"), touch(me, "2026-01-03")},
       "one-sided",
       false},
      {"always me, with something",
       {touch(me, "2026-01-01", "", link), touch(me, "2026-01-02"), touch(me, "2026-01-03")},
       "one-sided",
       true},
      {"me, and once both",
       {touch(me, "2026-01-01"), touch(me, "2026-01-02"), touch(both, "2026-01-03")},
       "mutual",
       false},
      {"me, and once they",
       {touch(me, "2026-01-01"), touch(me, "2026-01-02"), touch(them, "2026-01-03")},
       "mutual",
       false},
      {"always they",
       {touch(them, "2026-01-01"), touch(them, "2026-01-02"), touch(them, "2026-01-03")},
       "they-carry",
       false},
      {"they, and once both",
       {touch(them, "2026-01-01"), touch(them, "2026-01-02"), touch(both, "2026-01-03")},
       "mutual",
       false},
      {"always both",
       {touch(both, "2026-01-01"), touch(both, "2026-01-02"), touch(both, "2026-01-03")},
       "mutual",
       false},
  };
  for (const Case& one : cases) {
    INFO(one.name);
    const Balance result = balance(one.touches, ana);
    CHECK(word(result.verdict) == one.verdict);
    CHECK(result.brought_value == one.brought_value);
  }
}

TEST_CASE("value in an answer counts, but only in the answers of that contact") {
  Reply theirs = answer("2026-01-03");
  theirs.received = {ValueKind::help};
  Reply others = answer("2026-01-03", bob);
  others.received = {ValueKind::gift};
  Reply mine = answer("2026-01-04", ana, true);
  mine.gave = {ValueKind::thanks};
  const std::vector touches{
      touch(me, "2026-01-02", "email", {ValueKind::link}, {}, {theirs, others, mine})};
  const Balance result = balance(touches, ana);
  CHECK(at(result.received, ValueKind::help) == 1);
  CHECK(at(result.received, ValueKind::gift) == 0);
  CHECK(at(result.gave, ValueKind::link) == 1);
  CHECK(at(result.gave, ValueKind::thanks) == 1);
  CHECK(result.brought_value);
}

TEST_CASE("the tone is that of the answers of that contact, where it was said") {
  const auto toned = [](Tone tone, ContactId from = ana, bool mine = false) {
    Reply reply = answer("2026-01-03", from, mine);
    reply.tone = tone;
    return reply;
  };
  const std::vector touches{
      touch(me, "2026-01-02", "email", {}, {},
            {toned(Tone::warm), toned(Tone::cold, bob), toned(Tone::cold, ana, true)}),
      touch(me, "2026-01-04", "email", {}, {}, {answer("2026-01-05"), toned(Tone::warm)})};
  CHECK(balance(touches, ana).tones == ToneCounts{2, 0, 0});
  CHECK(balance(touches, bob).tones == ToneCounts{0, 0, 1});
}

TEST_CASE("only written touches ask, and only their own answers answer") {
  const std::vector touches{
      touch(me, "2026-01-01", "email", {}, {}, {answer("2026-01-03")}),
      touch(me, "2026-01-05", "letter", {}, {}, {answer("2026-01-06", bob)}),
      touch(me, "2026-01-07", "meeting"),
      touch(me, "2026-01-08", "call"),
      touch(me, "2026-01-09", ""),
      touch(me, "2026-01-10", "", {}, {}, {answer("2026-01-11")}),
      touch(them, "2026-01-12", "email"),
  };
  const Balance with_ana = balance(touches, ana);
  CHECK(with_ana.asked == 3);
  CHECK(with_ana.answered == 2);
  CHECK(with_ana.waiting == Waiting::me);
  CHECK(balance(touches, bob).answered == 1);
  CHECK(with_ana.last_met_on == day("2026-01-07"));
  CHECK(with_ana.by[static_cast<std::size_t>(Channel::email)] == 2);
  CHECK(with_ana.started.me == 6);
}

TEST_CASE("the median is of first answers, and of an even number the mean of the middle two") {
  const auto answered_after = [](int days) {
    Touch made = touch(me, "2026-01-01", "email");
    Reply reply = answer("2026-01-01");
    reply.on += std::chrono::days(days);
    Reply later = reply;
    later.on += std::chrono::days(90);
    made.replies = {reply, later};
    return made;
  };
  CHECK(balance(std::vector{answered_after(4)}, ana).median_days_theirs == 4.0);
  CHECK(balance(std::vector{answered_after(4), answered_after(1)}, ana).median_days_theirs == 2.5);
  CHECK(balance(std::vector{answered_after(9), answered_after(0), answered_after(2)}, ana)
            .median_days_theirs == 2.0);
  const Balance none = balance(std::vector{touch(me, "2026-01-01", "email")}, ana);
  CHECK_FALSE(none.median_days_theirs);
  CHECK_FALSE(none.median_days_mine);
  CHECK(none.waiting == Waiting::them);
  const std::vector mine{
      touch(them, "2026-01-01", "email", {}, {}, {answer("2026-01-08", ana, true)})};
  CHECK(balance(mine, ana).median_days_mine == 7.0);
  CHECK_FALSE(balance(mine, ana).waiting);
}

namespace {

/// A history in short: a word a touch, who started it (m, t, b), then + where you gave, - where you
/// received; a + or - after a dot is of their answer.
std::vector<Touch> history(const std::string& text) {
  const ValueKinds help{ValueKind::help};
  std::istringstream words(text);
  std::vector<Touch> touches;
  for (std::string word; words >> word;) {
    const Starter started = word[0] == 'm' ? me : word[0] == 't' ? them : both;
    Touch one = touch(started, "2026-01-01", "email");
    bool answered = false;
    for (const char sign : word.substr(1)) {
      if (sign == '.') {
        one.replies.push_back(answer("2026-01-02"));
        answered = true;
      } else {
        auto& gave = answered ? one.replies.back().gave : one.gave;
        auto& received = answered ? one.replies.back().received : one.received;
        (sign == '+' ? gave : received) = help;
      }
    }
    touches.push_back(std::move(one));
  }
  return touches;
}

}  // namespace

TEST_CASE("verdicts of histories") {
  struct Case {
    const char* history;
    const char* verdict;
    bool brought_value;
  };
  const Case cases[] = {
      {"", "new", false},
      {"m", "new", false},
      {"t", "new", false},
      {"b", "new", false},
      {"m+", "new", true},
      {"t-", "new", false},
      {"m m", "new", false},
      {"m t", "new", false},
      {"t- t-", "new", false},
      {"m+ m+", "new", true},
      {"b+- b+-", "new", true},
      {"m m.", "new", false},
      {"m m m", "one-sided", false},
      {"m+ m m", "one-sided", true},
      {"m+ m+ m+", "one-sided", true},
      {"m m m m m", "one-sided", false},
      {"m. m. m.", "one-sided", false},
      {"m m m.+", "one-sided", true},
      {"m+- m m", "one-sided", true},
      {"m- m m", "you-owe", false},
      {"m.- m m", "you-owe", false},
      {"m m.- m.-", "you-owe", false},
      {"t- t t", "you-owe", false},
      {"t- t- t-", "you-owe", false},
      {"b- b b", "you-owe", false},
      {"m t- b", "you-owe", false},
      {"t t t", "they-carry", false},
      {"t+ t t", "they-carry", true},
      {"t+- t t", "they-carry", true},
      {"t.+ t t-", "they-carry", true},
      {"t t t t", "they-carry", false},
      {"b b b", "mutual", false},
      {"m m b", "mutual", false},
      {"t t b", "mutual", false},
      {"m m t", "mutual", false},
      {"m t t", "mutual", false},
      {"m m m t", "mutual", false},
      {"t t t m", "mutual", false},
      {"m m m b", "mutual", false},
      {"m+ t- b", "mutual", true},
      {"m+ t- m t", "mutual", true},
      {"t t t b+", "mutual", true},
      {"m t b.+-", "mutual", true},
      {"b+ b- b", "mutual", true},
  };
  CHECK(std::size(cases) >= 40);
  for (const Case& one : cases) {
    INFO(one.history);
    const Balance result = balance(history(one.history), ana);
    CHECK(word(result.verdict) == one.verdict);
    CHECK(result.brought_value == one.brought_value);
  }
}
