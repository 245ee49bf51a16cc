#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/due_rows.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/shapes.hpp"
#include "cli/review/review.hpp"
#include "cli/session.hpp"

namespace verso::cli {
namespace {

void print_done(Session& session, const Review& review) {
  JsonList list(session.out());
  for (std::size_t place = 0; place < review.entries().size(); ++place) {
    nlohmann::ordered_json row = to_json(review.entries()[place]);
    const std::string_view done = review.done(place);
    row["done"] = done.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(done);
    list.add(row);
  }
  list.end();
}

Outcome run(Session& session, const DueOptions& options) {
  std::vector<DueEntry> entries = read_due(session, options);
  const bool json = session.output() == Output::json;
  const bool walks =
      session.takes_input() && (session.human() || (json && !session.streams().in_is_terminal));
  if (!walks) {
    print_due(session, entries);
    return Outcome::done;
  }
  if (entries.empty() && session.human()) return Outcome::done;
  Review review(session, std::move(entries));
  review.run();
  if (json) {
    print_done(session, review);
    return Outcome::done;
  }
  session.out() << review.summary() << '\n';
  session.flush();
  if (session.dry_run()) session.message("dry run: nothing was changed");
  return Outcome::done;
}

/// "t touch, d draft, …": what is set apart by blanks on a screen.
std::string keys_in_a_sentence() {
  std::string keys(review_keys);
  for (std::size_t at; (at = keys.find("  ")) != std::string::npos;) keys.replace(at, 2, ", ");
  return keys;
}

}  // namespace

Action declare_review(Options& options) {
  auto given = std::make_shared<DueOptions>();
  declare_due_options(options, *given);
  options.example("verso review", keys_in_a_sentence());
  options.example("verso review +work --within 2w", "the circle work, two weeks ahead");
  options.example("printf 'tknq' | verso review",
                  "by script: the first was touched with knowledge, the next is skipped");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli
