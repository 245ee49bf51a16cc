#pragma once
#include "store/change.hpp"
#include "store/contacts.hpp"
#include "verso/book.hpp"

namespace verso {

/// What every use case needs of a book.

inline store::Database& database(Book& book) { return book.store().database(); }

inline store::Stamp stamp(const Book& book) { return {book.today(), book.now()}; }

/// A write of the book: settle, read back what is to be told, then keep.
class BookChange {
 public:
  explicit BookChange(Book& book)
      : book_(book), change_(book.store(), book.options().command, book.now()) {}

  store::Change& change() { return change_; }
  void settle() { change_.settle(); }
  /// Commits, unless it is a dry run, which ends with everything as it was.
  void keep() {
    if (book_.options().mode == BookOptions::Mode::real) change_.commit();
  }

 private:
  Book& book_;
  store::Change change_;
};

}  // namespace verso
