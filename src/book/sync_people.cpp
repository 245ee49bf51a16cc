#include "book/sync_people.hpp"

#include "book/import_card.hpp"
#include "model/uid_reference.hpp"
#include "store/uids.hpp"

namespace verso {

People::People(store::Database& database) : database_(database) {
  for (const store::UidOf& each : store::all_uids(database)) add(each.contact, each.uid);
  for (const store::UidOf& each : store::former_uids(database, std::nullopt)) {
    former_.emplace(each.uid, each.contact);
  }
}

std::optional<ContactId> People::find_present(std::string_view uid) const {
  const auto found = present_.find(std::string(uid));
  return found == present_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ContactId> People::find(std::string_view uid) const {
  if (const auto present = find_present(uid)) return present;
  const auto found = former_.find(std::string(uid));
  return found == former_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ContactId> People::find_named(std::string_view name) const {
  if (const auto found = find(name)) return found;
  if (is_uid_reference(name)) return find(uid_of_reference(name));
  return verso::find_named(database_, name);
}

std::string People::uid(ContactId contact) const {
  const auto found = uids_.find(number(contact));
  return found == uids_.end() ? std::string() : found->second;
}

void People::add(ContactId contact, const std::string& uid) {
  present_[uid] = contact;
  uids_[number(contact)] = uid;
}

void People::remove(ContactId contact) {
  present_.erase(uid(contact));
  uids_.erase(number(contact));
  std::erase_if(former_, [&](const auto& each) { return each.second == contact; });
}

void People::add_former(ContactId contact, const std::string& uid) { former_[uid] = contact; }

void People::refer(Card& card) const {
  const auto refer_to = [&](std::optional<ContactRef>& contact) {
    if (contact) contact->name = uid_reference(uid(contact->id));
  };
  refer_to(card.contact.met.via);
  for (Known& known : card.contact.knows) known.name = uid_reference(uid(known.id));
  for (Need& need : card.needs) {
    refer_to(need.referred_by);
    refer_to(need.closed_by);
  }
}

void People::unify(Card& card) const {
  const auto unify_one = [&](std::optional<ContactRef>& contact) {
    if (!contact) return;
    const auto known = find_named(contact->name);
    // Of somebody unknown a card with one place for them cannot be kept.
    if (known) contact->name = uid_reference(uid(*known));
    if (!known) contact.reset();
  };
  unify_one(card.contact.met.via);
  for (Known& known : card.contact.knows) {
    if (const auto person = find_named(known.name)) known.name = uid_reference(uid(*person));
  }
  for (Need& need : card.needs) {
    unify_one(need.referred_by);
    unify_one(need.closed_by);
  }
}

}  // namespace verso
