#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "verso/contact.hpp"

namespace verso::store {

/// When a row is written.
struct Stamp {
  Date today{};
  Instant now{};
};

std::optional<Contact> read_contact(Database& database, ContactId id);
/// The same without the lists: ways to reach them, interests, circles and whom they know.
std::optional<Contact> read_contact_row(Database& database, ContactId id);
/// Whose uid it is, or was before cards were merged.
std::optional<ContactId> find_uid(Database& database, std::string_view uid);
std::optional<ContactRef> read_ref(Database& database, ContactId id);
/// The content lines of a vCard that verso keeps without understanding them.
std::string read_vcard_rest(Database& database, ContactId id);

/// Inserts a card with its lists. An id or uid of its own is kept, else given. `added_at` of the
/// epoch means now.
ContactId insert_contact(Database& database, const Contact& contact, std::string_view vcard_rest,
                         const Stamp& stamp);

/// Writes the difference between two states of one card. A snooze that differs is set today.
void update_contact(Database& database, const Contact& before, const Contact& after,
                    const Stamp& stamp);
void set_vcard_rest(Database& database, ContactId id, std::string_view rest);

/// Makes the snooze of the card later than every touch recorded so far.
void mark_snooze_latest(Database& database, ContactId id);

/// Deletes the card with all that is its alone; touches with others lose it.
void delete_contact(Database& database, ContactId id);

bool is_archived(Database& database, ContactId id);

/// All contacts, also the archived, by number.
std::vector<std::int64_t> all_contacts(Database& database);

/// A topic, in one of its spellings, and how many contacts have it.
struct TopicRow {
  std::string topic;
  std::int64_t contacts = 0;
};
/// Every topic that somebody has, most shared first; spellings that differ in case are one.
std::vector<TopicRow> all_topics(Database& database);

/// Whoever else has that e-mail, phone or handle, by key.
std::vector<ContactId> with_reach(Database& database, std::string_view kind, std::string_view key);

/// The key of one way to reach, by which two are compared.
std::string key_of_reach(std::string_view kind, std::string_view value, std::string_view label);

}  // namespace verso::store
