#include "book/merge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "book/access.hpp"
#include "book/import_card.hpp"
#include "store/merge.hpp"
#include "store/notes.hpp"
#include "store/uids.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

Contact merged(const Contact& into, const Contact& from, std::string_view country) {
  Contact card = joined(into, from, country);
  if (!card.met.via && from.met.via && from.met.via->id != into.id) card.met.via = from.met.via;
  if (card.met.via && card.met.via->id == from.id) card.met.via.reset();
  if (from.name != into.name && card.nickname.empty()) card.nickname = from.name;
  std::erase_if(card.knows, [&](const Known& known) { return known.id == from.id; });
  for (const Known& known : from.knows) {
    const bool has =
        known.id == into.id || std::any_of(card.knows.begin(), card.knows.end(),
                                           [&](const Known& own) { return own.id == known.id; });
    if (!has) card.knows.push_back(known);
  }
  return card;
}

/// What the card that goes says otherwise, so that nothing of it is lost; empty where it says nothing.
std::string said_otherwise(const Contact& kept, const Contact& gone) {
  std::string text;
  const auto add = [&](std::string_view field, const std::string& own, const std::string& other) {
    if (!own.empty() && !other.empty() && own != other) {
      text += fmt::format("\n{}: {}", field, other);
    }
  };
  const auto day = [](const std::optional<Date>& date) { return date ? format_date(*date) : ""; };
  add("nickname", kept.nickname, gone.nickname);
  add("org", kept.org, gone.org);
  add("title", kept.title, gone.title);
  add("place", kept.place, gone.place);
  add("birthday", kept.birthday ? format_birthday(*kept.birthday) : "",
      gone.birthday ? format_birthday(*gone.birthday) : "");
  add("met at", kept.met.at, gone.met.at);
  add("met on", day(kept.met.on), day(gone.met.on));
  if (gone.met.via && gone.met.via->id != kept.id) {
    add("met via", kept.met.via ? kept.met.via->name : "", gone.met.via->name);
  }
  add("cadence", kept.cadence ? format_duration(*kept.cadence) : "",
      gone.cadence ? format_duration(*gone.cadence) : "");
  // A name that found no place as the nickname.
  if (!kept.nickname.empty() && kept.nickname != gone.name) add("name", kept.name, gone.name);
  return text.empty()
             ? text
             : fmt::format("the card of {} that was merged into this one said{}", gone.name, text);
}

double weight_of(std::string_view reason) {
  if (reason.find("name") == std::string_view::npos) return 0.8;
  return reason == "same name" ? 0.6 : 0.4;
}

}  // namespace

void join_contacts(Book& book, ContactId into, ContactId from) {
  const Contact kept = get_contact(book, into);
  const Contact gone = get_contact(book, from);
  store::move_events(database(book), into, from);
  const std::string rest =
      store::read_vcard_rest(database(book), into) + store::read_vcard_rest(database(book), from);
  store::set_vcard_rest(database(book), into, rest);
  store::delete_contact(database(book), from);
  store::add_former_uid(database(book), into, gone.uid);
  // Read anew: the delete took what tied the two together.
  const Contact card = merged(kept, gone, book.options().phone_country);
  store::update_contact(database(book), get_contact(book, into), card, stamp(book));
  const std::string otherwise = said_otherwise(card, gone);
  if (otherwise.empty()) return;
  Note note;
  note.contact.id = into;
  note.on = book.today();
  note.text = otherwise;
  store::insert_note(database(book), note, stamp(book));
}

Contact merge_contacts(Book& book, ContactId into, ContactId from) {
  if (into == from) throw Error(ErrorKind::usage, "these two are one and the same contact");
  BookChange change(book);
  join_contacts(book, into, from);
  return change.finish([&] { return get_contact(book, into); });
}

std::vector<LikelyDuplicate> find_duplicates(Book& book) {
  const Reading reading(book);
  std::map<std::pair<ContactId, ContactId>, LikelyDuplicate> found;
  for (const store::SharedPair& shared :
       store::shared_pairs(database(book), book.options().phone_country)) {
    LikelyDuplicate& pair = found[{shared.a, shared.b}];
    // Independent signs: what is left of doubt shrinks with each.
    pair.score = 1 - (1 - pair.score) * (1 - weight_of(shared.reason));
    pair.reasons.push_back(shared.reason);
  }
  std::vector<LikelyDuplicate> result;
  for (auto& [ids, pair] : found) {
    pair.a = store::read_ref(database(book), ids.first).value_or(ContactRef{});
    pair.b = store::read_ref(database(book), ids.second).value_or(ContactRef{});
    result.push_back(std::move(pair));
  }
  std::stable_sort(
      result.begin(), result.end(),
      [](const LikelyDuplicate& x, const LikelyDuplicate& y) { return x.score > y.score; });
  return result;
}

}  // namespace verso
