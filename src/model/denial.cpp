#include "model/denial.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "model/cue_phrases.hpp"

namespace verso {
namespace {

/// What takes a negation back, or says that something is missed and wanted.
const CuePhrases& affirming() {
  static const CuePhrases list({"never misses",
                                "never miss",
                                "never missed",
                                "never tires",
                                "never tired",
                                "never without",
                                "never stops",
                                "never stopped",
                                "never too",
                                "never enough",
                                "never says no",
                                "not only",
                                "not just",
                                "not against",
                                "not bad",
                                "not without",
                                "not stop",
                                "not miss",
                                "not mind",
                                "not wait",
                                "not enough",
                                "not yet",
                                "not have",
                                "not know",
                                "not get",
                                "not find",
                                "not afford",
                                "not pay",
                                "not live without",
                                "not get enough",
                                "doesnt miss",
                                "doesnt mind",
                                "doesnt know",
                                "doesnt have",
                                "doesnt get",
                                "doesnt find",
                                "doesnt understand",
                                "doesnt pay",
                                "dont know",
                                "dont have",
                                "dont get",
                                "dont mind",
                                "dont miss",
                                "dont pay",
                                "didnt get",
                                "didnt find",
                                "didnt know",
                                "didnt have",
                                "wont stop",
                                "wouldnt miss",
                                "cant wait",
                                "cant find",
                                "cant get",
                                "cant pay",
                                "cant stop",
                                "cant live without",
                                "cant resist",
                                "no idea",
                                "no doubt",
                                "no problem",
                                "no stranger to",
                                "no better",
                                "has no",
                                "have no",
                                "had no",
                                "with no",
                                "there is no",
                                "theres no",
                                "nothing better",
                                "nothing beats",
                                "nothing more",
                                "used to the",
                                "used to a",
                                "used to it",
                                "stopped by",
                                "stopped at",
                                "stopped in",
                                "stopped for",
                                "stopped to",
                                "nothing but"});
  return list;
}

/// What denies the words behind it, up to the end of the clause.
const CuePhrases& denying() {
  static const CuePhrases list({"cant stand",
                                "cannot stand",
                                "couldnt stand",
                                "can not stand",
                                "cant bear",
                                "cannot bear",
                                "cant abide",
                                "cannot abide",
                                "cant eat",
                                "cannot eat",
                                "cant drink",
                                "cannot drink",
                                "cant do",
                                "cant tolerate",
                                "cannot tolerate",
                                "could do without",
                                "has no interest in",
                                "have no interest in",
                                "no interest in",
                                "lost interest in",
                                "has had enough of",
                                "had enough of",
                                "not a fan of",
                                "no fan of",
                                "not interested in",
                                "not into",
                                "not keen on",
                                "not care for",
                                "not care about",
                                "doesnt care for",
                                "doesnt care about",
                                "dont care for",
                                "dont care about",
                                "didnt care for",
                                "not fond of",
                                "no longer",
                                "not any more",
                                "allergic to",
                                "allergy to",
                                "intolerant to",
                                "averse to",
                                "tired of",
                                "sick of",
                                "bored by",
                                "bored of",
                                "bored with",
                                "fed up with",
                                "done with",
                                "gave up",
                                "given up",
                                "giving up",
                                "gives up",
                                "used to",
                                "too old for",
                                "anything but",
                                "stays away from",
                                "turned off by",
                                "hate",
                                "hates",
                                "hated",
                                "dislike",
                                "dislikes",
                                "disliked",
                                "detest",
                                "detests",
                                "detested",
                                "loathe",
                                "loathes",
                                "despise",
                                "despises",
                                "avoid",
                                "avoids",
                                "refuses",
                                "distrust",
                                "distrusts",
                                "mistrusts",
                                "quit",
                                "quits",
                                "stopped",
                                "never",
                                "not",
                                "no",
                                "nothing",
                                "doesnt",
                                "dont",
                                "didnt",
                                "isnt",
                                "wasnt",
                                "wont",
                                "wouldnt",
                                "hasnt",
                                "havent",
                                "aint"});
  return list;
}

/// What denies the words before it, back to the beginning of the sentence.
const CuePhrases& denying_before() {
  static const CuePhrases list({"is not for",          "isnt for",
                                "not for him",         "not for her",
                                "not for them",        "not for me",
                                "not his thing",       "not her thing",
                                "not their thing",     "not his cup of tea",
                                "not her cup of tea",  "isnt his thing",
                                "isnt her thing",      "isnt his cup of tea",
                                "isnt her cup of tea", "bores him",
                                "bores her",           "bores them",
                                "bored him",           "bored her",
                                "leaves him cold",     "leaves her cold",
                                "no thanks",           "no thank you",
                                "makes him sick",      "makes her sick"});
  return list;
}

/// What denies the words before it in its clause alone: "golf is a waste of time".
const CuePhrases& denying_clause() {
  static const CuePhrases list({"a waste of"});
  return list;
}

/// What words of dislike have for their object when it was named before.
constexpr auto pronouns = std::to_array<std::string_view>({"it", "that", "them", "those", "all"});
constexpr auto dull_words = std::to_array<std::string_view>(
    {"dull", "boring", "tedious", "pointless", "silly", "stupid", "awful", "horrible"});
/// Before "used to": then it says what somebody is accustomed to.
constexpr auto being =
    std::to_array<std::string_view>({"is", "are", "was", "were", "be", "been", "am", "get", "gets",
                                     "got", "getting", "shes", "hes", "theyre", "im"});
constexpr std::size_t longest_reach = 8;

class Reader {
 public:
  Reader(std::string_view text, const std::vector<tokens::Token>& tokens)
      : words_(cue_words(text, tokens)), denied_(tokens.size(), false) {}

