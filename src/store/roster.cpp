#include "store/roster.hpp"

#include <utility>

#include "model/text.hpp"
#include "store/bulk_insert.hpp"
#include "store/deferred_indexes.hpp"
#include "store/events.hpp"
#include "store/name_keys.hpp"
#include "verso/words.hpp"

namespace verso::store {
namespace {

constexpr std::int64_t promise_bit = 1;
constexpr std::int64_t answer_bit = 2;
constexpr std::int64_t birthday_bit = 4;
constexpr std::int64_t interest_bit = 8;
constexpr std::int64_t need_bit = 16;
/// Above these bits is the number of the touch that waits for an answer.
constexpr int at_hand_bits = 8;

struct Card {
  DueCard due;
  std::string name;
  std::string nickname;
  std::string org;
  std::string place;
  std::string cadence;
  AtHand at_hand;
  SnoozedAfter snoozed;
};

std::optional<Card> read_card(Database& database, ContactId contact) {
  Statement row = database.query(
      "SELECT name, nickname, org, place, cadence, welcomes, archived, met_on, added_on, "
      "snoozed_until, snoozed_on, snoozed_after_touch, snoozed_after_reply, "
      "EXISTS (SELECT 1 FROM promise WHERE contact_id = c.id AND done_on IS NULL), "
      "birthday IS NOT NULL, EXISTS (SELECT 1 FROM interest WHERE contact_id = c.id), "
      "EXISTS (SELECT 1 FROM need WHERE contact_id = c.id AND status = 'open') "
      "FROM contact c WHERE id = ?");
  row.bind(contact);
  if (!row.step()) return std::nullopt;
  Card card;
  card.name = row.text(0);
  card.nickname = row.text(1);
  card.org = row.text(2);
  card.place = row.text(3);
  card.cadence = row.text(4);
  if (!card.cadence.empty()) card.due.cadence = parse_duration(card.cadence);
  card.due.welcomes = from_word<Welcomes>(row.view(5)).value_or(Welcomes::value);
  card.due.archived = row.integer(6) != 0;
  card.due.met_on = row.date(7);
  card.due.added_on = row.date(8).value_or(Date{});
  card.due.snoozed_until = row.date(9);
  card.due.snoozed_on = row.date(10);
  card.snoozed = {row.integer(11), row.integer(12)};
  card.at_hand.promise = row.integer(13) != 0;
  card.at_hand.birthday = row.integer(14) != 0;
  card.at_hand.interest = row.integer(15) != 0;
  card.at_hand.need = row.integer(16) != 0;
  return card;
}

std::string stored_keys(Database& database, ContactId contact) {
  Statement row = database.query("SELECT keys FROM roster WHERE contact_id = ?");
  row.bind(contact);
  return row.step() ? row.text(0) : std::string();
}

std::int64_t bits(const AtHand& at_hand) {
  return (at_hand.promise ? promise_bit : 0) | (at_hand.answer ? answer_bit : 0) |
         (at_hand.birthday ? birthday_bit : 0) | (at_hand.interest ? interest_bit : 0) |
         (at_hand.need ? need_bit : 0) |
         (at_hand.answer_to ? number(*at_hand.answer_to) << at_hand_bits : 0);
}

void write_row(BulkInsert& rows, ContactId contact, const Card& card, const Events& events,
               std::string_view keys) {
  const Standing now = standing(card.due, events.due);
  const std::optional<Turn> turn = verso::turn(events.exchanges);
  AtHand at_hand = card.at_hand;
  at_hand.answer = turn && turn->waiting == Waiting::me;
  if (at_hand.answer) at_hand.answer_to = TouchId{turn->order};
  if (rows.is_full()) rows.flush();
  rows.add(contact, text::name_key(card.name), card.name, nullable(card.org), nullable(card.place),
           card.due.archived, nullable(card.cadence),
           now.due_on ? std::optional(now.span_days) : std::nullopt, now.due_on, now.last_touch_on,
           now.last_value_on, turn ? std::optional(word(turn->waiting)) : std::nullopt,
           now.snoozed_until, bits(at_hand), keys);
}

constexpr std::string_view insert_sql =
    "INSERT OR REPLACE INTO roster (contact_id, name_key, name, org, place, archived, cadence, "
    "span_days, due_on, last_touch_on, last_value_on, waiting, snoozed_until, at_hand, keys)";

/// The rows of the contacts of the range, and the keys of all of them.
void fill_rows(Database& database, const IdRange& contacts, const IdRange& touches,
               NameKeyRows& keys) {
  BulkInsert rows(database, insert_sql, BulkInsert::many);
  EventsOfMany events(database, contacts, touches);
  Statement ids = database.query("SELECT id FROM contact WHERE id BETWEEN ? AND ? ORDER BY id");
  ids.bind(contacts.first, contacts.last);
  while (ids.step()) {
    const ContactId contact{ids.integer(0)};
    const Card card = read_card(database, contact).value_or(Card{});
    const NameKeys own = read_name_keys(database, contact, card.name, card.nickname);
    add_rows(contact, own, keys);
    write_row(rows, contact, card, events.of(contact, card.snoozed), joined_keys(own));
  }
  rows.flush();
}

}  // namespace

void refresh_roster(Database& database, ContactId contact, Reached reached) {
  const std::optional<Card> card = read_card(database, contact);
  std::string keys = stored_keys(database, contact);
  if (!card) {
    change_name_keys(database, contact, parted_keys(keys), {});
    database.query("DELETE FROM roster WHERE contact_id = ?").bind(contact).run();
    return;
  }
  if (reached.names) {
    const NameKeys after = read_name_keys(database, contact, card->name, card->nickname);
    change_name_keys(database, contact, parted_keys(keys), after);
    keys = joined_keys(after);
  }
  BulkInsert rows(database, insert_sql, 1);
  write_row(rows, contact, *card,
            reached.events ? read_events(database, contact, card->snoozed) : Events{}, keys);
  rows.flush();
}

void fill_roster(Database& database, const IdRange& contacts, const IdRange& touches) {
  const auto count = static_cast<std::size_t>(contacts.last - contacts.first + 1);
  NameKeyRows keys;
  DeferredIndexes indexes(database, "roster", count);
  fill_rows(database, contacts, touches, keys);
  indexes.build();
  insert_rows(database, std::move(keys));
}

AtHand read_at_hand(Database& database, ContactId contact) {
  Statement row = database.query("SELECT at_hand FROM roster WHERE contact_id = ?");
  row.bind(contact);
  return row.step() ? at_hand(row.integer(0)) : AtHand{};
}

AtHand at_hand(std::int64_t bits) {
  const std::int64_t touch = bits >> at_hand_bits;
  return {(bits & promise_bit) != 0,
          (bits & answer_bit) != 0,
          touch != 0 ? std::optional(TouchId{touch}) : std::nullopt,
          (bits & birthday_bit) != 0,
          (bits & interest_bit) != 0,
          (bits & need_bit) != 0};
}

}  // namespace verso::store
