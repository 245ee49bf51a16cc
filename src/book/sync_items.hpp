#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "book/sync_folder.hpp"
#include "book/sync_people.hpp"

/// What the parts of a calendar's sync ask of its items.
namespace verso::sync_items {

/// As a report calls it: touch, promise, due.
std::string_view word_of(CalendarItem::Kind kind);
/// The people whom the item names, in one line.
std::string names_of(const CalendarItem& item);
/// Those of them whom the book knows.
std::vector<ContactRef> known_people(const CalendarItem& item, const People& people);

/// The present uids of people, each once.
void unify(CalendarItem& item, const People& people);
/// A program that does not know X-VERSO properties has written `item` anew and lost them; `reference`
/// is what it was before.
void restore_unknown(CalendarItem& item, const CalendarItem& reference);

/// The item when both sides were last the same; one without people where it never was. `theirs` are
/// the items of the folder.
CalendarItem last_item(const FolderState& folder, const SyncFormats& formats,
                       const std::map<std::string, CalendarItem>& theirs, const std::string& uid);

void tell(SyncReport& report, SyncReport::Side side, SyncReport::What what,
          const CalendarItem& item);

}  // namespace verso::sync_items
