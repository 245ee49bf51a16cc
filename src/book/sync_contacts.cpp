#include "book/sync_contacts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/import_card.hpp"
#include "book/merge.hpp"
#include "book/sync_card.hpp"
#include "book/sync_trouble.hpp"
#include "model/card_fields.hpp"
#include "model/text.hpp"
#include "store/sync_events.hpp"
#include "store/uids.hpp"

namespace verso {
namespace {

/// Uids name files and rows; no program makes such long ones.
constexpr std::size_t longest_uid = 1000;

std::string stem(std::string_view file_name) {
  return std::string(file_name.substr(0, file_name.rfind('.')));
}

bool has_former(const Card& card, const std::string& uid) {
  return std::ranges::find(card.former_uids, uid) != card.former_uids.end();
}

}  // namespace

ContactSync::ContactSync(Book& book, People& people, const SyncOptions& options,
                         const SyncFormats& formats, SyncReport& report)
    : book_(book),
      people_(people),
      formats_(formats),
      report_(report),
      folder_(database(book), options.contacts, ".vcf"),
      states_(book, people, formats, folder_),
      events_(store::fingerprint_events(database(book))) {
  read_files();
  for (const store::UidOf& each : store::all_uids(database(book_))) ours_[each.uid] = each.contact;
  refuse_trouble(options.force);
}

void ContactSync::read_files() {
  for (const FolderFile& file : folder_.files()) {
    auto read = file.fault.empty() ? formats_.read_card(file.text) : Refusal{1, file.fault};
    auto* card = std::get_if<Card>(&read);
    std::string why;
    if (const auto* refusal = std::get_if<Refusal>(&read)) why = refusal->why;
    if (card != nullptr && card->contact.uid.empty()) card->contact.uid = stem(file.name);
    if (card != nullptr && card->contact.uid.size() > longest_uid) why = "its UID is too long";
    if (why.empty() && card != nullptr && !folder_.found(card->contact.uid, file)) {
      why = "another file of the folder has the same UID";
    }
    if (!why.empty()) {
      const auto* refusal = std::get_if<Refusal>(&read);
      report_.refused.push_back({folder_.shown(file), refusal != nullptr ? refusal->line : 1, why});
      folder_.blocked(file);
    } else if (card != nullptr) {
      states_.found(std::move(*card));
    } else {
      ++report_.ignored;
      folder_.blocked(file);
    }
  }
}

void ContactSync::refuse_trouble(bool force) {
  if (force) return;
  refuse_if_most_gone(folder_.gone(), "contacts", Where::folder);
  FolderState::Gone here;
  for (const std::string& uid : folder_.uids()) {
    if (folder_.last(uid) == nullptr) continue;
    ++here.known;
    if (!ours_.contains(uid) && !people_.find(uid)) ++here.gone;
  }
  refuse_if_most_gone(here, "contacts", Where::book);
}

void ContactSync::take_in(const std::set<std::string>& news) {
  follow_merges();
  adopt();
  decide(news);
  merge_all();
  delete_queued();
}

/// Two cards that were made one elsewhere are made one here, with what this book alone knows of them.
void ContactSync::follow_merges() {
  for (const auto& [uid, card] : states_.files()) {
    for (const std::string& former : card.former_uids) {
      const auto gone = ours_.find(former);
      if (gone == ours_.end() || former == uid || folder_.file(former) != nullptr) continue;
      if (was_one(former, uid)) continue;  // and was made two again here
      const ContactId from = gone->second;
      const auto into = ours_.find(uid);
      if (into == ours_.end()) {
        store::change_uid(database(book_), from, uid);
        ours_[uid] = from;
        people_.remove(from);
        people_.add(from, uid);
      } else {
        join_contacts(book_, into->second, from);
        people_.remove(from);
      }
      people_.add_former(ours_[uid], former);
      ours_.erase(former);
      wrote_ = true;
    }
  }
}

/// Cards that come for the first time may be people whom the book knows by another uid.
void ContactSync::adopt() {
  std::vector<std::string> strangers;
  for (const auto& [uid, card] : states_.files()) {
    if (!ours_.contains(uid) && folder_.last(uid) == nullptr) strangers.push_back(uid);
  }
  for (const std::string& uid : strangers) adopt(uid, states_.file(uid).contact);
}

/// Whether the two were one when they were last synced.
bool ContactSync::was_one(const std::string& former, const std::string& uid) const {
  return folder_.last(uid) != nullptr && has_former(states_.base(uid), former);
}

/// Whether a merge of the two was taken back there.
bool ContactSync::was_parted(const std::string& former, const std::string& uid) const {
  const auto file = states_.files().find(uid);
  return file != states_.files().end() && was_one(former, uid) && !has_former(file->second, former);
}

void ContactSync::adopt(const std::string& uid, const Contact& card) {
  auto known = people_.find(uid);
  if (known && was_parted(uid, people_.uid(*known))) return;
  const bool was_theirs = known.has_value();
  if (!known) known = find_known(book_, card);
  if (!known) return;
  const std::string own = people_.uid(*known);
  const bool is_free = folder_.file(own) == nullptr && folder_.last(own) == nullptr;
  if (!is_free) {
    if (was_theirs) to_fold_.emplace_back(uid, *known);
    return;
  }
  store::change_uid(database(book_), *known, uid);
  people_.remove(*known);
  people_.add(*known, uid);
  people_.add_former(*known, own);
  ours_.erase(own);
  ours_[uid] = *known;
  wrote_ = true;
}

void ContactSync::decide(const std::set<std::string>& news) {
  std::set<std::string> uids = folder_.uids();
  for (const auto& [uid, id] : ours_) {
    if (!folder_.is_blocked(uid)) uids.insert(uid);
  }
  for (const auto& [uid, into] : to_fold_) uids.erase(uid);
  for (const std::string& uid : uids) decide(uid, news.contains(uid));
}

void ContactSync::decide(const std::string& uid, bool has_news) {
  const auto own = ours_.find(uid);
  Presence presence;
  presence.base = folder_.last(uid) != nullptr;
  presence.ours = own != ours_.end();
  presence.theirs = folder_.file(uid) != nullptr;
  if (presence.ours) presence.ours_changed = states_.ours_changed(uid, own->second);
  if (presence.theirs) presence.theirs_changed = states_.theirs_changed(uid);
  // Whoever deleted the contact did not know of these, and with the contact they would go.
  if (!presence.theirs && presence.ours) presence.ours_changed |= has_new_event(uid, own->second);
  if (!presence.ours && presence.theirs) presence.theirs_changed |= has_news;
  switch (fate(presence)) {
    case Fate::nothing: folder_.forget(uid); break;
    case Fate::merge:
      if (presence.theirs_changed || !presence.base) to_merge_.push_back(uid);
      break;
    case Fate::add_ours:
      add(uid);
      to_merge_.push_back(uid);
      break;
    case Fate::add_theirs: break;  // written with all others in the end
    case Fate::delete_ours: to_delete_.push_back(uid); break;
    case Fate::delete_theirs:
      tell(SyncReport::Side::there, SyncReport::What::deleted, states_.file(uid).contact.name);
      folder_.remove(uid);
      break;
  }
}

/// A new contact, of whom others may speak; all but the name comes by the merge.
void ContactSync::add(const std::string& uid) {
  Contact card;
  card.uid = uid;
  card.name = states_.file(uid).contact.name;
  card.added_on = states_.file(uid).contact.added_on;
  const ContactId id = store::insert_contact(database(book_), card, {}, stamp(book_));
  ours_[uid] = id;
  people_.add(id, uid);
  added_.insert(uid);
  tell(SyncReport::Side::here, SyncReport::What::added, card.name);
  wrote_ = true;
}

void ContactSync::merge_all() {
  states_.read_everyone();
  for (const std::string& uid : to_merge_) merge(uid);
  for (const auto& [uid, into] : to_fold_) fold_in(uid, into);
}

void ContactSync::merge(const std::string& uid) {
  const ContactId id = ours_.at(uid);
  const Card ours = states_.own(uid, states_.own_text(id, uid));
  Card base = states_.base(uid);
  date_notes(base, ours, book_.today());
  const Card theirs = states_.theirs(uid, base, ours);
  const Fields own = fields_of(ours);
  const bool met_before = folder_.last(uid) != nullptr && !added_.contains(uid);
  Fields before = met_before ? fields_of(base) : Fields{};
  if (states_.was_passed_by(uid)) forget_unknown(before);
  const MergedFields merged = verso::merge(before, own, fields_of(theirs));
  if (merged.fields == own && merged.conflicts.empty()) return;
  Card card = card_of(merged.fields, ours, theirs);
  note_conflicts(card.contact.name, merged.conflicts, card);
  write_card(book_, people_, id, card, formats_.keep_relation);
  if (card.contact.snoozed_until && card.contact.snoozed_until != ours.contact.snoozed_until) {
    snoozed_.push_back(id);
  }
  if (!added_.contains(uid))
    tell(SyncReport::Side::here, SyncReport::What::updated, card.contact.name);
  wrote_ = true;
}

/// The file of a card that was merged into another one comes back: what it says goes there too.
void ContactSync::fold_in(const std::string& uid, ContactId into) {
  const std::string own_uid = people_.uid(into);
  const Card ours = states_.own(own_uid, states_.own_text(into, own_uid));
  const Card theirs = states_.theirs(uid, ours, ours);
  const Fields own = fields_of(ours);
  Fields other = fields_of(theirs);
  other.erase({"name", ""});
  const MergedFields merged = verso::merge({}, own, other);
  if (merged.fields != own) {
    Card card = card_of(merged.fields, ours, theirs);
    note_conflicts(card.contact.name, merged.conflicts, card);
    write_card(book_, people_, into, card, formats_.keep_relation);
    tell(SyncReport::Side::here, SyncReport::What::updated, card.contact.name);
    wrote_ = true;
  }
  tell(SyncReport::Side::there, SyncReport::What::deleted, theirs.contact.name);
  folder_.remove(uid);
}

void ContactSync::delete_queued() {
  for (const std::string& uid : to_delete_) {
    const ContactId id = ours_.at(uid);
    const auto gone = store::read_ref(database(book_), id);
    tell(SyncReport::Side::here, SyncReport::What::deleted, gone ? gone->name : "");
    store::delete_contact(database(book_), id);
    people_.remove(id);
    ours_.erase(uid);
    folder_.forget(uid);
    wrote_ = true;
  }
}

void ContactSync::settle_snoozes() {
  for (const ContactId id : snoozed_) store::mark_snooze_latest(database(book_), id);
}

void ContactSync::hand_out() {
  book_changed_ = wrote_ || std::any_of(report_.changes.begin(), report_.changes.end(),
                                        [](const SyncReport::Change& change) {
                                          return change.side == SyncReport::Side::here;
                                        });
  states_.read_everyone();
  if (book_changed_) events_ = store::fingerprint_events(database(book_));
  for (const auto& [uid, id] : ours_) {
    if (!folder_.is_blocked(uid)) hand_out(uid);
  }
}

void ContactSync::hand_out(const std::string& uid) {
  const ContactId id = ours_.at(uid);
  const auto kept = book_changed_ ? std::nullopt : states_.first_own_text(uid);
  const std::string own = kept ? *kept : states_.own_text(id, uid);
  const FolderFile* file = folder_.file(uid);
  if (file == nullptr) {
    folder_.write(uid, states_.own_text(id, uid, states_.next_versions(uid)), own_state(id, own),
                  formats_.file_name(uid));
    const auto added = store::read_ref(database(book_), id);
    tell(SyncReport::Side::there, SyncReport::What::added, added ? added->name : "");
    return;
  }
  const bool untouched = folder_.is_untouched(uid) && folder_.last(uid)->own == own;
  if (untouched || (!states_.was_passed_by(uid) && states_.are_same(uid, own))) {
    ++report_.unchanged;
    folder_.settle(uid, own_state(id, own));
  } else {
    folder_.write(uid, states_.own_text(id, uid, states_.next_versions(uid)), own_state(id, own),
                  {});
    tell(SyncReport::Side::there, SyncReport::What::updated, states_.file(uid).contact.name);
  }
}

FolderState::Own ContactSync::own_state(ContactId id, std::string text) const {
  const auto events = events_.find(id);
  return {std::move(text), events != events_.end() ? events->second : std::string()};
}

bool ContactSync::has_new_event(const std::string& uid, ContactId id) const {
  const store::SyncItem* last = folder_.last(uid);
  const auto now = events_.find(id);
  return last != nullptr && last->events && now != events_.end() &&
         store::has_new_event(*last->events, now->second);
}

void ContactSync::note_conflicts(const std::string& name,
                                 const std::vector<FieldConflict>& conflicts, Card& card) {
  std::string text;
  for (const FieldConflict& conflict : conflicts) {
    // Days that verso keeps for itself and lists in which nothing is lost.
    if (conflict.field == "snoozed" || conflict.field == "told-bind") continue;
    const auto shown = [](std::string value) {
      std::replace(value.begin(), value.end(), '\x1f', ' ');
      return std::string(text::trim(value));
    };
    const SyncReport::Conflict told{name, std::string(field_in_words(conflict.field)),
                                    shown(conflict.kept), shown(conflict.other)};
    text += fmt::format("{}: kept \"{}\", the other side had \"{}\"\n", told.field, told.kept,
                        told.other);
    report_.conflicts.push_back(told);
  }
  if (text.empty()) return;
  text = "changed on both sides before a sync:\n" + std::string(text::trim(text));
  const bool known = std::any_of(card.notes.begin(), card.notes.end(),
                                 [&](const Note& note) { return note.text == text; });
  if (!known) card.notes.push_back({NoteId{}, {}, book_.today(), text, false});
}

void ContactSync::tell(SyncReport::Side side, SyncReport::What what, const std::string& name) {
  report_.changes.push_back({side, what, "contact", name});
}

}  // namespace verso
