#pragma once
#include <map>
#include <string>

#include "book/access.hpp"
#include "book/sync_people.hpp"
#include "verso/promise.hpp"
#include "verso/sync.hpp"

namespace verso {

/// The touches and promises of the book by uid, read and written as items of a calendar.
class SyncedEvents {
 public:
  struct Event {
    TouchId touch{};
    PromiseId promise{};  ///< one of the two

    bool is_promise() const { return number(promise) != 0; }
  };

  SyncedEvents(Book& book, const People& people);

  /// Reads them anew: what became of contacts may have taken some along.
  void read();

  const std::map<std::string, Event>& all() const { return events_; }
  bool contains(const std::string& uid) const { return events_.contains(uid); }
  /// Whether it has a uid of its own, not one that follows from the book's.
  bool has_stored_uid(const std::string& uid) const;
  void rename(const std::string& uid, const std::string& to);

  /// The item of an event; it names those whom the book knows.
  CalendarItem item(const std::string& uid) const;
  /// Writes a new event or over the one of that uid; nothing where the book knows nobody of it.
  void put(const CalendarItem& item);
  void add(const Touch& touch);
  void remove(const std::string& uid);
  /// Keeps what a merge has dropped as a note on the first of the people.
  void add_note(const CalendarItem& item, const std::string& text);

 private:
  CalendarItem item_of(const Promise& promise) const;
  CalendarItem item_of(const Touch& touch) const;
  Touch touch_of(const CalendarItem& item) const;
  Promise promise_of(const CalendarItem& item) const;

  Book& book_;
  const People& people_;
  std::map<std::string, Event> events_;
};

}  // namespace verso
