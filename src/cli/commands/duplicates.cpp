#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

std::string joined(const std::vector<std::string>& reasons) {
  return fmt::format("{}", fmt::join(reasons, ", "));
}

nlohmann::ordered_json to_json(const LikelyDuplicate& pair) {
  return {{"a", exchange::to_json(pair.a)},
          {"b", exchange::to_json(pair.b)},
          {"score", pair.score},
          {"reasons", pair.reasons}};
}

Outcome run_duplicates(Session& session) {
  const std::vector<Column<LikelyDuplicate>> columns{
      {{.title = "CONTACT", .fit = Fit::flexible, .look = Look::strong},
       [](const LikelyDuplicate& pair) { return contact_line(pair.a); }},
      {{.title = "MAY BE", .fit = Fit::flexible},
       [](const LikelyDuplicate& pair) { return contact_line(pair.b); }},
      {{.title = "WHY", .look = Look::faint},
       [](const LikelyDuplicate& pair) { return joined(pair.reasons); }},
  };
  const std::vector<LikelyDuplicate> pairs = find_duplicates(session.book());
  print_list(session, pairs, columns, [](const LikelyDuplicate& pair) { return to_json(pair); });
  if (pairs.empty() && session.human()) session.message("no two cards look like one person");
  return Outcome::done;
}

}  // namespace

Action declare_duplicates(Options& options) {
  options.example("verso duplicates", "cards that may be one person; `verso merge` joins two");
  return run_duplicates;
}

}  // namespace verso::cli
