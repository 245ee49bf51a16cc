#include "book/sync_items.hpp"

#include <algorithm>

namespace verso::sync_items {

using Kind = CalendarItem::Kind;

std::string_view word_of(Kind kind) {
  return kind == Kind::touch ? "touch" : kind == Kind::promise ? "promise" : "due";
}

std::string names_of(const CalendarItem& item) {
  std::string names;
  for (const ItemPerson& person : item.with) names += (names.empty() ? "" : ", ") + person.name;
  return names;
}

std::vector<ContactRef> known_people(const CalendarItem& item, const People& people) {
  std::vector<ContactRef> result;
  for (const ItemPerson& person : item.with) {
    if (const auto id = people.find(person.uid)) result.push_back({*id, person.name, {}});
  }
  return result;
}

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

CalendarItem last_item(const FolderState& folder, const SyncFormats& formats,
                       const std::map<std::string, CalendarItem>& theirs, const std::string& uid) {
  const store::SyncItem* last = folder.last(uid);
  if (last == nullptr) return {};
  const auto file = theirs.find(uid);
  // Read already, and nothing was restored from elsewhere.
  if (file != theirs.end() && file->second.is_marked && folder.is_untouched(uid))
    return file->second;
  auto read = formats.read_item(last->text);
  auto* item = std::get_if<CalendarItem>(&read);
  return item != nullptr ? std::move(*item) : CalendarItem{};
}

void tell(SyncReport& report, SyncReport::Side side, SyncReport::What what,
          const CalendarItem& item) {
  report.changes.push_back({side, what, word_of(item.kind), names_of(item)});
}

}  // namespace verso::sync_items
