#include "cli/render/ask_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/who.hpp"

namespace verso::cli {
namespace {

std::ptrdiff_t count(const Ask& ask, bool helped) {
  return std::ranges::count(ask.sent, std::optional(helped), &AskSent::helped);
}

}  // namespace

std::string ask_progress(const Ask& ask) {
  if (ask.sent.empty()) return "not sent yet";
  std::string line = fmt::format("sent to {}", ask.sent.size());
  if (const auto helped = count(ask, true)) line += fmt::format(", {} helped", helped);
  if (const auto declined = count(ask, false)) line += fmt::format(", {} declined", declined);
  return line;
}

std::string ask_remarks(const Ask& ask) {
  std::string line = ask.status == AskStatus::closed ? "closed" : "";
  if (!ask.outcome.empty()) line += ": " + ask.outcome;
  if (const auto owed = thanks_owed(ask); !owed.empty()) {
    line += (line.empty() ? "" : "; ") + ("thanks owed to " + names_of(owed));
  }
  return line;
}

std::string ask_line(const Ask& ask) {
  const std::string remarks = ask_remarks(ask);
  return fmt::format("{}  {} ({}{}{})", number(ask.id), ask.text, ask_progress(ask),
                     remarks.empty() ? "" : "; ", remarks);
}

}  // namespace verso::cli
