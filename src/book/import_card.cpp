#include "book/import_card.hpp"

#include <algorithm>

#include "book/access.hpp"
#include "model/fingerprint.hpp"
#include "model/phone_number.hpp"
#include "model/profile.hpp"
#include "model/reach_key.hpp"
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

struct IdentityKey {
  std::string_view kind;  ///< of the table reach
  std::string key;
};

/// What the card is known by, the surest first: profiles, pages of its own, e-mails, phones.
std::vector<IdentityKey> identity_keys(const Contact& card, std::string_view country) {
  std::vector<IdentityKey> keys;
  const auto add = [&keys](std::string_view kind, std::string key) {
    if (!key.empty()) keys.push_back({kind, std::move(key)});
  };
  for (const Handle& handle : card.handles) {
    add("handle", handle_key(handle.network, handle.value));
    for (const std::string& page : page_keys(handle)) add("url", url_key(page));
  }
  for (const Labelled& url : card.urls) {
    const std::string key = url_key(url.value);
    // The front page of an organisation is nobody's own.
    if (key.find('/') == std::string::npos) continue;
    add("url", key);
    const auto handle = handle_of_page(url.value);
    if (handle) add("handle", handle_key(handle->network, handle->value));
  }
  for (const Labelled& email : card.emails) add("email", email_key(email.value));
  for (const Labelled& phone : card.phones) {
    for (std::string& key : same_phone_keys(phone.value, country)) add("phone", std::move(key));
  }
  return keys;
}

template <class Item, class Key>
void join(std::vector<Item>& into, const std::vector<Item>& from, Key key) {
  for (const Item& item : from) {
    const bool known = std::any_of(into.begin(), into.end(),
                                   [&](const Item& own) { return key(own) == key(item); });
    if (!known) into.push_back(item);
  }
}

/// Compares entries by a key, those that have none by their text.
template <class Key>
auto by_key(Key key_of) {
  return [key_of](const Labelled& entry) {
    std::string key = key_of(entry.value);
    return key.empty() ? entry.value : key;
  };
}

template <class Value>
void fill(Value& into, const Value& from) {
  if (into == Value{}) into = from;
}

}  // namespace

std::optional<ContactId> find_known(Book& book, const Contact& card) {
  if (!card.uid.empty()) {
    if (const auto id = store::find_uid(database(book), card.uid)) return id;
  }
  for (const auto& [kind, key] : identity_keys(card, book.options().phone_country)) {
    for (const ContactId id : store::with_reach(database(book), kind, key)) {
      const auto other = store::read_ref(database(book), id);
      if (other && share_a_word(other->name, card.name)) return id;
    }
  }
  return std::nullopt;
}

bool has_identity(const Contact& card) {
  return !card.uid.empty() || !identity_keys(card, {}).empty();
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
  // Such as tell nobody apart: "112", the front page of an organisation.
  for (const Labelled& phone : contact.phones) add(phone.value);
  for (const Labelled& url : contact.urls) add(url.value);
  for (const Note& note : card.notes) add(note.text);
  add(card.vcard_rest);
  return fingerprint(std::string_view(text));
}

std::optional<ContactId> find_named(store::Database& database, std::string_view name) {
  if (name.empty()) return std::nullopt;
  if (const auto id = store::find_uid(database, name)) return id;
  const auto same = store::same_name(database, name);
  return same.size() == 1 ? std::optional(same.front().id) : std::nullopt;
}

Contact joined(const Contact& own, const Contact& other, std::string_view country) {
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
  join(card.emails, other.emails, by_key(email_key));
  join(card.phones, other.phones,
       by_key([country](std::string_view phone) { return full_phone_key(phone, country); }));
  join(card.urls, other.urls, by_key(url_key));
  join(card.handles, other.handles,
       [](const Handle& handle) { return handle_key(handle.network, handle.value); });
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
