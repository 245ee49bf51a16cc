#pragma once
#include <string>
#include <string_view>

#include "verso/book.hpp"

/// What use cases ask of the values that they are given. All throw Error{usage}.
namespace verso {

/// The text without white space around it; `what` is the thing that must have one: "a need".
std::string required_text(std::string_view text, std::string_view what);

/// What is recorded lies in the past.
void refuse_future(const Book& book, Date on);

}  // namespace verso
