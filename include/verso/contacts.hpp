#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"

namespace verso {

/// Whether someone with the same e-mail, phone or handle stands in the way of a new card.
enum class SameReach { refuse, allow };

/// Adds a card with its first notes; empty ones are left out. Throws Error{refused} for a likely
/// duplicate unless allowed, Error{usage} for a card without a name.
Contact add_contact(Book& book, const Contact& card, const std::vector<std::string>& notes,
                    SameReach same);

/// Contacts of a like name, for a warning; the archived too.
std::vector<ContactRef> like_names(Book& book, std::string_view name);

/// Of each e-mail, phone and handle of the card that somebody else has too, a sentence that says whose
/// it is.
std::vector<std::string> shared_reach(Book& book, const Contact& card);

/// The card. Throws Error{not_found}.
Contact get_contact(Book& book, ContactId id);
std::string get_vcard_rest(Book& book, ContactId id);

/// Changes the card by a function of its value and writes the difference as one step. Throws
/// Error{usage} where the name is gone or an e-mail and the like are empty.
Contact change_contact(Book& book, ContactId id, const std::function<void(Contact&)>& change);

/// Puts the due day off until `until` (nothing: no longer). Throws Error{refused} without a cadence
/// and Error{usage} for a past day.
Contact snooze(Book& book, ContactId id, std::optional<Date> until);

/// They know each other; `as` of the first one's view, empty if it is not said.
Contact set_knows(Book& book, ContactId a, ContactId b, std::string_view as);
/// Throws Error{not_found} where it was not known.
Contact forget_knows(Book& book, ContactId a, ContactId b);

/// Deletes the card with its notes, and touches that were with nobody else. Gives what it was.
Contact remove_contact(Book& book, ContactId id);

/// Makes two cards one: `into` keeps its own values, gets what it lacks, and all lists, notes and
/// touches of `from`, which is gone. Throws Error{usage} for one and the same.
Contact merge_contacts(Book& book, ContactId into, ContactId from);

/// Two cards that may be one person.
struct LikelyDuplicate {
  ContactRef a;
  ContactRef b;
  double score = 0;                  ///< 0 to 1
  std::vector<std::string> reasons;  ///< such as "same e-mail"
};
/// Most likely first.
std::vector<LikelyDuplicate> find_duplicates(Book& book);

/// The contacts that a WHO means: one, several that fit equally well, or none.
struct WhoFound {
  std::vector<ContactRef> contacts;
  bool archived = false;  ///< found only among the archived
};
/// By number, else by name, nickname, e-mail and handle (docs/guide.md, "WHO").
WhoFound find_who(Book& book, std::string_view who);
/// Contacts one of whose whole names it is, or whose number.
WhoFound find_whole_name(Book& book, std::string_view who);

/// An e-mail address and whose it is.
struct Address {
  ContactRef contact;
  std::string email;
};

/// The addresses of those whom the text fits as a WHO, best or not, and of everyone for an empty text;
/// the archived aside. Those touched last come first, each person's in the card's order.
std::vector<Address> find_addresses(Book& book, std::string_view text);

struct CircleSize {
  std::string name;
  std::int64_t members = 0;
};
std::vector<CircleSize> circles(Book& book);
/// Throws Error{not_found} for an unknown circle.
void rename_circle(Book& book, std::string_view from, std::string_view to);

struct TopicCount {
  std::string topic;
  std::int64_t contacts = 0;
};
/// Every topic that somebody values, most shared first.
std::vector<TopicCount> topics(Book& book);

}  // namespace verso
