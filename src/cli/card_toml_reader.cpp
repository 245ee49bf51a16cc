#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

#include "cli/card_options.hpp"
#include "cli/card_toml.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "model/nearest.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

constexpr auto fields = std::to_array<std::string_view>(
    {"name",   "nickname", "org",   "title",    "place",         "birthday", "emails",
     "phones", "handles",  "urls",  "circles",  "interests",     "knows",    "met_on",
     "met_at", "via",      "every", "welcomes", "snoozed_until", "archived"});

[[noreturn]] void mistake(const toml::source_region& place, std::string_view sentence,
                          std::vector<std::string> details = {}) {
  throw Error(ErrorKind::bad_data, fmt::format("line {}: {}", place.begin.line, sentence),
              std::move(details));
}

[[noreturn]] void mistake(const toml::node& node, std::string_view sentence) {
  mistake(node.source(), sentence);
}

/// Runs a reader of a value; its complaint gets the line where the value stands.
template <class Read>
auto at(const toml::node& node, Read read) {
  try {
    return read();
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::storage || error.kind() == ErrorKind::internal) throw;
    if (error.kind() == ErrorKind::bad_data) throw;
    mistake(node.source(), error.what(), error.details());
  }
}

/// A text, or what a person would write without quotes: a day, a number.
std::string text_of(const toml::node& node, std::string_view what) {
  if (const auto* text = node.as_string()) return std::string(text::trim(text->get()));
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* date = node.as_date()) {
    std::ostringstream written;
    written << date->get();
    return written.str();
  }
  mistake(node, fmt::format("{} wants a text in quotes", what));
}

void check_keys(const toml::table& table, std::span<const std::string_view> known) {
  for (const auto& [key, node] : table) {
    if (std::ranges::find(known, key.str()) != known.end()) continue;
    const auto near = nearest(key.str(), known);
    mistake(key.source(),
            near ? fmt::format("there is no field \"{}\"; did you mean {}?", key.str(), *near)
                 : fmt::format("there is no field \"{}\"", key.str()));
  }
}

/// One table of the text, read field by field.
class Fields {
 public:
  explicit Fields(const toml::table& table) : table_(table) {}

  std::string text(std::string_view key) const {
    const toml::node* node = table_.get(key);
    return node ? text_of(*node, key) : "";
  }

  /// Reads a text that is not empty; nothing for one that is.
  template <class Read>
  auto value(std::string_view key, Read read) const
      -> std::optional<decltype(read(std::string{}))> {
    const toml::node* node = table_.get(key);
    const std::string typed = node ? text_of(*node, key) : "";
    if (typed.empty()) return std::nullopt;
    return at(*node, [&] { return read(typed); });
  }

  bool flag(std::string_view key) const {
    const toml::node* node = table_.get(key);
    if (!node) return false;
    if (const auto* value = node->as_boolean()) return value->get();
    mistake(*node, fmt::format("{} is true or false", key));
  }

  /// Reads each entry of a list; one alone needs no brackets.
  template <class Read>
  auto list(std::string_view key, Read read) const {
    std::vector<decltype(read(std::declval<const toml::node&>()))> items;
    const toml::node* node = table_.get(key);
    if (!node) return items;
    const auto add = [&](const toml::node& entry) {
      items.push_back(at(entry, [&] { return read(entry); }));
    };
    if (const auto* array = node->as_array()) {
      for (const toml::node& entry : *array) add(entry);
    } else if (!node->is_string() || !text_of(*node, key).empty()) {
      add(*node);
    }
    return items;
  }

 private:
  const toml::table& table_;
};

/// The table of an entry, whose keys are checked; nothing where it is a text.
const toml::table* entry_table(const toml::node& node, std::span<const std::string_view> known) {
  const toml::table* table = node.as_table();
  if (table) check_keys(*table, known);
  return table;
}

template <class Enum>
Enum word_value(const std::string& typed, std::string_view choices) {
  if (const auto value = from_word<Enum>(typed)) return *value;
  throw Error(ErrorKind::usage, fmt::format("\"{}\" is none of {}", typed, choices));
}

Labelled read_reach(const toml::node& node) {
  static constexpr auto known = std::to_array<std::string_view>({"value", "label"});
  const toml::table* table = entry_table(node, known);
  if (!table) return {text_of(node, "an entry"), ""};
  return {Fields(*table).text("value"), Fields(*table).text("label")};
}