  std::vector<bool> run() {
    for (std::size_t at = 0; at < words_.size();) {
      // "has no dog", but "has no interest in golf".
      const std::size_t cue = match(denying(), at);
      if (const auto length = match(affirming(), at); length != 0 && length >= cue) {
        at += length;
      } else if (const auto before = match(denying_before(), at); before != 0) {
        deny_before(at);
        at += before;
      } else if (const auto dismissed = match(denying_clause(), at); dismissed != 0) {
        deny_clause(at);
        at += dismissed;
      } else if (const auto both = neither(at); both != 0) {
        at += both;
      } else if (cue != 0 && !is_custom(at)) {
        at = deny_behind(at, cue);
      } else {
        if (words_[at].folded == "finds" || words_[at].folded == "find") judge(at);
        ++at;
      }
    }
    return std::move(denied_);
  }

 private:
  std::size_t match(const CuePhrases& list, std::size_t at) const { return list.match(words_, at); }

  bool is_custom(std::size_t at) const {
    return words_[at].folded == "used" && at > 0 && is_one_of(being, words_[at - 1].folded);
  }

  /// Denies what stands behind a cue; a second negation in its reach takes it back. Returns where to
  /// read on.
  std::size_t deny_behind(std::size_t at, std::size_t length) {
    const bool gives_up = words_[at].folded != "not" && words_[at].folded != "no";
    std::size_t end = at + length;
    if (end < words_.size() && words_[end].sentence == words_[at].sentence &&
        is_one_of(pronouns, words_[end].folded) && ends_clause(end)) {
      deny_before(at);
      return end + 1;
    }
    if (end == words_.size() || words_[end].sentence != words_[at].sentence) {
      if (is_one_of(std::array<std::string_view, 3>{"never", "not", "no"}, words_[at].folded))
        deny_before(at);
      return end;
    }
    const std::size_t clause = words_[end].clause;
    if (clause != words_[end - 1].clause) return end;
    const std::size_t begin = end;
    bool affirmed = false;
    while (end < words_.size() && words_[end].clause == clause && end - begin < longest_reach) {
      if (gives_up && words_[end].folded == "for" && end > begin) break;
      if (const auto second = match(denying(), end); second != 0) {
        affirmed = true;
        end += second;
      } else {
        ++end;
      }
    }
    if (!affirmed) std::fill(denied_.begin() + to(begin), denied_.begin() + to(end), true);
    return end;
  }

  bool ends_clause(std::size_t at) const {
    return at + 1 == words_.size() || words_[at + 1].clause != words_[at].clause;
  }

  /// Denies the sentence up to `at`; one that begins there, the sentence before.
  void deny_before(std::size_t at) {
    if (at == 0) return;
    const std::size_t sentence = words_[at - 1].sentence;
    for (std::size_t i = at; i-- > 0 && words_[i].sentence == sentence;) denied_[i] = true;
  }

  void deny_clause(std::size_t at) {
    for (std::size_t i = at; i-- > 0 && words_[i].clause == words_[at].clause;) denied_[i] = true;
  }

  /// "neither golf nor tennis" where that ends the clause, so that no verb follows: denies the two, and
  /// gives how many words that are.
  std::size_t neither(std::size_t at) {
    if (words_[at].folded != "neither" || at + 3 >= words_.size()) return 0;
    if (words_[at + 2].folded != "nor" || words_[at + 3].clause != words_[at].clause) return 0;
    if (!ends_clause(at + 3)) return 0;
    denied_[at + 1] = denied_[at + 3] = true;
    return 4;
  }

  /// "finds golf dull", "finds it dull".
  void judge(std::size_t at) {
    for (std::size_t i = at + 1; i < words_.size() && words_[i].clause == words_[at].clause; ++i) {
      if (!is_one_of(dull_words, words_[i].folded)) continue;
      if (i == at + 2 && is_one_of(pronouns, words_[at + 1].folded)) return deny_before(at);
      std::fill(denied_.begin() + to(at), denied_.begin() + to(i), true);
      return;
    }
  }

  static std::ptrdiff_t to(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }

  std::vector<CueWord> words_;
  std::vector<bool> denied_;
};

}  // namespace

std::vector<bool> denied(std::string_view text, const std::vector<tokens::Token>& tokens) {
  return Reader(text, tokens).run();
}

}  // namespace verso
