#include "book/sync_calendar.hpp"

#include <fmt/format.h>

#include "book/sync_items.hpp"
#include "book/sync_trouble.hpp"
#include "model/calendar_fields.hpp"
#include "model/natural_order.hpp"

namespace verso {

using Kind = CalendarItem::Kind;
using Side = SyncReport::Side;
using What = SyncReport::What;
using sync_items::known_people;
using sync_items::unify;

CalendarSync::CalendarSync(Book& book, const People& people, const SyncOptions& options,
                           const SyncFormats& formats, SyncReport& report)
    : today_(book.today()),
      people_(people),
      formats_(formats),
      report_(report),
      folder_(database(book), *options.calendar, ".ics"),
      events_(book, people),
      dues_(book, people, formats, folder_, report) {
  read_files();
  refuse_trouble(options.force);
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
    const bool is_known = item != nullptr && (item->is_marked || events_.contains(item->uid) ||
                                              folder_.last(item->uid) != nullptr);
    if (!is_known) {
      ++report_.ignored;
      folder_.blocked(file);
    } else if (!folder_.found(item->uid, file)) {
      report_.refused.push_back(
          {folder_.shown(file), 1, "another file of the folder has the same UID"});
      folder_.blocked(file);
    } else {
      if (!item->is_marked && folder_.last(item->uid) != nullptr) {
        sync_items::restore_unknown(*item, last_item(item->uid));
      }
      if (item->kind == Kind::due) {
        dues_.found(std::move(*item));
      } else {
        theirs_.emplace(item->uid, std::move(*item));
      }
    }
  }
}

void CalendarSync::refuse_trouble(bool force) {
  if (force) return;
  FolderState::Gone gone;
  for (const std::string& uid : folder_.uids()) {
    // What is due may be deleted there as often as one likes.
    if (folder_.last(uid) == nullptr || last_item(uid).kind == Kind::due) continue;
    ++gone.known;
    if (folder_.file(uid) == nullptr) ++gone.gone;
  }
  refuse_if_most_gone(gone, "touches and promises", Where::folder);
}

std::set<std::string> CalendarSync::people_of_news() const {
  std::set<std::string> uids;
  for (const auto* items : {&theirs_, &dues_.theirs()}) {
    for (const auto& [uid, item] : *items) {
      if (!is_news(item)) continue;
      for (const ItemPerson& person : item.with) uids.insert(person.uid);
    }
  }
  return uids;
}

/// Whether it was added or changed there since the last sync.
bool CalendarSync::is_news(const CalendarItem& item) const {
  if (folder_.is_untouched(item.uid)) return false;
  const CalendarItem base = last_item(item.uid);
  if (item.kind == Kind::due) return item.done && !base.done;
  return folder_.last(item.uid) == nullptr || fields_of(item) != fields_of(base);
}

void CalendarSync::take_in() {
  events_.read();
  // Touches of one day are here in the order in which another book recorded them, which numbered them.
  std::set<std::string, NaturalLess> uids;
  for (const auto& [uid, item] : theirs_) {
    if (folder_.last(uid) == nullptr) meet(uid);
    uids.insert(uid);
  }
  for (const auto& [uid, event] : events_.all()) uids.insert(uid);
  for (const std::string& uid : folder_.uids()) {
    if (folder_.last(uid) != nullptr && last_item(uid).kind != Kind::due) uids.insert(uid);
  }
  for (const std::string& uid : uids) {
    if (!folder_.is_blocked(uid) && !dues_.contains(uid)) decide(uid);
  }
  dues_.take_ticks(events_);
}

/// An item that comes for the first time under a uid that something here has or could have.
void CalendarSync::meet(const std::string& uid) {
  CalendarItem theirs = theirs_.at(uid);
  unify(theirs, people_);
  if (events_.contains(uid)) {
    meet_event(uid, theirs);
  } else if (theirs.kind == Kind::promise) {
    meet_promise(uid, theirs);
  }
}

/// Copies of one database count on from the same number: two things of one uid, each new.
void CalendarSync::meet_event(const std::string& uid, const CalendarItem& theirs) {
  if (events_.has_stored_uid(uid) || fields_of(own_item(uid)) == fields_of(theirs)) return;
  events_.rename(uid, store::random_uid());
}

/// The same promise, which two books came to know before they met, is one.
void CalendarSync::meet_promise(const std::string& uid, const CalendarItem& theirs) {
  for (const auto& [own_uid, own] : events_.all()) {
    const bool has_met = folder_.file(own_uid) != nullptr || folder_.last(own_uid) != nullptr;
    if (!own.is_promise() || has_met) continue;
    if (fields_of(own_item(own_uid)) != fields_of(theirs)) continue;
    events_.rename(std::string(own_uid), uid);
    return;
  }
}

Presence CalendarSync::presence_of(const std::string& uid) const {
  Presence presence;
  presence.base = folder_.last(uid) != nullptr;
  presence.ours = events_.contains(uid);
  presence.theirs = theirs_.contains(uid);
  if (!presence.base) return presence;
  const CalendarItem base = base_item(uid);
  if (presence.ours) presence.ours_changed = fields_of(own_item(uid)) != fields_of(base);
  if (presence.theirs)
    presence.theirs_changed = fields_of(their_item(uid, base)) != fields_of(base);
  return presence;
}

