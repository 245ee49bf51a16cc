#include "book/checks.hpp"

#include <fmt/format.h>

#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso {

std::string required_text(std::string_view text, std::string_view what) {
  std::string trimmed(text::trim(text));
  if (trimmed.empty()) {
    throw Error(ErrorKind::usage, fmt::format("{} needs a text: say what it is", what));
  }
  return trimmed;
}

void refuse_future(const Book& book, Date on) {
  if (on <= book.today()) return;
  throw Error(ErrorKind::usage,
              fmt::format("{} lies ahead: what is recorded lies in the past", format_date(on)));
}

}  // namespace verso
