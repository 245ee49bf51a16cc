#pragma once
#include <string>

#include "verso/ask.hpp"

/// Asks as a line for a person.
namespace verso::cli {

/// `sent to 3, 1 helped, 1 declined`; `not sent yet`.
std::string ask_progress(const Ask& ask);
/// `thanks owed to Ana Ruiz`; for a closed one its outcome too. May be empty.
std::string ask_remarks(const Ask& ask);
/// `1  a tax adviser (sent to 3, 1 helped; thanks owed to Ana Ruiz)`.
std::string ask_line(const Ask& ask);

}  // namespace verso::cli
