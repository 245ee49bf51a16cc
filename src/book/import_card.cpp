#include "book/import_card.hpp"

#include <algorithm>

#include "model/fingerprint.hpp"
#include "model/profile.hpp"
#include "model/text.hpp"
#include "store/merge.hpp"

namespace verso {
namespace {

bool share_a_word(std::string_view a, std::string_view b) {
  const auto words = text::name_words(a);
  const auto others = text::name_words(b);
  return words.empty() || others.empty() ||
         std::any_of(words.begin(), words.end(), [&](const std::string& word) {
           return std::find(others.begin(), others.end(), word) != others.end();
         });
}

template <class Item, class Key>
void join(std::vector<Item>& into, const std::vector<Item>& from, Key key) {
  for (const Item& item : from) {
    const bool known = std::any_of(into.begin(), into.end(),
                                   [&](const Item& own) { return key(own) == key(item); });
    if (!known) into.push_back(item);
  }
}

auto reach_key(std::string_view kind) {
  return [kind](const Labelled& entry) {
    std::string key = store::key_of_reach(kind, entry.value, {});
    return key.empty() ? entry.value : key;
  };
}

template <class Value>
void fill(Value& into, const Value& from) {
  if (into == Value{}) into = from;
}

}  // namespace

std::optional<ContactId> find_known(store::Database& database, const Contact& card) {
  if (!card.uid.empty()) {
    if (const auto id = store::find_uid(database, card.uid)) return id;
  }
  const auto by = [&](std::string_view kind, std::string_view value,
                      std::string_view label) -> std::optional<ContactId> {
    for (const ContactId id :
         store::with_reach(database, kind, store::key_of_reach(kind, value, label))) {
      const auto other = store::read_ref(database, id);
      if (other && share_a_word(other->name, card.name)) return id;
    }
    return std::nullopt;
  };
  for (const Handle& handle : card.handles) {
    if (const auto id = by("handle", handle.value, handle.network)) return id;
    for (const std::string& page : page_keys(handle)) {
      if (const auto id = by("url", page, {})) return id;
    }
  }
  for (const Labelled& url : card.urls) {
    // A page of its own, not the front page of an organisation.
    if (store::key_of_reach("url", url.value, {}).find('/') == std::string::npos) continue;
    if (const auto id = by("url", url.value, {})) return id;
    const auto handle = handle_of_page(url.value);
    if (!handle) continue;
    if (const auto id = by("handle", handle->value, handle->network)) return id;
  }
  for (const Labelled& email : card.emails) {
    if (const auto id = by("email", email.value, {})) return id;
  }
  for (const Labelled& phone : card.phones) {
    if (const auto id = by("phone", phone.value, {})) return id;
  }
  return std::nullopt;
}

std::string fingerprint(const Card& card) {
  std::string text;
  const auto add = [&text](std::string_view part) {
    text += part;
    text += '\x1f';
  };
  const Contact& contact = card.contact;
  for (auto field :
       {&Contact::name, &Contact::nickname, &Contact::org, &Contact::title, &Contact::place}) {
    add(contact.*field);
  }
  if (contact.birthday) add(format_birthday(*contact.birthday));
  if (contact.met.on) add(format_date(*contact.met.on));
  add(contact.met.at);
  for (const Interest& interest : contact.interests) add(interest.topic);
  for (const std::string& circle : contact.circles) add(circle);
  for (const Note& note : card.notes) add(note.text);
  add(card.vcard_rest);
  return fingerprint(std::string_view(text));
}

bool has_identity(const Contact& card) {
  return !card.uid.empty() || !card.handles.empty() || !card.urls.empty() || !card.emails.empty() ||
         !card.phones.empty();
}

std::optional<ContactId> find_named(store::Database& database, std::string_view name) {
  if (name.empty()) return std::nullopt;
  if (const auto id = store::find_uid(database, name)) return id;
  const auto same = store::same_name(database, name);
  return same.size() == 1 ? std::optional(same.front().id) : std::nullopt;
}

Contact joined(const Contact& own, const Contact& other) {
  Contact card = own;
  for (auto field : {&Contact::nickname, &Contact::org, &Contact::title, &Contact::place}) {
    fill(card.*field, other.*field);
  }
  if (!card.birthday || (!card.birthday->year && other.birthday && other.birthday->year &&
                         card.birthday->month == other.birthday->month &&
                         card.birthday->day == other.birthday->day)) {
    if (other.birthday) card.birthday = other.birthday;
  }
  fill(card.met.on, other.met.on);
  fill(card.met.at, other.met.at);
  fill(card.cadence, other.cadence);
  fill(card.told_bind_on, other.told_bind_on);
  join(card.emails, other.emails, reach_key("email"));
  join(card.phones, other.phones, reach_key("phone"));
  join(card.urls, other.urls, reach_key("url"));
  join(card.handles, other.handles, [](const Handle& handle) {
    return store::key_of_reach("handle", handle.value, handle.network);
  });
  join(card.circles, other.circles, [](const std::string& name) { return text::name_key(name); });
  join(card.interests, other.interests, [](const Interest& interest) {
    return std::pair(interest.kind, text::fold(interest.topic));
  });
  return card;
}

void tidy_lists(Contact& card) {
  const auto tidy = [](auto& list, auto key) {
    auto given = std::move(list);
    list.clear();
    join(list, given, key);
  };
  const auto itself = [](const auto& item) { return item; };
  tidy(card.emails, itself);
  tidy(card.phones, itself);
  tidy(card.urls, itself);
  tidy(card.handles, itself);
  tidy(card.interests, [](const Interest& interest) {
    return std::pair(interest.kind, text::fold(interest.topic));
  });
  tidy(card.circles, [](const std::string& name) { return text::name_key(name); });
}

}  // namespace verso
