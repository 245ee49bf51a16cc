#pragma once
#include <filesystem>
#include <optional>

#include "cli/streams.hpp"
#include "verso/contact.hpp"

/// Where `@last` is kept: one small file for each book in the user's state directory. It is no part
/// of the book, so that looking at a card writes nothing to it.
namespace verso::cli {

/// $XDG_STATE_HOME/verso/last-HASH, else below ~/.local/state; without a home beside the book.
std::filesystem::path last_contact_file(const Environment& environment,
                                        const std::filesystem::path& book);

/// Nothing where there is no such file or it holds no number.
std::optional<ContactId> read_last_contact(const std::filesystem::path& file);

/// Makes the directory where it is missing. A failure is ignored: `@last` is a convenience.
void write_last_contact(const std::filesystem::path& file, ContactId contact);

}  // namespace verso::cli
