#include "verso/book.hpp"

#include "store/change.hpp"
#include "store/maintenance.hpp"
#include "store/store.hpp"

namespace verso {
namespace {

store::Settings settings_of(const BookOptions& options) {
  return {options.language, options.undo_steps, options.undo_bytes};
}

std::unique_ptr<store::Store> open(const BookOptions& options) {
  // A dry run needs the rights to write, but must not leave a new file behind.
  const bool writes = options.access == BookOptions::Access::write &&
                      options.mode == BookOptions::Mode::real;
  return std::make_unique<store::Store>(
      options.path, writes ? store::Database::Access::write : store::Database::Access::read,
      settings_of(options));
}

store::Run run_of(const BookOptions& options) {
  return options.mode == BookOptions::Mode::real ? store::Run::real : store::Run::dry;
}

store::Run run_of(const Book& book) { return run_of(book.options()); }

HistoryEntry entry(const store::Step& step) { return {step.id, step.at, step.command}; }

}  // namespace

Book::Book(BookOptions options) : options_(std::move(options)), store_(open(options_)) {}
Book::Book(Book&&) noexcept = default;
Book& Book::operator=(Book&&) noexcept = default;
Book::~Book() = default;

Reading::Reading(Book& book)
    : snapshot_(std::make_unique<store::Snapshot>(book.store().database())) {}
Reading::~Reading() = default;

std::vector<HistoryEntry> history(Book& book) {
  std::vector<HistoryEntry> result;
  for (const store::Step& step : store::steps(book.store().database())) {
    result.push_back(entry(step));
  }
  return result;
}

HistoryEntry undo(Book& book) {
  return entry(store::undo(book.store(), run_of(book)));
}

void take_back(Book& book) {
  if (book.options().mode == BookOptions::Mode::dry_run) return;
  store::take_back(book.store());
}

void backup(Book& book, const std::string& path, Overwrite overwrite) {
  store::backup(book.store().database(), path,
                overwrite == Overwrite::yes ? store::Existing::replace : store::Existing::refuse,
                run_of(book));
}

void restore(Book& book, const std::string& path) {
  store::restore(book.store(), path, run_of(book));
}

std::string replace_damaged(const BookOptions& options, const std::string& path) {
  return store::replace_damaged(options.path, path, settings_of(options), run_of(options));
}

Health examine(Book& book) {
  store::Findings findings = store::examine(book.store());
  return {std::move(findings.faults), findings.contacts, findings.notes, findings.touches,
          findings.format};
}

void rebuild(Book& book, const std::string& language) {
  if (book.options().mode == BookOptions::Mode::dry_run) return;
  store::rebuild(book.store(), language);
}

}  // namespace verso
