#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "cli/card_options.hpp"
#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

struct AddOptions {
  std::string name;
  CardOptions card;
  std::vector<std::string> notes;
  bool force = false;
};

/// Takes `"Ana Ruiz" <ana@acme.com>`, as mail programs copy it, apart (RFC 5322, section 3.4).
std::pair<std::string, std::optional<std::string>> split_mailbox(std::string_view typed) {
  typed = text::trim(typed);
  const auto open = typed.rfind('<');
  if (open == std::string_view::npos || typed.back() != '>' ||
      typed.find('@', open) == std::string_view::npos) {
    return {std::string(typed), std::nullopt};
  }
  std::string_view name = text::trim(typed.substr(0, open));
  if (name.size() > 1 && name.front() == '"' && name.back() == '"') {
    name = text::trim(name.substr(1, name.size() - 2));
  }
  return {std::string(name), std::string(typed.substr(open + 1, typed.size() - open - 2))};
}

void warn_of_like_names(Session& session, const std::vector<ContactRef>& like) {
  if (like.empty()) return;
  session.warn("someone of a like name is there already; `verso merge` makes two cards one");
  for (const ContactRef& contact : like) session.message(contact_line(contact));
}

Outcome run_add(Session& session, const AddOptions& options) {
  auto [name, address] = split_mailbox(options.name);
  CardOptions fields = options.card;
  if (address) fields.emails.insert(fields.emails.begin(), *address);
  Contact card;
  card.name = name;
  apply_card(session, fields, card);
  const std::vector<ContactRef> like = like_names(session.book(), name);
  const Contact added = add_contact(session.book(), card, options.notes,
                                    options.force ? SameReach::allow : SameReach::refuse);
  warn_of_like_names(session, like);
  tell(session, "added " + contact_line({added.id, added.name, added.org}),
       exchange::to_json(added));
  return Outcome::done;
}

}  // namespace

Action declare_add(Options& options) {
  auto given = std::make_shared<AddOptions>();
  options.rest("NAME", given->name);
  declare_card(options, given->card);
  options.texts("--note", given->notes, "a first note");
  options.heading("Options");
  options.flag("--force", given->force,
               "add them though someone has the same e-mail, phone or handle");
  options.example("verso add Ana Ruiz --org Acme --interest golf --every 3m",
                  "someone to bring value to every three months");
  options.example("verso add 'Ana Ruiz <ana@acme.com>'", "as copied from a mail program");
  return [given](Session& session) { return run_add(session, *given); };
}

}  // namespace verso::cli
