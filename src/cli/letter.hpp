#pragma once
#include <iosfwd>
#include <string>

#include "cli/draft_message.hpp"
#include "verso/draft.hpp"

namespace verso::cli {

class Session;
class Style;

/// A draft with its wording.
struct Letter {
  Draft draft;
  DraftMessage message;
};

/// A message to the contact by the template of its kind, the user's own where there is one; `say` is
/// the commentary. Throws as compose_draft and write_draft do.
Letter write_letter(Session& session, ContactId contact, const DraftSubject& subject,
                    const std::string& say);

/// To, subject and text, for a person to read.
void print_letter(std::ostream& out, const Style& style, const Letter& letter);

}  // namespace verso::cli
