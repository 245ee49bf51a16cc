#include "book/sync_calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/sync_trouble.hpp"
#include "model/calendar_fields.hpp"
#include "model/text.hpp"
#include "store/notes.hpp"
#include "store/promises.hpp"
#include "store/touches.hpp"
#include "store/uids.hpp"
#include "verso/due_list.hpp"

namespace verso {
namespace {

using Kind = CalendarItem::Kind;

constexpr std::string_view due_ending = "-due";

std::string_view word_of(Kind kind) {
  return kind == Kind::touch ? "touch" : kind == Kind::promise ? "promise" : "due";
}

std::string names_of(const CalendarItem& item) {
  std::string names;
  for (const ItemPerson& person : item.with) names += (names.empty() ? "" : ", ") + person.name;
  return names;
}

/// A program that does not know X-VERSO properties has written `item` anew and lost them.
void restore_unknown(CalendarItem& item, const CalendarItem& reference) {
  item.kind = reference.kind;
  item.with = reference.with;
  item.started = reference.started;
  item.by = reference.by;
  item.gave = reference.gave;
  item.received = reference.received;
  item.purpose = reference.purpose;
  item.answers = reference.answers;
  const std::string start = names_of(reference) + ": ";
  if (item.text.starts_with(start)) item.text.erase(0, start.size());
}

/// The present uids of people, each once.
void unify(CalendarItem& item, const People& people) {
  const auto present = [&](const std::string& uid) {
    const auto id = people.find(uid);
    return id ? people.uid(*id) : uid;
  };
  std::vector<ItemPerson> with;
  for (ItemPerson& person : item.with) {
    person.uid = present(person.uid);
    const auto same = [&](const ItemPerson& other) { return other.uid == person.uid; };
    if (std::none_of(with.begin(), with.end(), same)) with.push_back(person);
  }
  item.with = std::move(with);
  for (CalendarItem::Answer& answer : item.answers) answer.who = present(answer.who);
}

std::vector<ContactRef> known_people(const CalendarItem& item, const People& people) {
  std::vector<ContactRef> result;
  for (const ItemPerson& person : item.with) {
    if (const auto id = people.find(person.uid)) result.push_back({*id, person.name, {}});
  }
  return result;
}

std::string brief(const std::vector<Bring>& bring) {
  std::string text;
  for (const Bring& each : bring) {
    if (!text.empty()) text += '\n';
    text += each.kind + ": " + each.text;
  }
  return text;
}

}  // namespace

CalendarSync::CalendarSync(Book& book, const People& people, const SyncOptions& options,
                           const SyncFormats& formats, SyncReport& report)
    : book_(book),
      people_(people),
      formats_(formats),
      report_(report),
      folder_(database(book), *options.calendar, ".ics") {
  read_own();
  read_files();
  refuse_trouble(options.force);
}

void CalendarSync::read_own() {
  for (const Touch& touch : store::read_touches(database(book_), std::nullopt, std::nullopt)) {
    ours_[touch.uid] = {touch.id, {}};
  }
  for (const Promise& promise : store::read_promises(database(book_), std::nullopt)) {
    ours_[promise.uid] = {{}, promise.id};
  }
}

void CalendarSync::read_files() {
  for (const FolderFile& file : folder_.files()) {
    auto read = file.fault.empty() ? formats_.read_item(file.text) : Refusal{1, file.fault};
    if (const auto* refusal = std::get_if<Refusal>(&read)) {
      report_.refused.push_back({folder_.shown(file), refusal->line, refusal->why});
      folder_.blocked(file);
      continue;
    }
    auto* item = std::get_if<CalendarItem>(&read);
    const bool is_known = item != nullptr && (item->is_marked || ours_.contains(item->uid) ||
                                              folder_.last(item->uid) != nullptr);
    if (!is_known) {
      ++report_.ignored;
      folder_.blocked(file);
    } else if (!folder_.found(item->uid, file)) {
      report_.refused.push_back(
          {folder_.shown(file), 1, "another file of the folder has the same UID"});
      folder_.blocked(file);
    } else {
      const store::SyncItem* last = folder_.last(item->uid);
      if (!item->is_marked && last != nullptr) restore_unknown(*item, base_item(item->uid));
      auto& items = item->kind == Kind::due ? dues_ : theirs_;
      items.emplace(item->uid, std::move(*item));
    }
  }
}

void CalendarSync::refuse_trouble(bool force) {
  if (force) return;
  FolderState::Gone gone;
  for (const std::string& uid : folder_.uids()) {
    // What is due may be deleted there as often as one likes.
    if (folder_.last(uid) == nullptr || base_item(uid).kind == Kind::due) continue;
    ++gone.known;
    if (folder_.file(uid) == nullptr) ++gone.gone;
  }
  refuse_if_most_gone(gone, "touches and promises", Where::folder);
}

/// What was added or changed there since the last sync speaks of them.
std::set<std::string> CalendarSync::people_of_news() const {
  std::set<std::string> uids;
  for (const auto* items : {&theirs_, &dues_}) {
    for (const auto& [uid, item] : *items) {
      const bool is_new = folder_.last(uid) == nullptr;
      const CalendarItem base = is_new ? CalendarItem{} : base_item(uid);
      const bool is_news = item.kind == Kind::due ? item.done && !base.done
                                                  : is_new || fields_of(item) != fields_of(base);
      if (!is_news) continue;
      for (const ItemPerson& person : item.with) uids.insert(person.uid);
    }
  }
  return uids;
}

void CalendarSync::take_in() {
  // Contacts may have taken touches along when they were deleted or made one.
  ours_.clear();
  read_own();
  std::vector<std::string> strangers;
  for (const auto& [uid, item] : theirs_) {
    if (folder_.last(uid) == nullptr) strangers.push_back(uid);
  }
  for (const std::string& uid : strangers) meet(uid);
  std::set<std::string> uids;
  for (const auto& [uid, item] : theirs_) uids.insert(uid);
  for (const auto& [uid, own] : ours_) uids.insert(uid);
  for (const std::string& uid : folder_.uids()) {
    if (folder_.last(uid) != nullptr && base_item(uid).kind != Kind::due) uids.insert(uid);
  }
  for (const std::string& uid : uids) {
    if (!folder_.is_blocked(uid) && !dues_.contains(uid)) decide(uid);
  }
  for (const auto& [uid, item] : dues_) take_tick(uid);
}

/// An item that comes for the first time under a uid that something here has or could have.
void CalendarSync::meet(const std::string& uid) {
  CalendarItem theirs = theirs_.at(uid);
  unify(theirs, people_);
  if (const auto own = ours_.find(uid); own != ours_.end()) {
    // Copies of one database count on from the same number: two things of one uid, each new.
    const Own is = own->second;
    const bool is_promise = number(is.promise) != 0;
    const bool stored = is_promise ? store::has_stored_uid(database(book_), is.promise)
                                   : store::has_stored_uid(database(book_), is.touch);
    if (stored || fields_of(own_item(is, uid)) == fields_of(theirs)) return;
    const std::string other = store::random_uid();
    if (is_promise) store::set_uid(database(book_), is.promise, other);
    if (!is_promise) store::set_uid(database(book_), is.touch, other);
    ours_.erase(own);
    ours_[other] = is;
    return;
  }
  if (theirs.kind != Kind::promise) return;
  for (const auto& [own_uid, own] : ours_) {
    if (number(own.promise) == 0 || folder_.file(own_uid) != nullptr ||
        folder_.last(own_uid) != nullptr) {
      continue;
    }
    if (fields_of(own_item(own, own_uid)) != fields_of(theirs)) continue;
    const Own is = own;
    store::set_uid(database(book_), is.promise, uid);
    ours_.erase(own_uid);
    ours_[uid] = is;
    return;
  }
}

void CalendarSync::decide(const std::string& uid) {
  Presence presence;
  presence.base = folder_.last(uid) != nullptr;
  presence.ours = ours_.contains(uid);
  presence.theirs = theirs_.contains(uid);
  CalendarItem base;
  if (presence.base) base = base_item(uid);
  unify(base, people_);
  if (presence.ours && presence.base) {
    presence.ours_changed = fields_of(own_item(ours_.at(uid), uid)) != fields_of(base);
  }
  if (presence.theirs && presence.base) {
    presence.theirs_changed = fields_of(their_item(uid, base)) != fields_of(base);
  }
  switch (fate(presence)) {
    case Fate::nothing: folder_.forget(uid); break;
    case Fate::merge: merge(uid); break;
    case Fate::add_ours: {
      const CalendarItem item = their_item(uid, base);
      if (known_people(item, people_).empty()) {
        ++report_.ignored;
      } else if (!take_future(uid)) {
        put(uid, item);
        tell(SyncReport::Side::here, SyncReport::What::added, item);
      }
      break;
    }
    case Fate::add_theirs: break;
    case Fate::delete_ours: {
      const Own own = ours_.at(uid);
      tell(SyncReport::Side::here, SyncReport::What::deleted, own_item(own, uid));
      if (number(own.promise) != 0) store::delete_promise(database(book_), own.promise);
      if (number(own.touch) != 0) store::delete_touch(database(book_), own.touch);
      ours_.erase(uid);
      folder_.forget(uid);
      break;
    }
    case Fate::delete_theirs:
      tell(SyncReport::Side::there, SyncReport::What::deleted, theirs_.at(uid));
      folder_.remove(uid);
      break;
  }
}

void CalendarSync::merge(const std::string& uid) {
  const CalendarItem ours = own_item(ours_.at(uid), uid);
  CalendarItem base;
  if (folder_.last(uid) != nullptr) base = base_item(uid);
  unify(base, people_);
  const CalendarItem theirs = their_item(uid, folder_.last(uid) != nullptr ? base : ours);
  const Fields own = fields_of(ours);
  const bool met_before = folder_.last(uid) != nullptr;
  const MergedFields merged =
      verso::merge(met_before ? fields_of(base) : Fields{}, own, fields_of(theirs));
  if (merged.fields == own && merged.conflicts.empty()) return;
  if (take_future(uid)) return;
  CalendarItem item = item_of(merged.fields, ours, theirs);
  if (known_people(item, people_).empty()) item.with = ours.with;
  note_conflicts(item, merged.conflicts);
  put(uid, item);
  tell(SyncReport::Side::here, SyncReport::What::updated, item);
}

/// A touch lies in the past; another zone may be a day ahead.
bool CalendarSync::take_future(const std::string& uid) {
  const CalendarItem& item = theirs_.at(uid);
  if (item.kind != Kind::touch) return false;
  if (item.on && *item.on <= book_.today() + std::chrono::days(1)) return false;
  report_.refused.push_back(
      {folder_.shown(*folder_.file(uid)), 1,
       item.on ? "a touch that lies in the future" : "a touch without its day"});
  folder_.blocked(*folder_.file(uid));
  theirs_.erase(uid);
  return true;
}

/// What was due is ticked off there: a touch of value, under a uid that follows from what was due, so
/// that two books which see the tick record one and the same.
void CalendarSync::take_tick(const std::string& uid) {
  const CalendarItem& item = dues_.at(uid);
  const store::SyncItem* last = folder_.last(uid);
  if (!item.done || (last != nullptr && base_item(uid).done)) return;
  const std::string contact_uid =
      uid.substr(0, uid.size() - std::min(uid.size(), due_ending.size()));
  const auto id = people_.find(contact_uid);
  if (!id || !uid.ends_with(due_ending)) return;
  Touch touch;
  touch.uid = fmt::format("{}-{}", uid, item.on ? format_date(*item.on) : "");
  if (store::find_touch(database(book_), touch.uid)) return;
  const auto card = store::read_contact(database(book_), *id);
  touch.on = std::min(item.done_on.value_or(book_.today()), book_.today());
  touch.with = {{*id, card->name, {}}};
  if (card->welcomes == Welcomes::value) touch.gave = {ValueKind::company};
  touch.text = "ticked off in the calendar";
  const TouchId touch_id = store::insert_touch(database(book_), touch, stamp(book_));
  ours_[touch.uid] = {touch_id, {}};
  tell(SyncReport::Side::here, SyncReport::What::added, own_item(ours_[touch.uid], touch.uid));
}

void CalendarSync::hand_out() {
  for (const auto& [uid, own] : ours_) {
    if (!folder_.is_blocked(uid)) hand_out(uid);
  }
  hand_out_dues();
}

void CalendarSync::hand_out(const std::string& uid) {
  const CalendarItem item = own_item(ours_.at(uid), uid);
  const FolderFile* file = folder_.file(uid);
  const std::string text = formats_.write_item(item, file != nullptr ? file->text : "");
  if (file == nullptr) {
    folder_.write(uid, text, {text, {}}, formats_.file_name(uid));
    tell(SyncReport::Side::there, SyncReport::What::added, item);
    return;
  }
  CalendarItem theirs = theirs_.at(uid);
  unify(theirs, people_);
  if (theirs.is_marked && fields_of(theirs) == fields_of(item)) {
    ++report_.unchanged;
    folder_.settle(uid, {text, {}});
  } else {
    folder_.write(uid, text, {text, {}}, {});
    tell(SyncReport::Side::there, SyncReport::What::updated, item);
  }
}

void CalendarSync::hand_out_dues() {
  std::set<std::string> due;
  for (const std::int64_t id : store::all_contacts(database(book_))) {
    const auto card = store::read_contact(database(book_), ContactId{id});
    if (!card || !card->due_on || card->archived) continue;
    CalendarItem item;
    item.kind = Kind::due;
    item.uid = card->uid + std::string(due_ending);
    item.with = {{card->uid, card->name}};
    item.on = card->due_on;
    item.detail = brief(bring_to(book_, card->id));
    due.insert(item.uid);
    if (!folder_.is_blocked(item.uid)) hand_out_due(item.uid, item);
  }
  for (const std::string& uid : folder_.uids()) {
    const bool is_due =
        dues_.contains(uid) || (folder_.last(uid) != nullptr && base_item(uid).kind == Kind::due);
    if (!is_due || due.contains(uid)) continue;
    if (folder_.file(uid) != nullptr) {
      tell(SyncReport::Side::there, SyncReport::What::deleted, dues_.at(uid));
      folder_.remove(uid);
    } else {
      folder_.forget(uid);
    }
  }
}

/// What follows from the events of this book is written only where it changed here: another book
/// may know of other things to bring, and the two must not overwrite each other in turn.
void CalendarSync::hand_out_due(const std::string& uid, const CalendarItem& item) {
  const std::string own = formats_.write_item(item, {});
  const FolderFile* file = folder_.file(uid);
  const store::SyncItem* last = folder_.last(uid);
  if (file == nullptr) {
    // Deleted there: it comes back with another day.
    if (last != nullptr && base_item(uid).on == item.on) return;
    folder_.write(uid, own, {own, {}}, formats_.file_name(uid));
    tell(SyncReport::Side::there, SyncReport::What::added, item);
    return;
  }
  const CalendarItem& theirs = dues_.at(uid);
  const bool same_day = theirs.on == item.on && !theirs.done;
  const bool is_news = last != nullptr && last->own != own;
  if (same_day && !is_news) {
    ++report_.unchanged;
    folder_.settle(uid, {own, {}});
    return;
  }
  folder_.write(uid, formats_.write_item(item, file->text), {own, {}}, {});
  tell(SyncReport::Side::there, SyncReport::What::updated, item);
}

CalendarItem CalendarSync::own_item(const Own& own, const std::string& uid) const {
  CalendarItem item;
  item.uid = uid;
  item.is_marked = true;
  if (number(own.promise) != 0) {
    const Promise promise = store::read_promise(database(book_), own.promise).value_or(Promise{});
    item.kind = Kind::promise;
    item.with = {{people_.uid(promise.contact.id), promise.contact.name}};
    item.text = text::trim(promise.text);
    item.on = promise.by;
    item.done = promise.done_on.has_value();
    item.done_on = promise.done_on;
    return item;
  }
  const Touch touch = store::read_touch(database(book_), own.touch).value_or(Touch{});
  for (const ContactRef& contact : touch.with) {
    item.with.push_back({people_.uid(contact.id), contact.name});
  }
  item.on = touch.on;
  item.text = text::trim(touch.text);
  item.started = touch.started;
  item.by = touch.by;
  item.gave = touch.gave;
  item.received = touch.received;
  item.purpose = text::trim(touch.purpose);
  for (const Reply& reply : touch.replies) {
    item.answers.push_back({people_.uid(reply.contact.id), reply});
    item.answers.back().reply.text = text::trim(reply.text);
  }
  // Whom this book does not know, the item still names.
  const auto merged = merged_.find(uid);
  CalendarItem known;
  if (merged != merged_.end()) {
    known = merged->second;
  } else if (folder_.last(uid) != nullptr) {
    known = base_item(uid);
  }
  for (const ItemPerson& person : known.with) {
    if (!people_.find(person.uid)) item.with.push_back(person);
  }
  for (const CalendarItem::Answer& answer : known.answers) {
    if (!people_.find(answer.who)) item.answers.push_back(answer);
  }
  return item;
}

CalendarItem CalendarSync::base_item(const std::string& uid) const {
  auto read = formats_.read_item(folder_.last(uid)->text);
  auto* item = std::get_if<CalendarItem>(&read);
  return item != nullptr ? std::move(*item) : CalendarItem{};
}

CalendarItem CalendarSync::their_item(const std::string& uid, const CalendarItem& reference) const {
  CalendarItem item = theirs_.at(uid);
  if (!item.is_marked) restore_unknown(item, reference);
  unify(item, people_);
  return item;
}

void CalendarSync::put(const std::string& uid, const CalendarItem& item) {
  merged_[uid] = item;
  if (item.kind == Kind::promise) put_promise(uid, item);
  if (item.kind == Kind::touch) put_touch(uid, item);
}

void CalendarSync::put_promise(const std::string& uid, const CalendarItem& item) {
  Promise promise;
  promise.uid = uid;
  promise.contact = known_people(item, people_).front();
  promise.text = item.text;
  promise.by = item.on;
  if (item.done) promise.done_on = item.done_on.value_or(book_.today());
  const auto own = ours_.find(uid);
  if (own == ours_.end()) {
    ours_[uid] = {{}, store::insert_promise(database(book_), promise, stamp(book_))};
  } else {
    promise.id = own->second.promise;
    store::update_promise(database(book_), promise);
  }
}

void CalendarSync::put_touch(const std::string& uid, const CalendarItem& item) {
  Touch touch;
  touch.uid = uid;
  touch.on = item.on.value_or(book_.today());
  touch.with = known_people(item, people_);
  touch.started = item.started;
  touch.by = item.by;
  touch.gave = item.gave;
  touch.received = item.received;
  touch.text = item.text;
  touch.purpose = item.purpose;
  for (const CalendarItem::Answer& answer : item.answers) {
    const auto who = people_.find(answer.who);
    if (!who) continue;
    touch.replies.push_back(answer.reply);
    touch.replies.back().contact = {*who, {}, {}};
  }
  const auto own = ours_.find(uid);
  if (own == ours_.end()) {
    ours_[uid] = {store::insert_touch(database(book_), touch, stamp(book_)), {}};
  } else {
    touch.id = own->second.touch;
    store::update_touch(database(book_), touch);
    store::replace_replies(database(book_), touch, stamp(book_));
  }
}

void CalendarSync::note_conflicts(const CalendarItem& item,
                                  const std::vector<FieldConflict>& conflicts) {
  if (conflicts.empty()) return;
  std::string text =
      fmt::format("a {} was changed on both sides before a sync:", word_of(item.kind));
  for (const FieldConflict& conflict : conflicts) {
    text += fmt::format("\n{}: kept \"{}\", the other side had \"{}\"", conflict.field,
                        conflict.kept, conflict.other);
    report_.conflicts.push_back({names_of(item), conflict.field, conflict.kept, conflict.other});
  }
  Note note;
  note.contact = known_people(item, people_).front();
  note.on = book_.today();
  note.text = text;
  store::insert_note(database(book_), note, stamp(book_));
}

void CalendarSync::tell(SyncReport::Side side, SyncReport::What what, const CalendarItem& item) {
  report_.changes.push_back({side, what, word_of(item.kind), names_of(item)});
}

}  // namespace verso
