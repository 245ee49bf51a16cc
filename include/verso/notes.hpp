#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/touch.hpp"

namespace verso {

/// Every function throws Error{not_found} for an unknown number, Error{usage} for an empty text
/// where one is needed and for a day in the future.

/// `note.contact.id`, `on`, `text` and `is_private` count.
Note add_note(Book& book, const Note& note);
Note get_note(Book& book, NoteId id);
Note change_note(Book& book, const Note& note);
Note remove_note(Book& book, NoteId id);
/// Newest first; everybody's without a contact.
std::vector<Note> notes(Book& book, std::optional<ContactId> contact);

Touch add_touch(Book& book, const Touch& touch);
Touch get_touch(Book& book, TouchId id);
Touch change_touch(Book& book, const Touch& touch);
Touch remove_touch(Book& book, TouchId id);
/// Newest first.
std::vector<Touch> touches(Book& book, std::optional<ContactId> contact, std::optional<Date> since);

/// Adds an answer of `reply.contact` (or yours, `reply.mine`) to the touch that it answers
/// (docs/guide.md, "reply"); gives that touch. Throws Error{not_found} where there is none.
Touch add_reply(Book& book, const Reply& reply);

}  // namespace verso
