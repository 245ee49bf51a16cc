#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "model/log_named.hpp"
#include "model/log_sentence.hpp"
#include "model/log_sequence.hpp"
#include "model/log_words.hpp"
#include "model/when_words.hpp"

namespace verso::log_sentence {
namespace {

using log_words::Cue;
using log_words::is;

/// Names of more words than this are not looked for.
constexpr std::size_t longest_name = 4;

/// A run of words that is somebody's name.
struct Mention {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<ContactId> candidates;
};

/// Reads one sentence from left to right and keeps in mind what its clause is about.
class Reader {
 public:
  Reader(const Sequence& words, const std::vector<Name>& names) : words_(words), names_(names) {}

  People read() {
    while (words_.has(at_)) {
      if (words_.is_dated(at_)) {
        ++at_;
        after_date_ = true;
        continue;
      }
      begin_clause_at_punctuation();
      if (const auto mention = mention_at(at_)) {
        take(*mention);
      } else if (looks_unknown(at_)) {
        take_unknown();
      } else {
        take_word(at_++);
      }
    }
    finish();
    return std::move(people_);
  }

 private:
  enum class Role { open, met, absent };

  void begin_clause_at_punctuation() {
    // "Ana/Cem"
    if (at_ > 0 && words_.token(at_).gap == "/" && last_mention_end_ == at_ && !subordinate_)
      in_list_ = true;
    if (at_ == 0 || !words_.is_break(at_)) return;
    // "with friends, Ana and Cem"
    if (words_.token(at_).gap == "," && is_company(at_) && mention_at(at_) && continues_list()) {
      joined_role_ = Role::met;
      last_mention_end_ = at_;
    }
    in_list_ = words_.token(at_).gap == "," && last_mention_end_ == at_ && !subordinate_;
    if (in_list_ && continues_list()) return;
    begin_clause();
    if (words_.token(at_).gap.find_first_of(".;:!?") != std::string::npos && people_.met.empty()) {
      sentence_start_ = true;
    }
  }

  /// "Ana, Bob and Cem": the comma joins people, unless the name behind it has a verb of its own.
  bool continues_list() const {
    const auto mention = mention_at(at_);
    if (!mention) return looks_unknown(at_);
    const std::size_t next = behind_people(mention->last + 1);
    if (words_.has(next) && words_.is_break(next)) return true;
    return !words_.word_is(next, Cue::acts) && !words_.word_is(next, Cue::is) &&
           !words_.word_is(next, Cue::lacks);
  }

  void begin_clause() {
    role_ = Role::open;
    subordinate_ = false;
    contact_ = false;
    missed_ = false;
    incoming_ = false;
    in_list_ = false;
    subject_ = false;
  }

  /// Whether a name may stand here: behind a word that people follow, or in a list of people.
  bool in_person_position(std::size_t i) const {
    if (i == 0) return false;
    const std::string& before = words_.token(i - 1).key;
    if (in_list_ && last_mention_end_ == i) return true;
    if (is(before, Cue::title) && i > 1) return in_person_position(i - 1);
    if (is(before, Cue::conjunction)) return last_mention_end_ == i - 1 || before_is_self(i - 1);
    if (before == "to" || before == "from") return contact_;
    return is(before, Cue::meets) || is(before, Cue::gives);
  }
  bool before_is_self(std::size_t i) const {
    return i > 0 && is(words_.token(i - 1).key, Cue::self);
  }

  bool may_be_name(std::size_t i) const {
    const Token& word = words_.token(i);
    if (in_person_position(i)) return true;
    if (!word.capital) {
      return (i == 0 || after_date_) && !is(word.key, Cue::common) &&
             words_.word_is(i + 1, Cue::acts);
    }
    if (word.acronym) return false;
    if (!is(word.key, Cue::common)) return true;
    const bool starts = i == 0 || words_.is_break(i) || after_date_;
    if (!starts) return words_.word_is(i - 1, Cue::kin);  // "his friend Mark"
    if (words_.has(i + 1) && words_.token(i + 1).gap.starts_with(':')) return true;
    return words_.word_is(i + 1, Cue::acts) || words_.word_is(i + 1, Cue::conjunction) ||
           words_.word_is(i + 1, Cue::content) || words_.word_is(i + 1, Cue::lacks);
  }

