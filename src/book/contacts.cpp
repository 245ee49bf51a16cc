#include "verso/contacts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/access.hpp"
#include "model/phone_number.hpp"
#include "model/text.hpp"
#include "store/merge.hpp"
#include "store/notes.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

bool lies_ahead(const Birthday& birthday, Date today) {
  if (!birthday.year) return false;
  const std::chrono::year_month_day day{std::chrono::year(*birthday.year),
                                        std::chrono::month(birthday.month),
                                        std::chrono::day(birthday.day)};
  return Date(day) > today;
}

void check(const Contact& card, Date today) {
  if (text::trim(card.name).empty()) {
    throw Error(ErrorKind::usage, "a contact needs a name");
  }
  if (card.birthday && lies_ahead(*card.birthday, today)) {
    throw Error(ErrorKind::usage, fmt::format("{} lies ahead: nobody was born then yet",
                                              format_birthday(*card.birthday)));
  }
  const auto empty_value = [](const Labelled& entry) { return text::trim(entry.value).empty(); };
  for (const auto* list : {&card.emails, &card.phones, &card.urls}) {
    if (std::any_of(list->begin(), list->end(), empty_value)) {
      throw Error(ErrorKind::usage, "an e-mail, phone or URL of the card is empty");
    }
  }
  for (const Handle& handle : card.handles) {
    if (text::trim(handle.network).empty() || text::trim(handle.value).empty()) {
      throw Error(ErrorKind::usage, "a handle needs a network and a name: twitter:ana");
    }
  }
  for (const Interest& interest : card.interests) {
    if (text::trim(interest.topic).empty()) throw Error(ErrorKind::usage, "an interest is empty");
  }
  for (const std::string& circle : card.circles) {
    if (text::trim(circle).empty()) throw Error(ErrorKind::usage, "the name of a circle is empty");
  }
}

/// A card as it was just stored; its lists are those given but for what others have a say in.
Contact told_contact(Book& book, const Contact& given, ContactId id) {
  if (!given.circles.empty() || !given.knows.empty()) return get_contact(book, id);
  Contact contact = store::read_contact_row(database(book), id).value_or(Contact{});
  contact.emails = given.emails;
  contact.phones = given.phones;
  contact.handles = given.handles;
  contact.urls = given.urls;
  contact.interests = given.interests;
  return contact;
}

/// A way to reach people that another contact has too.
struct Shared {
  std::string way;  ///< "ana@acme.com is already the e-mail"
  ContactRef other;
};

std::optional<Shared> find_shared(Book& book, std::string_view kind, const std::string& value,
                                  std::string_view label, ContactId self) {
  const std::vector<std::string> keys = kind == "phone"
                                            ? same_phone_keys(value, book.options().phone_country)
                                            : std::vector{store::key_of_reach(kind, value, label)};
  for (const std::string& key : keys) {
    for (const ContactId id : store::with_reach(database(book), kind, key)) {
      if (id == self) continue;
      return Shared{fmt::format("{} is already the {}", value, kind == "email" ? "e-mail" : kind),
                    store::read_ref(database(book), id).value_or(ContactRef{})};
    }
  }
  return std::nullopt;
}

std::vector<Shared> shared_ways(Book& book, const Contact& card) {
  std::vector<Shared> result;
  const auto look = [&](std::string_view kind, const std::string& value, std::string_view label) {
    if (auto found = find_shared(book, kind, value, label, card.id)) {
      result.push_back(*std::move(found));
    }
  };
  for (const Labelled& email : card.emails) look("email", email.value, email.label);
  for (const Labelled& phone : card.phones) look("phone", phone.value, phone.label);
  for (const Handle& handle : card.handles) look("handle", handle.value, handle.network);
  return result;
}

void refuse_same_reach(Book& book, const Contact& card) {
  const std::vector<Shared> shared = shared_ways(book, card);
  if (shared.empty()) return;
  const auto& [way, other] = shared.front();
  throw Error(ErrorKind::refused, fmt::format("{} of {} (number {}); --force adds the card "
                                              "nevertheless",
                                              way, other.name, number(other.id)));
}

}  // namespace

Contact add_contact(Book& book, const Contact& card, const std::vector<std::string>& notes,
                    SameReach same) {
  check(card, book.today());
  BookChange change(book);
  if (same == SameReach::refuse) refuse_same_reach(book, card);
  const ContactId id = store::insert_contact(database(book), card, {}, stamp(book));
  for (const std::string& note : notes) {
    if (text::trim(note).empty()) continue;
    store::insert_note(database(book), {{}, {id, {}, {}}, book.today(), note, false}, stamp(book));
  }
  return change.finish([&] { return told_contact(book, card, id); });
}

std::vector<ContactRef> like_names(Book& book, std::string_view name) {
  const Reading reading(book);
  return store::like_names(database(book), name);
}

std::vector<std::string> shared_reach(Book& book, const Contact& card) {
  std::vector<std::string> lines;
  for (const auto& [way, other] : shared_ways(book, card)) {
    lines.push_back(fmt::format("{} of {} (number {}); `verso merge` makes two cards one", way,
                                other.name, number(other.id)));
  }
  return lines;
}

Contact get_contact(Book& book, ContactId id) {
  const Reading reading(book);
  if (auto contact = store::read_contact(database(book), id)) return *std::move(contact);
  throw Error(ErrorKind::not_found, fmt::format("there is no contact {}", number(id)));
}

std::string get_vcard_rest(Book& book, ContactId id) {
  return store::read_vcard_rest(database(book), id);
}

Contact change_contact(Book& book, ContactId id, const std::function<void(Contact&)>& edit) {
  BookChange change(book);
  const Contact before = get_contact(book, id);
  Contact after = before;
  edit(after);
  check(after, book.today());
  if (after.met.via && after.met.via->id == id) {
    throw Error(ErrorKind::usage, "a contact cannot be met through themselves");
  }
  store::update_contact(database(book), before, after, stamp(book));
  return change.finish([&] { return get_contact(book, id); });
}

Contact snooze(Book& book, ContactId id, std::optional<Date> until) {
  if (until && *until < book.today()) {
    throw Error(ErrorKind::usage,
                fmt::format("{} is past; name a day to come", format_date(*until)));
  }
  return change_contact(book, id, [&](Contact& card) {
    if (until && !card.cadence) {
      throw Error(
          ErrorKind::refused,
          fmt::format("{} has no cadence, so nothing is due; `verso every` gives one", card.name));
    }
    card.snoozed_until = until;
  });
}

Contact set_knows(Book& book, ContactId a, ContactId b, std::string_view as) {
  if (a == b) throw Error(ErrorKind::usage, "these two are one and the same contact");
  const std::string name = get_contact(book, b).name;
  return change_contact(book, a, [&](Contact& card) {
    std::erase_if(card.knows, [&](const Known& known) { return known.id == b; });
    card.knows.push_back({b, name, std::string(as)});
  });
}

Contact forget_knows(Book& book, ContactId a, ContactId b) {
  return change_contact(book, a, [&](Contact& card) {
    if (std::erase_if(card.knows, [&](const Known& known) { return known.id == b; }) == 0) {
      throw Error(ErrorKind::not_found, "it is not recorded that these two know each other");
    }
  });
}

Contact remove_contact(Book& book, ContactId id) {
  BookChange change(book);
  Contact removed = get_contact(book, id);
  store::delete_contact(database(book), id);
  change.finish();
  return removed;
}

}  // namespace verso
