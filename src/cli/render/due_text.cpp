#include "cli/render/due_text.hpp"

namespace verso::cli {

std::string due_text(Date due_on, Date today) {
  const auto days = (today - due_on).count();
  if (days == 0) return "due today";
  if (days < 0) return "due in " + counted(-days, "day", "days");
  return counted(days, "day", "days") + " overdue";
}

std::string bring_label(const Bring& bring) {
  return bring.kind == "birthday" ? "" : bring.kind + ": ";
}

std::string bring_words(const Bring& bring, const Style& style) {
  if (!bring.day) return bring.text;
  const std::string_view text = bring.text;
  return std::string(text.substr(0, text.size() - format_date(*bring.day).size())) +
         style.day(*bring.day);
}

std::string bring_text(const DueEntry& entry, const Style& style) {
  std::string text;
  for (const Bring& bring : entry.bring) {
    text += (text.empty() ? "" : "; ") + bring_label(bring) + bring_words(bring, style);
  }
  if (entry.find_out.empty()) return text;
  return (text.empty() ? "" : text + "; ") + "find out " + entry.find_out;
}

}  // namespace verso::cli
