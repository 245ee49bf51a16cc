#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "store/bulk_insert.hpp"
#include "store/contacts.hpp"
#include "verso/touch.hpp"

namespace verso::store {

/// Touches to insert with their replies, some at a time; they are there after flush(). An id or uid
/// of its own is kept. Nothing else may insert a touch between add() and flush().
class TouchRows {
 public:
  TouchRows(Database& database, int most_rows);
  TouchId add(const Touch& touch, const Stamp& stamp);
  /// Whether a touch of that uid was added and is not in the table yet.
  bool holds(const std::string& uid) const { return uids_.contains(uid); }
  void flush();

 private:
  void flush_touches();
  void flush_contacts();
  void flush_replies();

  Database& database_;
  BulkInsert touches_;
  BulkInsert replies_;
  std::vector<std::pair<ContactId, TouchId>> contacts_;  // who was there, sorted at the end
  int most_rows_;
  std::int64_t next_id_ = 0;
  std::unordered_set<std::string> uids_;
};

/// Inserts a touch with its replies. An id or uid of its own is kept.
TouchId insert_touch(Database& database, const Touch& touch, const Stamp& stamp);
ReplyId insert_reply(Database& database, TouchId touch, const Reply& reply, const Stamp& stamp);
void update_touch(Database& database, const Touch& touch);
/// Makes the answers of the touch those that it has, without regard to their numbers.
void replace_replies(Database& database, const Touch& touch, const Stamp& stamp);
void delete_touch(Database& database, TouchId id);

std::optional<Touch> read_touch(Database& database, TouchId id);

/// Newest first; of one contact or of all, from that day on.
std::vector<Touch> read_touches(Database& database, std::optional<ContactId> contact,
                                std::optional<Date> since);

/// All touches, by number.
std::vector<TouchId> all_touches(Database& database);

/// The touch that an answer of that side would belong to: the latest started by the other side
/// without an answer of this one's, else the latest; nothing where there is none. Touches after the
/// day of the answer are none that it could belong to.
std::optional<TouchId> answerable(Database& database, ContactId contact, bool mine, Date on);

/// The touch of that uid, stored or derived.
std::optional<TouchId> find_touch(Database& database, std::string_view uid);

/// The touches whose stored uid begins so.
std::vector<std::pair<std::string, TouchId>> touches_with_uid(Database& database,
                                                              std::string_view prefix);

/// The uid of a touch that has none stored: it follows from the book's uid (RFC 4122's name-based
/// scheme is not needed: the book's own is random).
std::string touch_uid(std::string_view book_uid, TouchId id);

/// How many there were on each day since one.
std::map<Date, int> count_touches_by_day(Database& database, Date since);

}  // namespace verso::store
