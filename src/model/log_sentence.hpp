#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/contact.hpp"
#include "verso/date.hpp"
#include "verso/touch.hpp"

/// What one sentence tells of a touch: the day, the people met, the channel. Pure: the names that
/// it may hold are passed in.
namespace verso::log_sentence {

/// A word of the sentence.
struct Token {
  std::string key;        ///< folded as names are, without a possessive ending
  std::size_t begin = 0;  ///< bytes of the sentence, the ending in it
  std::size_t end = 0;
  bool capital = false;     ///< begins with an upper-case letter, or one of a script without case
  bool acronym = false;     ///< two or more letters, all upper-case
  bool possessive = false;  ///< "Ana's"
  std::string gap;          ///< what stands before it, but for spaces: punctuation
};
std::vector<Token> tokens(std::string_view sentence);

/// Whether that word is a letter of initials such as "A.R.": the first of them, or a further one.
bool is_dotted_initial(const std::vector<Token>& tokens, std::size_t i, bool first);

/// Somebody whom a word of the sentence may name.
struct Name {
  ContactId id{};
  std::vector<std::string> words;     ///< of the name, folded
  std::vector<std::string> nickname;  ///< its words, folded
};

/// A name as it stands in the sentence, and whom it can mean: several where it does not tell.
struct Person {
  std::string typed;
  std::vector<ContactId> candidates;
};

struct People {
  std::vector<Person> met;           ///< each once, in the order of the sentence
  std::vector<Person> spoken_of;     ///< named, but not met
  std::vector<std::string> unknown;  ///< met, by their look, but nobody's name
  std::optional<Starter> started;    ///< where the sentence says that they did
};
/// `dated` are bytes [first, second) of a date, in which no name stands.
People people(std::string_view sentence, const std::vector<Token>& tokens,
              const std::vector<Name>& names, std::pair<std::size_t, std::size_t> dated);

/// The day that the sentence tells of, and where.
struct Day {
  Date on{};
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// Nothing where no day is named; one that leads the sentence may lie ahead. Throws Error{ambiguous}
/// where two are, or where it is unsure whether the one named is the touch's, Error{usage} where
/// there is no such day.
std::optional<Day> day(std::string_view sentence, const std::vector<Token>& tokens, Date today,
                       DateOrder order);

/// The first channel that a word tells of.
std::optional<Channel> channel(const std::vector<Token>& tokens);

/// Chooses among the candidates of each person by `ties(a, b)`, how much two have to do with each
/// other: the only one of them who has anything to do with those who are certain. Whoever stays
/// unsure keeps several candidates.
void tell_apart(std::vector<Person>& met,
                const std::function<std::size_t(ContactId, ContactId)>& ties);

}  // namespace verso::log_sentence
