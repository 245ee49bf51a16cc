#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "verso/contact.hpp"

namespace verso::cli {

class Session;

/// Whether the person is told that the contact who was found is archived.
enum class Archived { said, expected };

/// The one contact that a WHO means (docs/guide.md, "WHO"): a number, words, or `@last`. Several
/// that fit equally well are picked from on a terminal. Throws Error{ambiguous} with the
/// candidates, Error{not_found} with the nearest name, Error{usage} for an empty WHO.
ContactRef resolve_who(Session& session, std::string_view who, Archived archived = Archived::said);

/// The one of several contacts that a name fits equally well, picked on a terminal. Throws
/// Error{ambiguous} with the candidates where nobody can be asked, or chooses.
ContactRef pick_one(Session& session, std::string_view who,
                    const std::vector<ContactRef>& contacts);

/// All contacts that the arguments mean, each once, in the order named. An argument that is one
/// contact's whole name is that contact; only otherwise does a comma separate several. Throws as
/// resolve_who does.
std::vector<ContactRef> resolve_people(Session& session, const std::vector<std::string>& arguments);

/// Makes this contact `@last`. Kept in a small file of the user's state; where it cannot be written
/// nothing happens, nor in a dry run.
void remember_last(const Session& session, ContactId contact);

/// A contact on a line: `12  Ana Ruiz  Acme`.
std::string contact_line(const ContactRef& contact);

/// Several contacts within a sentence: `Ana Ruiz, Bob Lee and Cem Ak`.
std::string names_of(const std::vector<ContactRef>& contacts);

}  // namespace verso::cli
