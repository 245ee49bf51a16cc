#include "cli/open_book.hpp"

#include "cli/paths.hpp"
#include "cli/session.hpp"
#include "verso/book.hpp"

namespace verso::cli {

BookOptions book_options(const Session& session) {
  BookOptions options;
  options.path = session.book_path().string();
  options.access = session.access();
  options.mode = session.dry_run() ? BookOptions::Mode::dry_run : BookOptions::Mode::real;
  options.today = session.today();
  options.now = session.now();
  options.command = session.command_line();
  options.language = session.config().value("language");
  options.phone_country = session.config().value("phone.country");
  options.undo_steps = static_cast<int>(session.config().number("undo.steps"));
  options.undo_bytes = session.config().number("undo.size");
  return options;
}

std::shared_ptr<Book> open_book(const Session& session) {
  BookOptions options = book_options(session);
  const std::filesystem::path path = options.path;
  const bool changes = options.access == BookOptions::Access::write && !session.dry_run();
  if (changes && path.has_parent_path()) make_private_directory(path.parent_path());
  return std::make_shared<Book>(std::move(options));
}

}  // namespace verso::cli
