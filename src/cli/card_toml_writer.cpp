#include <fmt/format.h>

#include <vector>

#include "cli/card_toml.hpp"
#include "model/text.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

/// A basic string (TOML 1.0, "String").
std::string toml_text(std::string_view raw) {
  std::string result = "\"";
  for (const char c : text::valid_utf8(raw)) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\n') {
      result += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      result += fmt::format("\\u{:04x}", byte);
    } else {
      result += c;
    }
  }
  return result + '"';
}

void line(std::string& toml, std::string_view key, std::string_view value,
          std::string_view comment = "") {
  const std::string entry = fmt::format("{} = {}", key, toml_text(value));
  toml += comment.empty() ? entry + "\n" : fmt::format("{:<28}  # {}\n", entry, comment);
}

void list(std::string& toml, std::string_view key, const std::vector<std::string>& items,
          std::string_view comment = "") {
  const std::string hint = comment.empty() ? "" : fmt::format("  # {}", comment);
  if (items.empty()) {
    toml += fmt::format("{} = []{}\n", key, hint);
    return;
  }
  toml += fmt::format("{} = [{}\n", key, hint);
  for (const std::string& item : items) toml += "  " + item + ",\n";
  toml += "]\n";
}

std::vector<std::string> reaches(const std::vector<Labelled>& entries) {
  std::vector<std::string> items;
  for (const Labelled& entry : entries) {
    items.push_back(entry.label.empty() ? toml_text(entry.value)
                                        : fmt::format("{{ value = {}, label = {} }}",
                                                      toml_text(entry.value), toml_text(entry.label)));
  }
  return items;
}

std::vector<std::string> interests(const std::vector<Interest>& entries) {
  std::vector<std::string> items;
  for (const Interest& entry : entries) {
    const bool plain = entry.kind == InterestKind::interest && !entry.level;
    std::string item =
        fmt::format("{{ topic = {}, kind = {}", toml_text(entry.topic), toml_text(word(entry.kind)));
    if (entry.level) item += fmt::format(", level = {}", toml_text(word(*entry.level)));
    items.push_back(plain ? toml_text(entry.topic) : item + " }");
  }
  return items;
}

std::string other_contact(ContactId id, std::string_view name) {
  return fmt::format("{} {}", number(id), name);
}

std::vector<std::string> knows(const std::vector<Known>& entries) {
  std::vector<std::string> items;
  for (const Known& entry : entries) {
    const std::string who = toml_text(other_contact(entry.id, entry.name));
    items.push_back(
        entry.as.empty() ? who : fmt::format("{{ who = {}, as = {} }}", who, toml_text(entry.as)));
  }
  return items;
}

std::vector<std::string> texts(const std::vector<std::string>& entries) {
  std::vector<std::string> items;
  for (const std::string& entry : entries) items.push_back(toml_text(entry));
  return items;
}

std::vector<std::string> handles(const std::vector<Handle>& entries) {
  std::vector<std::string> items;
  for (const Handle& entry : entries) items.push_back(toml_text(entry.network + ":" + entry.value));
  return items;
}

std::string day(const std::optional<Date>& date) { return date ? format_date(*date) : ""; }

}  // namespace

std::string card_to_toml(const Contact& card) {
  std::string toml = fmt::format(
      "# {}, contact {}. Save and leave the editor to apply what you changed.\n"
      "# A field that is emptied or deleted is empty on the card too.\n\n",
      text::printable(card.name), number(card.id));
  line(toml, "name", card.name);
  line(toml, "nickname", card.nickname);
  line(toml, "org", card.org);
  line(toml, "title", card.title);
  line(toml, "place", card.place);
  line(toml, "birthday", card.birthday ? format_birthday(*card.birthday) : "",
       "12 april, 1980-04-12");
  toml += '\n';
  list(toml, "emails", reaches(card.emails),
       R"("ana@acme.com", { value = "...", label = "work" })");
  list(toml, "phones", reaches(card.phones));
  list(toml, "handles", handles(card.handles), R"("twitter:ana")");
  list(toml, "urls", reaches(card.urls));
  toml += '\n';
  list(toml, "circles", texts(card.circles));
  list(toml, "interests", interests(card.interests),
       R"("golf", { topic = "tax", kind = "expertise", level = "high" })");
  list(toml, "knows", knows(card.knows), R"("Bob Lee", { who = "Bob", as = "colleague" })");
  toml += '\n';
  line(toml, "met_on", day(card.met.on));
  line(toml, "met_at", card.met.at);
  line(toml, "via", card.met.via ? other_contact(card.met.via->id, card.met.via->name) : "",
       "who introduced you");
  line(toml, "every", card.cadence ? format_duration(*card.cadence) : "", "3m, monthly, none");
  line(toml, "welcomes", word(card.welcomes), "value or hello");
  line(toml, "snoozed_until", day(card.snoozed_until));
  toml += fmt::format("archived = {}\n", card.archived);
  return toml;
}

}  // namespace verso::cli