  std::optional<Mention> mention_at(std::size_t first) const {
    std::vector<std::string> typed;
    std::optional<Mention> best;
    for (std::size_t i = first; words_.has(i) && i < first + longest_name && !words_.is_dated(i);
         ++i) {
      if (i > first && (!words_.adjoins(i) || words_.token(i - 1).possessive)) break;
      typed.push_back(words_.token(i).key);
      const bool initials = i == first ? words_.token(i).acronym : words_.are_dotted(first, i);
      const auto candidates = named(typed, initials, names_);
      // A single letter behind a first name that begins no name of theirs belongs to the sentence.
      if (!candidates.empty()) best = Mention{first, i, candidates};
    }
    if (!best) return std::nullopt;
    // A name of several words is one wherever it stands and however it is written.
    if (best->last == best->first && !may_be_name(first)) return std::nullopt;
    if (has_other_surname(*best)) return std::nullopt;
    return best;
  }

  /// "Ana Smith" where only Ana Ruiz is known is somebody else.
  bool has_other_surname(const Mention& mention) const {
    const std::size_t next = mention.last + 1;
    if (mention.first != mention.last || !words_.has(next) || !words_.adjoins(next)) return false;
    if (words_.token(mention.first).possessive || words_.is_dated(next)) return false;
    const Token& word = words_.token(next);
    if (!word.capital || word.acronym || word.key.size() < 2) return false;
    if (is(word.key, Cue::conjunction)) return false;
    if (words_.after_gift(mention.first)) return false;
    return !when::english().value(word.key, when::Sense::weekday);
  }

  bool looks_unknown(std::size_t i) const {
    const Token& word = words_.token(i);
    if (!word.capital || word.acronym || word.key.size() < 2 || words_.is_dated(i)) return false;
    if (subordinate_ || role_ == Role::absent || is(word.key, Cue::title)) return false;
    for (const Cue cue : {Cue::self, Cue::meets, Cue::gives, Cue::filler, Cue::conjunction}) {
      if (is(word.key, cue)) return false;
    }
    if (when::english().value(word.key, when::Sense::weekday) ||
        when::english().value(word.key, when::Sense::month)) {
      return false;
    }
    if (in_person_position(i)) return true;
    const bool starts = i == 0 || after_date_;
    return starts && (words_.word_is(i + 1, Cue::acts) || words_.word_is(i + 1, Cue::conjunction) ||
                      (words_.has(i + 2) && words_.adjoins(i + 1) && words_.token(i + 1).capital &&
                       words_.word_is(i + 2, Cue::acts)));
  }

  void take_unknown() {
    const std::size_t first = at_;
    std::size_t last = at_;
    while (words_.has(last + 1) && words_.adjoins(last + 1) && !words_.token(last).possessive &&
           words_.token(last + 1).capital && !words_.token(last + 1).acronym &&
           !words_.word_is(last + 1, Cue::conjunction) && !words_.is_dated(last + 1) &&
           words_.token(last + 1).key.size() > 1) {
      ++last;
    }
    if (!words_.token(last).possessive) people_.unknown.push_back(words_.typed(first, last));
    joined_role_ = Role::met;
    in_list_ = false;
    at_ = last + 1;
    last_mention_end_ = at_;
    after_date_ = false;
  }

  bool is_met(const Mention& mention) const {
    if (subordinate_) return false;
    const std::size_t next = mention.last + 1;
    if (words_.token(mention.last).possessive) return is_host(mention);
    if (joins_previous(mention.first)) return joined_role_ == Role::met;
    if (role_ == Role::met) {
      // "sent Ana Bob's book", "told Ana Bob is ill": the second name is what is told.
      return last_mention_end_ != mention.first || mention.first == 0;
    }
    if (role_ == Role::absent) return false;
    return is_present_subject(next, mention.first);
  }

