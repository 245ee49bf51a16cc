#include "cli/completion/from_book.hpp"

#include <fmt/format.h>

#include <array>

#include "cli/session.hpp"
#include "model/query_words.hpp"
#include "verso/contacts.hpp"
#include "verso/name_completion.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t most_names = 50;

std::string described(const ContactRef& contact) {
  return contact.org.empty() ? contact.name : contact.name + ", " + contact.org;
}

/// Of a name of several words those that were typed before stay where they are.
void add_contacts(Session& session, const Slot& slot, std::vector<Candidate>& found) {
  std::string begun;
  for (const std::string& word : slot.before) begun += word + ' ';
  if (begun.empty()) found.push_back({"@last", "whom you touched or looked at last"});
  const std::string typed = begun + std::string(slot.last);
  for (NameCompletion& name : complete_names(session.book(), typed, most_names)) {
    found.push_back({name.text.substr(begun.size()), described(name.contact)});
  }
}

/// Behind `before`, which is part of a query where it is not empty: what has a space in it there
/// stands in quotes.
void add_circles(Session& session, std::string_view before, std::vector<Candidate>& found) {
  for (const CircleSize& circle : circles(session.book())) {
    const bool is_quoted = !before.empty() && circle.name.find(' ') != std::string::npos;
    const std::string_view quote = is_quoted ? "\"" : "";
    found.push_back({fmt::format("{0}{1}{2}{1}", before, quote, circle.name),
                     std::to_string(circle.members)});
  }
}

void add_query(Session& session, const Slot& slot, std::vector<Candidate>& found) {
  if (slot.last.starts_with('+')) return add_circles(session, "+", found);
  if (slot.last.starts_with("-+")) return add_circles(session, "-+", found);
  if (slot.last.starts_with("circle:")) return add_circles(session, "circle:", found);
  for (const std::string& name : session.config().names("query.")) {
    found.push_back({"@" + name, session.config().value("query." + name)});
  }
  for (std::string& word : query::beginnings()) found.push_back({std::move(word), ""});
}

}  // namespace

void add_from_book(Session& session, const Slot& slot, std::vector<Candidate>& found) {
  const bool is_circle = slot.owner == "--circle" || slot.owner == "--to-circle" ||
                         slot.owner == "circle" || slot.owner == "circle rename";
  if (slot.name == "WHO") add_contacts(session, slot, found);
  if (slot.name == "QUERY") add_query(session, slot, found);
  if (slot.name == "TOPIC") {
    for (const TopicCount& topic : topics(session.book())) found.push_back({topic.topic, ""});
  }
  if (is_circle && slot.name != "WHO") add_circles(session, "", found);
}

}  // namespace verso::cli
