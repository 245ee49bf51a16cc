#pragma once
#include <cstddef>
#include <variant>

#include "verso/ask.hpp"
#include "verso/intro.hpp"
#include "verso/link.hpp"
#include "verso/news.hpp"
#include "verso/opportunity.hpp"

namespace verso {

/// What passes between people and is no single contact's.
using Given = std::variant<Link, Opportunity, Intro, Ask, News>;

/// One of them as verso's own JSON tells of it: people and needs by their numbers in the file.
struct GivenRecord {
  Given what;
  std::size_t line = 0;  ///< as Card::line
};

}  // namespace verso
