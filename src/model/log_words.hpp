#pragma once
#include <optional>
#include <string_view>

#include "verso/touch.hpp"

/// The words by which `log` tells who was met, who was only spoken of, and how. English; another
/// language is another table.
namespace verso::log_words {

enum class Cue {
  meets,        ///< whoever follows was met: "with", "lunch", "called"
  gives,        ///< likewise, and a thing may follow the name: "sent Ana the guide"
  passive,      ///< whoever follows is not there: "about", "without"
  content,      ///< what follows, up to the end of the clause, is what was said: "that", "who"
  conjunction,  ///< joins people: "and"
  turn,         ///< begins a new clause: "but", "then"
  negation,     ///< "not", "nor"
  acts,         ///< said of someone in the first place, they were there: "came", "brought"
  is,           ///< said of someone, they need not have been there: "is", "works"
  lacks,        ///< said of someone, they were not there: "couldn't", "cancelled"
  shared,       ///< "works with": what two do who need not be here
  occasion,     ///< at somebody's: "party", "place"
  self,         ///< "I", "me", "we", "us"
  intends,      ///< with the infinitive of a verb (`undone`), it has not happened: "must", "forgot"
  undone,       ///< such infinitives: "call", "write"
  incoming,     ///< with "from", they began: "email", "heard"
  greeting,     ///< behind "said" it is no content: "hello"
  title,        ///< before a name: "Dr"
  common,       ///< words that are also names: "will", "mark"
  kin,          ///< before a name, whose it is: "his friend Mark"
  plans,        ///< before a date that is none of the touch: "deadline", "next"
  filler,       ///< behind "with" or "and", nobody: "the", "my", "everyone"
};

/// Whether the word, folded, has that sense.
bool is(std::string_view word, Cue cue);

/// The channel that a word tells of: "called" is a call, "coffee" a meeting.
std::optional<Channel> channel(std::string_view word);

}  // namespace verso::log_words
