#pragma once
#include <concepts>
#include <string>
#include <string_view>

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

/// What to bring, best first, else what to find out: "promise: the guide; birthday: 4 December".
std::string bring_text(const DueEntry& entry);

}  // namespace verso::cli
