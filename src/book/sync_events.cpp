#include "book/sync_events.hpp"

#include "book/sync_items.hpp"
#include "model/text.hpp"
#include "store/notes.hpp"
#include "store/promises.hpp"
#include "store/touches.hpp"
#include "store/uids.hpp"

namespace verso {

using Kind = CalendarItem::Kind;
using sync_items::known_people;

SyncedEvents::SyncedEvents(Book& book, const People& people) : book_(book), people_(people) {
  read();
}

void SyncedEvents::read() {
  events_.clear();
  for (const Touch& touch : store::read_touches(database(book_), std::nullopt, std::nullopt)) {
    events_[touch.uid] = {touch.id, {}};
  }
  for (const Promise& promise : store::read_promises(database(book_), std::nullopt)) {
    events_[promise.uid] = {{}, promise.id};
  }
}

bool SyncedEvents::has_stored_uid(const std::string& uid) const {
  const Event& event = events_.at(uid);
  return event.is_promise() ? store::has_stored_uid(database(book_), event.promise)
                            : store::has_stored_uid(database(book_), event.touch);
}

void SyncedEvents::rename(const std::string& uid, const std::string& to) {
  auto event = events_.extract(uid);
  if (event.mapped().is_promise()) {
    store::set_uid(database(book_), event.mapped().promise, to);
  } else {
    store::set_uid(database(book_), event.mapped().touch, to);
  }
  event.key() = to;
  events_.insert(std::move(event));
}

CalendarItem SyncedEvents::item(const std::string& uid) const {
  const Event& event = events_.at(uid);
  CalendarItem item =
      event.is_promise()
          ? item_of(store::read_promise(database(book_), event.promise).value_or(Promise{}))
          : item_of(store::read_touch(database(book_), event.touch).value_or(Touch{}));
  item.uid = uid;
  item.is_marked = true;
  return item;
}

CalendarItem SyncedEvents::item_of(const Promise& promise) const {
  CalendarItem item;
  item.kind = Kind::promise;
  item.with = {{people_.uid(promise.contact.id), promise.contact.name}};
  item.text = text::trim(promise.text);
  item.on = promise.by;
  item.done = promise.done_on.has_value();
  item.done_on = promise.done_on;
  return item;
}

CalendarItem SyncedEvents::item_of(const Touch& touch) const {
  CalendarItem item;
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
  return item;
}

void SyncedEvents::put(const CalendarItem& item) {
  if (item.kind == Kind::due || known_people(item, people_).empty()) return;
  const auto known = events_.find(item.uid);
  if (item.kind == Kind::promise) {
    Promise promise = promise_of(item);
    if (known == events_.end()) {
      events_[item.uid] = {{}, store::insert_promise(database(book_), promise, stamp(book_))};
    } else {
      promise.id = known->second.promise;
      store::update_promise(database(book_), promise);
    }
    return;
  }
  Touch touch = touch_of(item);
  if (known == events_.end()) {
    add(touch);
  } else {
    touch.id = known->second.touch;
    store::update_touch(database(book_), touch);
    store::replace_replies(database(book_), touch, stamp(book_));
  }
}

Promise SyncedEvents::promise_of(const CalendarItem& item) const {
  Promise promise;
  promise.uid = item.uid;
  promise.contact = known_people(item, people_).front();
  promise.text = item.text;
  promise.by = item.on;
  if (item.done) promise.done_on = item.done_on.value_or(book_.today());
  return promise;
}

Touch SyncedEvents::touch_of(const CalendarItem& item) const {
  Touch touch;
  touch.uid = item.uid;
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
  return touch;
}

void SyncedEvents::add(const Touch& touch) {
  events_[touch.uid] = {store::insert_touch(database(book_), touch, stamp(book_)), {}};
}

void SyncedEvents::remove(const std::string& uid) {
  const Event event = events_.at(uid);
  if (event.is_promise()) {
    store::delete_promise(database(book_), event.promise);
  } else {
    store::delete_touch(database(book_), event.touch);
  }
  events_.erase(uid);
}

void SyncedEvents::add_note(const CalendarItem& item, const std::string& text) {
  Note note;
  note.contact = known_people(item, people_).front();
  note.on = book_.today();
  note.text = text;
  store::insert_note(database(book_), note, stamp(book_));
}

}  // namespace verso
