#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/card_toml.hpp"
#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/shared_reach.hpp"
#include "cli/tell.hpp"
#include "cli/terminal/editor.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

/// Entries that were taken out go, those that were put in come; the order is theirs where nobody else
/// has changed the list.
template <class Item>
void apply_entries(const std::vector<Item>& before, const std::vector<Item>& edited,
                   std::vector<Item>& now) {
  if (now == before) {
    now = edited;
    return;
  }
  const auto is_in = [](const std::vector<Item>& items, const Item& item) {
    return std::ranges::find(items, item) != items.end();
  };
  std::erase_if(now, [&](const Item& item) { return is_in(before, item) && !is_in(edited, item); });
  for (const Item& item : edited) {
    if (!is_in(before, item) && !is_in(now, item)) now.push_back(item);
  }
}

/// What was changed in the editor, and no more: another program may have written to the card since.
void apply_difference(const Contact& before, const Contact& edited, Contact& card) {
  const auto apply = [](const auto& was, const auto& is, auto& now) {
    if (is != was) now = is;
  };
  apply(before.name, edited.name, card.name);
  apply(before.nickname, edited.nickname, card.nickname);
  apply(before.org, edited.org, card.org);
  apply(before.title, edited.title, card.title);
  apply(before.place, edited.place, card.place);
  apply(before.birthday, edited.birthday, card.birthday);
  apply_entries(before.emails, edited.emails, card.emails);
  apply_entries(before.phones, edited.phones, card.phones);
  apply_entries(before.handles, edited.handles, card.handles);
  apply_entries(before.urls, edited.urls, card.urls);
  apply_entries(before.circles, edited.circles, card.circles);
  apply_entries(before.interests, edited.interests, card.interests);
  apply_entries(before.knows, edited.knows, card.knows);
  apply(before.met.on, edited.met.on, card.met.on);
  apply(before.met.at, edited.met.at, card.met.at);
  apply(before.met.via, edited.met.via, card.met.via);
  apply(before.cadence, edited.cadence, card.cadence);
  apply(before.welcomes, edited.welcomes, card.welcomes);
  apply(before.snoozed_until, edited.snoozed_until, card.snoozed_until);
  apply(before.archived, edited.archived, card.archived);
}

Outcome run_edit(Session& session, const std::string& words) {
  const ContactRef who = resolve_who(session, words);
  const Contact before = get_contact(session.book(), who.id);
  const std::string draft = card_to_toml(before);
  std::optional<Contact> changed;
  terminal::edit(session, {draft, ".toml", "# "}, [&](const std::string& written) {
    if (text::trim(written).empty()) return;  // as with git: an emptied text calls the edit off
    const Contact edited = card_from_toml(session, written, before);
    if (card_to_toml(edited) == draft) return;
    changed = change_contact(session.book(), who.id,
                             [&](Contact& card) { apply_difference(before, edited, card); });
  });
  if (!changed) {
    tell(session, contact_line(who) + ": nothing was changed",
         exchange::to_json(get_contact(session.book(), who.id)));
    return Outcome::done;
  }
  warn_of_shared_reach(session, before, *changed);
  tell(session, "changed " + contact_line({changed->id, changed->name, changed->org}),
       exchange::to_json(*changed));
  return Outcome::done;
}

}  // namespace

Action declare_edit(Options& options) {
  auto who = std::make_shared<std::string>();
  options.rest("WHO", *who);
  options.example("verso edit ana ruiz", "her whole card in the editor; a mistake opens it again");
  return [who](Session& session) { return run_edit(session, *who); };
}

}  // namespace verso::cli