  /// A name in the first place of a clause.
  bool is_present_subject(std::size_t next, std::size_t first) const {
    // "Ana and I".
    if (words_.word_is(next, Cue::conjunction) && words_.word_is(next + 1, Cue::self)) return true;
    next = behind_people(next);
    if (words_.word_is(next, Cue::lacks)) return false;
    if (words_.word_is(next, Cue::is) && words_.word_is(next + 1, Cue::lacks)) return false;
    if (words_.has(next) && !words_.is_break(next) && words_.word_is(next + 1, Cue::negation))
      return false;
    if (words_.word_is(next, Cue::is) && words_.has(next + 1) &&
        words_.token(next + 1).key == "there")
      return true;
    if (words_.word_is(next, Cue::acts) || is_with_self(next)) return true;
    const bool starts = first == 0 || after_date_ || sentence_start_;
    return starts && !words_.word_is(next, Cue::is);
  }

  /// "Ana had lunch with me".
  bool is_with_self(std::size_t i) const {
    if (!words_.has(i) || words_.token(i).key != "had") return false;
    for (; words_.has(i + 1) && !words_.is_break(i + 1); ++i) {
      if (words_.token(i).key == "with" && words_.word_is(i + 1, Cue::self)) return true;
    }
    return false;
  }

  /// The word behind the people who are joined with "and" from here on.
  std::size_t behind_people(std::size_t i) const {
    while (words_.has(i) &&
           (is(words_.token(i).key, Cue::conjunction) ||
            (words_.token(i).capital && words_.adjoins(i)) ||
            (i > 0 && is(words_.token(i - 1).key, Cue::conjunction) && mention_at(i)))) {
      ++i;
    }
    return i;
  }

  bool joins_previous(std::size_t first) const {
    if (in_list_ && last_mention_end_ == first) return true;
    return first > 0 && is(words_.token(first - 1).key, Cue::conjunction) &&
           last_mention_end_ == first - 1;
  }

  /// "at Ana's", "Ana's party"; not "Ana's brother".
  bool is_host(const Mention& mention) const {
    const std::size_t next = mention.last + 1;
    const bool placed = mention.first > 0 && (words_.token(mention.first - 1).key == "at" ||
                                              words_.token(mention.first - 1).key == "to");
    if (!placed || role_ == Role::absent) return false;
    return !words_.has(next) || words_.is_break(next) || words_.word_is(next, Cue::occasion) ||
           words_.word_is(next, Cue::conjunction) || words_.word_is(next, Cue::meets) ||
           words_.word_is(next + 1, Cue::occasion);
  }

  void take(const Mention& mention) {
    const bool met = is_met(mention);
    Person person{words_.typed(mention.first, mention.last), mention.candidates};
    if (met && role_ == Role::open) starts_with_them(mention);
    if (met) started_by_sender(mention);
    if (!words_.token(mention.last).possessive || met) {
      joined_role_ = met ? Role::met : Role::absent;
      last_mention_end_ = mention.last + 1;
    }
    if (role_ == Role::open) subject_ = true;
    (met ? people_.met : people_.spoken_of).push_back(std::move(person));
    in_list_ = false;
    after_date_ = false;
    sentence_start_ = false;
    at_ = mention.last + 1;
  }

  /// "email from Ana", "heard from Ana": they began.
  void started_by_sender(const Mention& mention) {
    const bool from = mention.first > 0 && words_.token(mention.first - 1).key == "from";
    if (from && incoming_ && people_.met.empty()) people_.started = Starter::them;
  }

  /// "Ana called me": they began.
  void starts_with_them(const Mention& mention) {
    static constexpr std::string_view began[] = {"called", "emailed", "mailed", "messaged",
                                                 "phoned", "pinged",  "rang",   "texted",
                                                 "wrote",  "asked",   "invited"};
    const std::size_t next = behind_people(mention.last + 1);
    if (words_.has(next) && std::ranges::find(began, words_.token(next).key) != std::end(began) &&
        people_.met.empty()) {
      people_.started = Starter::them;
    }
  }

