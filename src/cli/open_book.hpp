#pragma once
#include <memory>

#include "verso/book.hpp"

namespace verso::cli {

class Session;

/// How the session's settings say that its book is to be opened.
BookOptions book_options(const Session& session);

/// Opens the session's book as its settings say; makes the file's directory where it is missing and
/// the command writes. Throws Error{storage}.
std::shared_ptr<Book> open_book(const Session& session);

}  // namespace verso::cli
