#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "cli/render/card.hpp"
#include "cli/render/style.hpp"
#include "verso/due_list.hpp"

namespace verso::cli {

/// One of those who are due, as `review` shows them.
struct ReviewView {
  CardView card;
  DueEntry entry;
  std::size_t place = 1;  ///< which of them it is, from 1
  std::size_t total = 1;
};

/// What to know before one reaches out: how late it is, what to bring, what they value, what passed
/// last, their matter and the balance; most important first. Lines are at most `columns` wide, and
/// there are at most `rows` of them, where those are given.
std::string review_screen(const ReviewView& view, const Style& style, std::optional<int> columns,
                          std::optional<int> rows, Date today);

}  // namespace verso::cli
