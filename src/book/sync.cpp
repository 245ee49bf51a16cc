#include "verso/sync.hpp"

#include "book/sync_calendar.hpp"
#include "book/sync_contacts.hpp"

namespace verso {

SyncReport sync(Book& book, const ReadFolders& read, const SyncFormats& formats,
                const StoreFiles& store_files) {
  SyncReport report;
  BookChange change(book);
  const SyncOptions options = read();
  People people(database(book));
  ContactSync contacts(book, people, options, formats, report);
  std::optional<CalendarSync> calendar;
  if (options.calendar) calendar.emplace(book, people, options, formats, report);
  contacts.take_in(calendar ? calendar->people_of_news() : std::set<std::string>());
  if (calendar) calendar->take_in();
  contacts.settle_snoozes();
  // What is due follows from what came in, so it is derived before the folders are written.
  return change.finish([&] {
    contacts.hand_out();
    if (calendar) calendar->hand_out();
    if (book.options().mode == BookOptions::Mode::dry_run) return std::move(report);
    contacts.store(store_files);
    if (calendar) calendar->store(store_files);
    return std::move(report);
  });
}

}  // namespace verso