void CalendarSync::decide(const std::string& uid) {
  const Presence presence = presence_of(uid);
  switch (fate(presence)) {
    case Fate::nothing: folder_.forget(uid); break;
    case Fate::merge:
      if (presence.theirs_changed || !presence.base) merge(uid);
      break;
    case Fate::add_ours: add(uid); break;
    case Fate::add_theirs: break;
    case Fate::delete_ours: remove_own(uid); break;
    case Fate::delete_theirs:
      tell(Side::there, What::deleted, theirs_.at(uid));
      folder_.remove(uid);
      break;
  }
}

void CalendarSync::add(const std::string& uid) {
  const CalendarItem item = their_item(uid, base_item(uid));
  if (known_people(item, people_).empty()) {
    ++report_.ignored;
  } else if (!refuse_future(uid)) {
    put(item);
    tell(Side::here, What::added, item);
  }
}

void CalendarSync::merge(const std::string& uid) {
  const bool met_before = folder_.last(uid) != nullptr;
  const CalendarItem ours = own_item(uid);
  const CalendarItem base = base_item(uid);
  const CalendarItem theirs = their_item(uid, met_before ? base : ours);
  const Fields own = fields_of(ours);
  const MergedFields merged =
      verso::merge(met_before ? fields_of(base) : Fields{}, own, fields_of(theirs));
  if (merged.fields == own && merged.conflicts.empty()) return;
  if (refuse_future(uid)) return;
  CalendarItem item = item_of(merged.fields, ours, theirs);
  if (known_people(item, people_).empty()) item.with = ours.with;
  note_conflicts(item, merged.conflicts);
  put(item);
  tell(Side::here, What::updated, item);
}

void CalendarSync::remove_own(const std::string& uid) {
  tell(Side::here, What::deleted, own_item(uid));
  events_.remove(uid);
  folder_.forget(uid);
}

/// A touch lies in the past; another zone may be a day ahead.
bool CalendarSync::refuse_future(const std::string& uid) {
  const CalendarItem& item = theirs_.at(uid);
  if (item.kind != Kind::touch) return false;
  if (item.on && *item.on <= today_ + std::chrono::days(1)) return false;
  report_.refused.push_back(
      {folder_.shown(*folder_.file(uid)), 1,
       item.on ? "a touch that lies in the future" : "a touch without its day"});
  folder_.blocked(*folder_.file(uid));
  theirs_.erase(uid);
  return true;
}

void CalendarSync::hand_out() {
  for (const auto& [uid, event] : events_.all()) {
    if (!folder_.is_blocked(uid)) hand_out(uid);
  }
  dues_.hand_out();
}

void CalendarSync::hand_out(const std::string& uid) {
  const CalendarItem item = own_item(uid);
  const FolderFile* file = folder_.file(uid);
  const std::string text = formats_.write_item(item, file != nullptr ? file->text : "");
  if (file == nullptr) {
    folder_.write(uid, text, {text, {}}, formats_.file_name(uid));
    tell(Side::there, What::added, item);
    return;
  }
  if (is_same_there(item, text)) {
    ++report_.unchanged;
    folder_.settle(uid, {text, {}});
  } else {
    folder_.write(uid, text, {text, {}}, {});
    tell(Side::there, What::updated, item);
  }
}

/// Whether the file says the same as the item, which would be written as `text`.
bool CalendarSync::is_same_there(const CalendarItem& item, const std::string& text) const {
  if (folder_.is_untouched(item.uid) && folder_.last(item.uid)->own == text) return true;
  CalendarItem theirs = theirs_.at(item.uid);
  unify(theirs, people_);
  return theirs.is_marked && fields_of(theirs) == fields_of(item);
}

/// Whom this book does not know, the item still names.
CalendarItem CalendarSync::own_item(const std::string& uid) const {
  CalendarItem item = events_.item(uid);
  if (item.kind == Kind::promise) return item;
  const auto merged = merged_.find(uid);
  const CalendarItem known = merged != merged_.end() ? merged->second : last_item(uid);
  for (const ItemPerson& person : known.with) {
    if (!people_.find(person.uid)) item.with.push_back(person);
  }
  for (const CalendarItem::Answer& answer : known.answers) {
    if (!people_.find(answer.who)) item.answers.push_back(answer);
  }
  return item;
}

CalendarItem CalendarSync::last_item(const std::string& uid) const {
  const auto& items = dues_.contains(uid) ? dues_.theirs() : theirs_;
  return sync_items::last_item(folder_, formats_, items, uid);
}

/// The state in which both sides were last the same, with the present uids of people.
CalendarItem CalendarSync::base_item(const std::string& uid) const {
  CalendarItem item = last_item(uid);
  unify(item, people_);
  return item;
}

CalendarItem CalendarSync::their_item(const std::string& uid, const CalendarItem& reference) const {
  CalendarItem item = theirs_.at(uid);
  if (!item.is_marked) sync_items::restore_unknown(item, reference);
  unify(item, people_);
  return item;
}

void CalendarSync::put(const CalendarItem& item) {
  merged_[item.uid] = item;
  events_.put(item);
}

void CalendarSync::note_conflicts(const CalendarItem& item,
                                  const std::vector<FieldConflict>& conflicts) {
  if (conflicts.empty()) return;
  std::string text =
      fmt::format("a {} was changed on both sides before a sync:", sync_items::word_of(item.kind));
  for (const FieldConflict& conflict : conflicts) {
    text += fmt::format("\n{}: kept \"{}\", the other side had \"{}\"", conflict.field,
                        conflict.kept, conflict.other);
    report_.conflicts.push_back(
        {sync_items::names_of(item), conflict.field, conflict.kept, conflict.other});
  }
  events_.add_note(item, text);
}

void CalendarSync::tell(Side side, What what, const CalendarItem& item) {
  sync_items::tell(report_, side, what, item);
}

}  // namespace verso
