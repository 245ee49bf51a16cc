#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/completion/completion.hpp"

namespace verso::cli {

/// The place in a call that is completed.
struct Slot {
  std::string_view name;                ///< what stands there in the help: WHO, QUERY, NAME, TOPIC
  std::string_view owner;               ///< the option or the command that it belongs to
  std::string_view last;                ///< what was typed of the word
  std::span<const std::string> before;  ///< words before it that belong to the same text
};

/// Adds what of the book may stand there: contacts for a WHO, circles, topics, fields of a QUERY and
/// saved queries.
void add_from_book(Session& session, const Slot& slot, std::vector<Candidate>& found);

}  // namespace verso::cli
