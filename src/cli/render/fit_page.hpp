#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace verso::cli {

/// A page of help, which is laid out in spaces, with no line wider than `columns`; as it is where that
/// is not given. A line breaks between words, or behind a `|`, and goes on under its own beginning; an
/// entry and its meaning, with two spaces or more between them, under the meaning, which gets lines of
/// its own where it would be left too little room.
std::string fit_page(std::string_view page, std::optional<int> columns);

}  // namespace verso::cli
