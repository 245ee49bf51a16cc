#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/open_book.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"
#include "verso/book.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

struct BackupOptions {
  std::string file;
  bool force = false;
};

void tell(Session& session, std::string_view what, const std::string& file) {
  if (session.output() == Output::json) {
    print_json(session.out(), {{"file", file}});
    return;
  }
  session.out() << (session.dry_run() ? "would be " : "") << what << ' ' << text::printable(file)
                << '\n';
}

Outcome run_backup(Session& session, const BackupOptions& options) {
  backup(session.book(), options.file, options.force ? Overwrite::yes : Overwrite::no);
  tell(session, "backed up to", options.file);
  return Outcome::done;
}

Outcome run_restore(Session& session, const std::string& file) {
  if (!session.confirm("replace all that is in " + session.book_path().string() + " by " + file +
                       "? Undo cannot take that back.")) {
    session.message("nothing was changed");
    return Outcome::done;
  }
  try {
    restore(session.book(), file);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::damaged) throw;
    const std::string kept = replace_damaged(book_options(session), file);
    session.message("the damaged file " + std::string(session.dry_run() ? "would be" : "is") +
                    " kept as " + kept);
  }
  tell(session, "restored from", file);
  return Outcome::done;
}

}  // namespace

Action declare_backup(Options& options) {
  auto given = std::make_shared<BackupOptions>();
  options.word("FILE", given->file);
  options.flag("--force", given->force, "replace the file if it exists");
  options.example("verso backup verso-$(date +%F).db", "a copy of everything, in one file");
  return [given](Session& session) { return run_backup(session, *given); };
}

Action declare_restore(Options& options) {
  auto file = std::make_shared<std::string>();
  options.word("FILE", *file);
  options.example("verso restore verso-2026-11-22.db", "what a backup held takes the place of all");
  return [file](Session& session) { return run_restore(session, *file); };
}

}  // namespace verso::cli
