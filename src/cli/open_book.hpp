#pragma once
#include <memory>

namespace verso {
class Book;
}

namespace verso::cli {

class Session;

/// Opens the session's book as its settings say; makes the file's directory where it is missing and
/// the command writes. Throws Error{storage}.
std::shared_ptr<Book> open_book(const Session& session);

}  // namespace verso::cli
