#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "verso/book.hpp"
#include "verso/due.hpp"
#include "verso/query.hpp"

namespace verso {

/// Something to bring to a person.
struct Bring {
  std::string kind;  ///< promise answer need link opportunity birthday matter news
  std::string text;
  std::optional<std::int64_t> ref;  ///< number in the table of its kind
  std::optional<Date> day = {};     ///< that `text` ends in: a birthday to come
};

struct DueEntry {
  DueRow row;
  std::vector<Bring> bring;  ///< best first
  std::string find_out;      ///< what to learn where there is nothing to bring; else empty
};

/// Whether rows without anything to bring (but matter and news) are left out.
enum class Ready { any, only };

/// Who is due until today plus `within`, worst first; at most `limit`, 0 for all.
std::vector<DueEntry> due(Book& book, const Query& query, std::optional<Duration> within, Ready ready,
                          std::size_t limit);

/// A contact with a cadence of whom too little is known, and one question to ask.
struct Gap {
  ContactRef contact;
  std::vector<std::string> missing;  ///< interest, note, fresh
  std::string question;
};
std::vector<Gap> gaps(Book& book);

/// How many are due today, and how many wait for an answer of yours.
std::size_t count_due(Book& book);
std::size_t count_waiting_for_me(Book& book);

/// How many promises to anyone are not kept yet.
std::size_t count_open_promises(Book& book);

/// Of what there is something at hand for one person; nothing for a number that nobody has.
AtHand at_hand(Book& book, ContactId contact);

/// What to bring to one person, as in `due`.
std::vector<Bring> bring_to(Book& book, ContactId contact);
/// The same where what is at hand for them is known.
std::vector<Bring> bring_to(Book& book, ContactId contact, const AtHand& at_hand);

}  // namespace verso
