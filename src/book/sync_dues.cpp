#include "book/sync_dues.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "book/sync_items.hpp"
#include "store/touches.hpp"
#include "verso/due_list.hpp"

namespace verso {
namespace {

using Kind = CalendarItem::Kind;
using Side = SyncReport::Side;
using What = SyncReport::What;

constexpr std::string_view due_ending = "-due";

std::string brief(const std::vector<Bring>& bring) {
  std::string text;
  for (const Bring& each : bring) {
    if (!text.empty()) text += '\n';
    text += each.kind + ": " + each.text;
  }
  return text;
}

}  // namespace

SyncedDues::SyncedDues(Book& book, const People& people, const SyncFormats& formats,
                       FolderState& folder, SyncReport& report)
    : book_(book), people_(people), formats_(formats), folder_(folder), report_(report) {}

void SyncedDues::take_ticks(SyncedEvents& events) {
  for (const auto& [uid, item] : theirs_) {
    if (item.done && !last_item(uid).done) take_tick(item, events);
  }
}

/// What was due is ticked off there: a touch of value, under a uid that follows from what was due, so
/// that two books which see the tick record one and the same.
void SyncedDues::take_tick(const CalendarItem& item, SyncedEvents& events) {
  if (!item.uid.ends_with(due_ending)) return;
  const auto id = people_.find(item.uid.substr(0, item.uid.size() - due_ending.size()));
  if (!id) return;
  Touch touch;
  touch.uid = fmt::format("{}-{}", item.uid, item.on ? format_date(*item.on) : "");
  if (store::find_touch(database(book_), touch.uid)) return;
  const auto card = store::read_contact(database(book_), *id);
  touch.on = std::min(item.done_on.value_or(book_.today()), book_.today());
  touch.with = {{*id, card->name, {}}};
  if (card->welcomes == Welcomes::value) touch.gave = {ValueKind::company};
  touch.text = "ticked off in the calendar";
  events.add(touch);
  sync_items::tell(report_, Side::here, What::added, events.item(touch.uid));
}

void SyncedDues::hand_out() {
  std::set<std::string> due;
  for (const std::int64_t id : store::all_contacts(database(book_))) {
    const auto card = store::read_contact(database(book_), ContactId{id});
    if (!card || !card->due_on || card->archived) continue;
    const CalendarItem item = item_of(*card);
    due.insert(item.uid);
    if (!folder_.is_blocked(item.uid)) hand_out(item);
  }
  for (const std::string& uid : folder_.uids()) {
    const bool is_due = contains(uid) || last_item(uid).kind == Kind::due;
    if (is_due && !due.contains(uid)) withdraw(uid);
  }
}

CalendarItem SyncedDues::item_of(const Contact& contact) const {
  CalendarItem item;
  item.kind = Kind::due;
  item.uid = contact.uid + std::string(due_ending);
  item.with = {{contact.uid, contact.name}};
  item.on = contact.due_on;
  item.detail = brief(bring_to(book_, contact.id));
  return item;
}

/// What follows from the events of this book is written only where it changed here: another book
/// may know of other things to bring, and the two must not overwrite each other in turn.
void SyncedDues::hand_out(const CalendarItem& item) {
  const std::string& uid = item.uid;
  const std::string own = formats_.write_item(item, {});
  const FolderFile* file = folder_.file(uid);
  const store::SyncItem* last = folder_.last(uid);
  if (file == nullptr) {
    // Deleted there: it comes back with another day.
    if (last != nullptr && last_item(uid).on == item.on) return;
    folder_.write(uid, own, {own, {}}, formats_.file_name(uid));
    sync_items::tell(report_, Side::there, What::added, item);
    return;
  }
  const CalendarItem& theirs = theirs_.at(uid);
  const bool same_day = theirs.on == item.on && !theirs.done;
  const bool is_news = last != nullptr && last->own != own;
  if (same_day && !is_news) {
    ++report_.unchanged;
    folder_.settle(uid, {own, {}});
    return;
  }
  folder_.write(uid, formats_.write_item(item, file->text), {own, {}}, {});
  sync_items::tell(report_, Side::there, What::updated, item);
}

void SyncedDues::withdraw(const std::string& uid) {
  if (folder_.file(uid) != nullptr) {
    sync_items::tell(report_, Side::there, What::deleted, theirs_.at(uid));
    folder_.remove(uid);
  } else {
    folder_.forget(uid);
  }
}

CalendarItem SyncedDues::last_item(const std::string& uid) const {
  return sync_items::last_item(folder_, formats_, theirs_, uid);
}

}  // namespace verso
