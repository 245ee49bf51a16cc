#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "verso/contact.hpp"
#include "verso/date.hpp"

namespace verso {

namespace store {
class Snapshot;
class Store;
}

/// What a book is told of its surroundings.
struct BookOptions {
  std::string path;             ///< the database file, or ":memory:"
  /// `read` makes no file where there is none: the book is empty then.
  enum class Access { read, write } access = Access::write;
  enum class Mode { real, dry_run } mode = Mode::real;  ///< a dry run changes nothing, but answers as if
  Date today{};                 ///< in the user's own calendar
  Instant now{};
  std::string command;          ///< what history shows for the steps of this run
  std::string language = "en";  ///< of stemming, for a new file
  std::string phone_country;    ///< the calling code of phone numbers without one
  int undo_steps = 200;
  std::size_t undo_bytes = 64'000'000;
};

/// One database file, opened: the door to everything that is remembered. Every function that
/// changes something does so in one transaction and as one step of undo. Functions over a book
/// throw Error{storage} when the file fails them.
class Book {
 public:
  explicit Book(BookOptions options);
  Book(Book&&) noexcept;
  Book& operator=(Book&&) noexcept;
  ~Book();

  Date today() const { return options_.today; }
  Instant now() const { return options_.now; }
  const BookOptions& options() const { return options_; }

  /// For src/book alone; what a store is, is not known above it.
  store::Store& store() { return *store_; }

 private:
  BookOptions options_;
  std::unique_ptr<store::Store> store_;
};

/// What is read of the book while it lives is of one moment, and costs one lock of the file instead
/// of one for each thing read. Other programs may read meanwhile but their writes wait, so it ends
/// before anything is shown.
class Reading {
 public:
  explicit Reading(Book& book);
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;
  ~Reading();

 private:
  std::unique_ptr<store::Snapshot> snapshot_;
};

/// One step that undo takes back.
struct HistoryEntry {
  std::int64_t step = 0;
  Instant at{};
  std::string command;
};

/// The steps that can be taken back, newest first.
std::vector<HistoryEntry> history(Book& book);

/// Takes the newest step back and says which it was. Throws Error{not_found} where there is none.
HistoryEntry undo(Book& book);

/// Takes the step that this book recorded itself back, so long as it is the newest.
void take_back(Book& book);

/// Writes a copy of the whole database to `path`, which is made with mode 0600. Throws
/// Error{refused} if it exists and `overwrite` is no.
enum class Overwrite { no, yes };
void backup(Book& book, const std::string& path, Overwrite overwrite);

/// Replaces the book's content by that of another database file, which is checked first and brought
/// to this format in a copy. Throws Error{storage} if it is no healthy verso database.
void restore(Book& book, const std::string& path);

/// Puts another database file, checked and brought to this format in a copy, in the place of the one of
/// the options, which is damaged; gives the name under which that one is kept.
std::string replace_damaged(const BookOptions& options, const std::string& path);

/// What `doctor` found: sentences, none if all is well.
struct Health {
  std::vector<std::string> faults;
  std::int64_t contacts = 0;
  std::int64_t notes = 0;
  std::int64_t touches = 0;
  int format = 0;
};
Health examine(Book& book);

/// Derives the text index and all lists anew from what was entered; `language` is that of stemming.
void rebuild(Book& book, const std::string& language);

}  // namespace verso
