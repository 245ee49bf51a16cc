#include "cli/render/give_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "cli/who.hpp"

namespace verso::cli {
namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string line;
  for (const std::string& part : parts) {
    if (!line.empty()) line += ", ";
    line += part;
  }
  return line;
}

/// Everyone once; a number where they are many.
std::string people_of(const std::vector<Recipient>& recipients) {
  constexpr std::size_t most_named = 3;
  std::vector<ContactRef> people;
  for (const Recipient& one : recipients) {
    if (std::ranges::find(people, one.contact.id, &ContactRef::id) == people.end()) {
      people.push_back(one.contact);
    }
  }
  return people.size() > most_named ? fmt::format("{} people", people.size()) : names_of(people);
}

}  // namespace

std::string link_name(const Link& link) { return link.title.empty() ? link.url : link.title; }

std::string link_state(const Link& link) {
  std::vector<std::string> parts;
  if (!link.about.empty()) parts.push_back("about " + link.about);
  if (link.from) parts.push_back("from " + link.from->name);
  if (!link.shared.empty()) parts.push_back("shared with " + people_of(link.shared));
  return joined(parts);
}

std::string link_line(const Link& link) {
  const std::string state = link_state(link);
  return fmt::format("{}  {}{}{}", number(link.id), link_name(link),
                     link.title.empty() ? "" : "  " + link.url,
                     state.empty() ? "" : " (" + state + ")");
}

std::string opportunity_state(const Opportunity& opportunity, const Style& style) {
  std::vector<std::string> parts;
  if (!opportunity.about.empty()) parts.push_back("about " + opportunity.about);
  if (opportunity.from) parts.push_back("from " + opportunity.from->name);
  if (opportunity.status == OpportunityStatus::closed) {
    parts.emplace_back("closed");
  } else if (opportunity.until) {
    const bool is_open = opportunity.status == OpportunityStatus::open;
    parts.push_back((is_open ? "until " : "expired after ") + style.day(*opportunity.until));
  }
  if (!opportunity.passed.empty()) parts.push_back("passed to " + people_of(opportunity.passed));
  if (is_untold(opportunity)) parts.push_back(opportunity.from->name + " is to be told");
  if (opportunity.told) parts.emplace_back("the source knows");
  return joined(parts);
}

std::string opportunity_line(const Opportunity& opportunity, const Style& style) {
  const std::string state = opportunity_state(opportunity, style);
  return fmt::format("{}  {}{}", number(opportunity.id), opportunity.text,
                     state.empty() ? "" : " (" + state + ")");
}

}  // namespace verso::cli