Interest read_interest(const toml::node& node) {
  static constexpr auto known = std::to_array<std::string_view>({"topic", "kind", "level"});
  const toml::table* table = entry_table(node, known);
  if (!table) return {text_of(node, "an interest"), InterestKind::interest, std::nullopt};
  const Fields entry(*table);
  return {entry.text("topic"),
          entry
              .value("kind",
                     [](const std::string& typed) {
                       return word_value<InterestKind>(typed, "interest, hobby, expertise");
                     })
              .value_or(InterestKind::interest),
          entry.value("level", [](const std::string& typed) {
            return word_value<Level>(typed, "low, medium, high");
          })};
}

/// A contact by a WHO, or as card_to_toml writes one: `7 Bob Lee`.
ContactRef read_other(Session& session, const std::string& typed) {
  std::int64_t id = 0;
  const char* end = typed.data() + typed.size();
  const auto [rest, fault] = std::from_chars(typed.data(), end, id);
  if (fault != std::errc{} || rest == end || *rest != ' ') return resolve_who(session, typed);
  const Contact contact = get_contact(session.book(), ContactId{id});
  return {contact.id, contact.name, contact.org};
}

Known read_known(Session& session, const toml::node& node) {
  static constexpr auto known = std::to_array<std::string_view>({"who", "as"});
  const toml::table* table = entry_table(node, known);
  const std::string who = table ? Fields(*table).text("who") : text_of(node, "knows");
  const ContactRef other = read_other(session, who);
  return {other.id, other.name, table ? Fields(*table).text("as") : ""};
}

template <class Item>
bool is_among(const std::vector<Item>& items, const Item& item) {
  return std::ranges::find(items, item) != items.end();
}

void read_lists(Session& session, const Fields& table, const Contact& before, Contact& card) {
  card.emails = table.list("emails", [&](const toml::node& node) {
    Labelled email = read_reach(node);
    if (!is_among(before.emails, email)) email.value = read_email(email.value).value;
    return email;
  });
  card.phones = table.list("phones", read_reach);
  card.urls = table.list("urls", read_reach);
  card.handles = table.list("handles", [&](const toml::node& node) {
    const std::string typed = text_of(node, "a handle");
    const auto same = std::ranges::find_if(before.handles, [&](const Handle& handle) {
      return handle.network + ":" + handle.value == typed;
    });
    return same == before.handles.end() ? read_handle(typed) : *same;
  });
  card.circles = table.list("circles", [&](const toml::node& node) {
    const std::string typed = text_of(node, "a circle");
    return is_among(before.circles, typed) ? typed : circle_name(typed);
  });
  card.interests = table.list("interests", read_interest);
  card.knows =
      table.list("knows", [&](const toml::node& node) { return read_known(session, node); });
}

Date read_past(const Session& session, const std::string& typed) {
  const Date on = session.past(typed);
  if (on <= session.today()) return on;
  throw Error(ErrorKind::usage, fmt::format("{} lies ahead: you met in the past", format_date(on)));
}

void read_times(Session& session, const Fields& table, const Contact& before, Contact& card) {
  card.birthday =
      table.value("birthday", [](const std::string& typed) { return parse_birthday(typed); });
  card.met.on =
      table.value("met_on", [&](const std::string& typed) { return read_past(session, typed); });
  card.cadence =
      table.value("every", [](const std::string& typed) { return parse_duration(typed); })
          .value_or(std::nullopt);
  card.snoozed_until = table.value("snoozed_until", [&](const std::string& typed) {
    const Date until = session.future(typed);
    if (until == before.snoozed_until) return until;
    if (until < session.today()) throw Error(ErrorKind::usage, format_date(until) + " is past");
    if (!card.cadence) throw Error(ErrorKind::usage, "without a cadence (every) nothing is due");
    return until;
  });
}

Contact read_card(Session& session, const toml::table& root, const Contact& before) {
  check_keys(root, fields);
  const Fields table(root);
  Contact card = before;
  card.name = table.text("name");
  if (card.name.empty())
    throw Error(ErrorKind::bad_data, "a contact needs a name; the field is empty");
  card.nickname = table.text("nickname");
  card.org = table.text("org");
  card.title = table.text("title");
  card.place = table.text("place");
  card.met.at = table.text("met_at");
  card.met.via =
      table.value("via", [&](const std::string& typed) { return read_other(session, typed); });
  card.welcomes = table
                      .value("welcomes",
                             [](const std::string& typed) {
                               return word_value<Welcomes>(typed, "value, hello");
                             })
                      .value_or(Welcomes::value);
  card.archived = table.flag("archived");
  read_lists(session, table, before, card);
  read_times(session, table, before, card);
  return card;
}

}  // namespace

Contact card_from_toml(Session& session, const std::string& toml, const Contact& before) {
  try {
    return read_card(session, toml::parse(toml), before);
  } catch (const toml::parse_error& fault) {
    mistake(fault.source(), fmt::format("no valid TOML: {}", fault.description()));
  }
}

}  // namespace verso::cli
