#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

struct KnowsOptions {
  std::string who;
  std::string other;
  std::optional<std::string> as;
  bool remove = false;
};

std::string described(const ContactRef& who, const ContactRef& other, const KnowsOptions& options) {
  if (options.remove) return contact_line(who) + ": no longer knows " + other.name;
  const std::string as(text::trim(options.as.value_or("")));
  return contact_line(who) + ": knows " + other.name + (as.empty() ? "" : " (" + as + ")");
}

Outcome run_knows(Session& session, const KnowsOptions& options) {
  const ContactRef who = resolve_who(session, options.who);
  const ContactRef other = resolve_who(session, options.other);
  const Contact changed = options.remove ? forget_knows(session.book(), who.id, other.id)
                                         : set_knows(session.book(), who.id, other.id,
                                                     text::trim(options.as.value_or("")));
  tell(session, described(who, other, options), exchange::to_json(changed));
  return Outcome::done;
}

}  // namespace

Action declare_knows(Options& options) {
  auto given = std::make_shared<KnowsOptions>();
  options.word("WHO", given->who);
  options.rest("WHO", given->other);
  options.text("--as", given->as, "what the second is to the first: colleague, spouse, sister");
  options.flag("--remove", given->remove, "they do not know each other");
  options.exclude("--remove", "--as");
  options.example("verso knows ana bob --as colleague", "Bob is Ana's colleague");
  return [given](Session& session) { return run_knows(session, *given); };
}

}  // namespace verso::cli
