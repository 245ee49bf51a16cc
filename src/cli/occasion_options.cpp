#include "cli/occasion_options.hpp"

#include "cli/session.hpp"

namespace verso::cli {

void declare_occasion(Options& options, OccasionOptions& given) {
  options.text("--on", given.on, "the day; today unless said", "WHEN");
  options.choice("--by", given.by, "the channel; email unless said");
}

Occasion occasion_of(const Session& session, const OccasionOptions& given) {
  return {session.past_or_today(given.on), given.by.value_or(Channel::email)};
}

}  // namespace verso::cli
