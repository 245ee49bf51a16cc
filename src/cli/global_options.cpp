#include "cli/global_options.hpp"

#include <algorithm>

namespace verso::cli {
namespace {

void declare_list_options(Options& options, GlobalOptions& target) {
  const auto has = [&options](std::string_view name) {
    return std::ranges::find(options.shape().options, name, &OptionShape::name) !=
           options.shape().options.end();
  };
  if (!has("--limit")) {
    options.count("--limit", target.limit, "at most N rows (0: all)", "N", Again::replaces);
  }
  if (has("--format")) return;
  options.flag("--tsv", target.tsv, "tab-separated: id, name, then the rest");
  options.text("--format", target.format, "a line for each row: '{name} {due_on}'", "TEXT",
               Again::replaces);
  options.exclude("--json", "--tsv");
  options.exclude("--json", "--format");
  options.exclude("--tsv", "--format");
}

}  // namespace

void declare_global(Options& options, GlobalOptions& target, const Traits& traits) {
  options.heading("Output");
  options.flag("--json", target.json, "one JSON document");
  if (traits.lists) declare_list_options(options, target);
  if (traits.hides_private) {
    options.flag("--no-private", target.no_private, "leave private notes out");
  }
  options.choice(
      "--color", {"auto", "always", "never"},
      [&target](const std::string& word) { target.color = word; }, "when to use colour",
      Again::replaces);
  options.flag("-q,--quiet", target.quiet, "no messages, results only");
  options.flag("--no-pager", target.no_pager, "never page the output");
  options.heading("General");
  options.text("--db", target.db, "the database (else VERSO_DB, the settings, the usual place)",
               "FILE", Again::replaces);
  if (traits.writes) options.flag("-n,--dry-run", target.dry_run, "say what would be done");
  options.flag("-y,--yes", target.yes, "answer every question with yes");
  options.flag("--no-input", target.no_input, "never ask");
  options.flag("-h,--help", target.help, "show this help");
  options.flag("--version", target.version, "show the version");
}

const Shape& global_shape() {
  static const Shape shape{
      {{"--db", 0, true},         {"--json", 0, false},     {"--tsv", 0, false},
       {"--format", 0, true},     {"--limit", 0, true},     {"--color", 0, true},
       {"--quiet", 'q', false},   {"--dry-run", 'n', false}, {"--yes", 'y', false},
       {"--no-input", 0, false},  {"--no-pager", 0, false}, {"--no-private", 0, false},
       {"--help", 'h', false},    {"--version", 0, false}},
      Dashes::options};
  return shape;
}

}  // namespace verso::cli
