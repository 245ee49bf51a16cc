#include "cli/open_book.hpp"

#include "cli/session.hpp"
#include "verso/error.hpp"

namespace verso::cli {

std::shared_ptr<Book> open_book(const Session& session) {
  throw Error(ErrorKind::storage, "cannot open " + session.book_path().string());
}

}  // namespace verso::cli
