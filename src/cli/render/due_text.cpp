#include "cli/render/due_text.hpp"

namespace verso::cli {

std::string due_text(Date due_on, Date today) {
  const auto days = (today - due_on).count();
  if (days == 0) return "due today";
  if (days < 0) return "due in " + counted(-days, "day", "days");
  return counted(days, "day", "days") + " overdue";
}

std::string bring_text(const DueEntry& entry) {
  std::string text;
  for (const Bring& bring : entry.bring) {
    // The text of a birthday says what it is.
    const std::string label = bring.kind == "birthday" ? "" : bring.kind + ": ";
    text += (text.empty() ? "" : "; ") + label + bring.text;
  }
  if (entry.find_out.empty()) return text;
  return (text.empty() ? "" : text + "; ") + "find out " + entry.find_out;
}

}  // namespace verso::cli