  void take_word(std::size_t i) {
    const std::string& word = words_.token(i).key;
    const bool only_read_over = word == "on" || word == "the";
    if (!only_read_over) sentence_start_ = false;
    const bool was_after_date = std::exchange(after_date_, after_date_ && only_read_over);
    if (is(word, Cue::turn)) return begin_clause();
    if (is(word, Cue::conjunction)) return take_conjunction(i, was_after_date);
    if (words_.is_content(i)) {
      subordinate_ = true;
      return;
    }
    if (subordinate_) return;
    incoming_ = incoming_ || is(word, Cue::incoming);
    if (words_.is_intention(i) || is(word, Cue::negation)) missed_ = true;
    if (missed_) {
      role_ = Role::absent;
      return;
    }
    if (role_ == Role::open && (word == "he" || word == "she" || word == "they")) subject_ = true;
    if (word == "to" || word == "from") {
      // "thanked Ana for the introduction to Cem"
      const bool is_thing = i > 0 && (words_.token(i - 1).key == "introduction" ||
                                      words_.token(i - 1).key == "intro");
      if (contact_ && !is_thing) role_ = Role::met;
    } else if (word == "with") {
      const bool elsewhere = subject_ && i > 0 && is(words_.token(i - 1).key, Cue::shared);
      role_ = elsewhere ? Role::absent : Role::met;
      contact_ = contact_ || !elsewhere;
    } else if (is(word, Cue::passive)) {
      role_ = Role::absent;
    } else if (is(word, Cue::meets) || is(word, Cue::gives) || word == "heard" ||
               word == "letter" || word == "said" || word == "got" || word == "received") {
      role_ = Role::met;
      contact_ = true;
    }
  }

  void take_conjunction(std::size_t i, bool was_after_date) {
    if (last_mention_end_ == i) return;  // joins people, if a name follows
    if (i > 0 && is(words_.token(i - 1).key, Cue::self)) {
      // "me and Ana": they are in it together.
      if (!subordinate_ && (i == 1 || was_after_date || role_ == Role::open)) role_ = Role::met;
      return;
    }
    if (is_company(i)) {
      joined_role_ = Role::met;
      last_mention_end_ = i;
      return;
    }
    if (!subordinate_) begin_clause();
  }

  /// "with my boss and Ana": the words before the "and" are somebody too.
  bool is_company(std::size_t i) const {
    constexpr std::size_t longest_company = 3;
    if (subordinate_ || role_ != Role::met) return false;
    for (std::size_t back = 1; back <= longest_company + 1 && back <= i; ++back) {
      if (words_.token(i - back).key == "with") return back > 1;
      if (words_.is_break(i - back)) return false;
    }
    return false;
  }

  /// Nobody is both met and only spoken of.
  void finish() {
    auto& met = people_.met;
    std::vector<Person> each;
    for (Person& person : met) {
      const bool known = std::ranges::any_of(
          each, [&](const Person& other) { return other.candidates == person.candidates; });
      if (!known) each.push_back(std::move(person));
    }
    met = std::move(each);
    std::erase_if(people_.spoken_of, [&](const Person& person) {
      return std::ranges::any_of(
          met, [&](const Person& other) { return other.candidates == person.candidates; });
    });
  }

  const Sequence& words_;
  const std::vector<Name>& names_;
  std::size_t at_ = 0;
  Role role_ = Role::open;
  Role joined_role_ = Role::open;
  bool subordinate_ = false;
  bool contact_ = false;         // a word of this clause tells of an exchange
  bool missed_ = false;          // what the clause tells of did not come to pass
  bool incoming_ = false;        // likewise, of what comes in
  bool subject_ = false;         // the clause began with a name
  bool in_list_ = false;         // a comma joined people just now
  bool after_date_ = false;      // nothing but a date stands before
  bool sentence_start_ = false;  // likewise, behind a full stop or a colon
  std::size_t last_mention_end_ = static_cast<std::size_t>(-1);
  People people_;
};

}  // namespace

People people(std::string_view sentence, const std::vector<Token>& tokens,
              const std::vector<Name>& names, std::pair<std::size_t, std::size_t> dated) {
  return Reader(Sequence(sentence, tokens, dated), names).read();
}

}  // namespace verso::log_sentence
