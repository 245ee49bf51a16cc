#include "book/import_meeting.hpp"

#include <algorithm>

#include "book/access.hpp"
#include "model/fingerprint.hpp"
#include "store/touches.hpp"

namespace verso {
namespace {

using Fate = ImportOutcome::Fate;

std::string touch_uid(const Meeting& meeting, const Meeting::Time& time) {
  // RFC 5545 demands a UID; files without one are found all the same.
  const std::string& name = meeting.uid.empty() ? meeting.summary : meeting.uid;
  return "calendar-" + fingerprint(name) + '-' + format_date(time.id);
}

}  // namespace

MeetingImport::MeetingImport(Book& book, const MailOptions& options, ImportPeople& people,
                             std::function<void(bool)> set_bulk)
    : book_(book),
      options_(options),
      people_(people),
      set_bulk_(std::move(set_bulk)),
      owner_(options.me) {}

/// The rules of docs/exchange.md, "Calendar"; empty where none holds.
std::string MeetingImport::why_skipped(const Meeting& meeting) const {
  if (meeting.is_cancelled) return "cancelled";
  const bool is_declined = std::ranges::any_of(meeting.people, [this](const Participant& one) {
    return owner_.is(one.person) && one.answer == Participant::Answer::declined;
  });
  if (is_declined) return "declined by you";
  if (meeting.times.empty()) return meeting.goes_on ? "still to come" : "no time of it is left";
  if (options_.since && meeting.times.back().on < *options_.since) return "older than asked for";
  const bool is_alone = std::ranges::all_of(
      meeting.people, [this](const Participant& one) { return owner_.is(one.person); });
  return is_alone ? "with no other person" : "";
}

/// Who organized it or said yes came of their own will.
bool MeetingImport::is_wanted(const Participant& one) const {
  if (options_.new_people == NewPeople::none || is_machine(one.person)) return false;
  return options_.new_people == NewPeople::all || one.organizes ||
         one.answer == Participant::Answer::accepted;
}

std::vector<ContactId> MeetingImport::contacts_of(const Meeting& meeting) {
  std::vector<ContactId> contacts;
  for (const Participant& one : meeting.people) {
    if (owner_.is(one.person) || one.answer == Participant::Answer::declined) continue;
    const MailPerson named{person_name(one.person), one.person.email, one.person.url};
    const auto contact =
        is_wanted(one) ? std::optional(people_.find_or_add(named)) : people_.find(named);
    if (contact && std::ranges::find(contacts, *contact) == contacts.end()) {
      contacts.push_back(*contact);
    }
  }
  return contacts;
}

Starter MeetingImport::starter_of(const Meeting& meeting) const {
  const auto organizer = std::ranges::find_if(meeting.people, &Participant::organizes);
  if (organizer == meeting.people.end()) return Starter::both;
  return owner_.is(organizer->person) ? Starter::me : Starter::them;
}

Fate MeetingImport::take(const Meeting& meeting, const Meeting::Time& time,
                         const std::vector<ContactId>& contacts) {
  Touch touch;
  touch.uid = touch_uid(meeting, time);
  const auto known = store::find_touch(database(book_), touch.uid);
  if (known) touch = store::read_touch(database(book_), *known).value_or(Touch{});
  const std::size_t before = touch.with.size();
  for (const ContactId id : contacts) {
    const bool is_there = std::ranges::find(touch.with, id, &ContactRef::id) != touch.with.end();
    if (!is_there) touch.with.push_back({id, {}, {}});
  }
  if (known && touch.with.size() == before) return Fate::unchanged;
  if (known) {
    set_bulk_(false);
    store::update_touch(database(book_), touch);
    return Fate::updated;
  }
  touch.on = time.on;
  touch.by = Channel::meeting;
  touch.started = starter_of(meeting);
  touch.text = meeting.summary;
  set_bulk_(true);
  store::insert_touch(database(book_), touch, stamp(book_));
  ++touches_added_;
  return Fate::added;
}

ImportOutcome MeetingImport::take(const Meeting& meeting) {
  if (std::string why = why_skipped(meeting); !why.empty()) return {Fate::skipped, std::move(why)};
  const std::vector<ContactId> contacts = contacts_of(meeting);
  if (contacts.empty()) return {Fate::skipped, "with nobody known"};
  Fate fate = Fate::unchanged;
  for (const Meeting::Time& time : meeting.times) {
    if ((options_.since && time.on < *options_.since) || time.on > book_.today()) continue;
    // The first kind of change names the record: added before updated before unchanged.
    fate = std::min(fate, take(meeting, time, contacts));
  }
  return {fate, {}};
}

}  // namespace verso
