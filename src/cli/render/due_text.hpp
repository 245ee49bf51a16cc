#pragma once
#include <concepts>
#include <string>
#include <string_view>

#include "cli/render/style.hpp"
#include "verso/date.hpp"
#include "verso/due_list.hpp"

namespace verso::cli {

/// "21 days overdue", "due today", "due in 3 days".
std::string due_text(Date due_on, Date today);

/// "1 day", "21 days".
template <std::integral Count>
std::string counted(Count count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

/// The kind before a text that does not say it itself: "promise: "; nothing for a birthday.
std::string bring_label(const Bring& bring);
/// Its text, with its day as people read days.
std::string bring_words(const Bring& bring, const Style& style);
/// What to bring, best first, else what to find out: "promise: the guide; birthday on 2026-12-04".
std::string bring_text(const DueEntry& entry, const Style& style);

}  // namespace verso::cli
