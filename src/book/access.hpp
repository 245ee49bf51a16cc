#pragma once
#include "store/change.hpp"
#include "store/contacts.hpp"
#include "verso/book.hpp"

namespace verso {

/// What every use case needs of a book.

inline store::Database& database(Book& book) { return book.store().database(); }

inline store::Stamp stamp(const Book& book) { return {book.today(), book.now()}; }

/// A write of the book: change through database(), then finish.
class BookChange {
 public:
  explicit BookChange(Book& book)
      : book_(book), change_(book.store(), book.options().command, book.now()) {}

  store::Change& change() { return change_; }

  /// Derives what follows from the change, reads back what is to be told of it, and commits, unless
  /// it is a dry run, which ends with everything as it was.
  template <class Read>
  auto finish(Read read) {
    change_.settle();
    auto told = read();
    keep();
    return told;
  }
  void finish() {
    change_.settle();
    keep();
  }

 private:
  void keep() {
    if (book_.options().mode == BookOptions::Mode::real) change_.commit();
  }

  Book& book_;
  store::Change change_;
};

}  // namespace verso
