#include "exchange/vcard_properties.hpp"

#include <algorithm>
#include <utility>

#include "exchange/ascii.hpp"
#include "exchange/card_limits.hpp"
#include "exchange/networks.hpp"
#include "exchange/vcard_own.hpp"
#include "model/text.hpp"
#include "model/uid_reference.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

constexpr std::array<std::string_view, 19> type_labels{
    "work",  "home", "cell",   "fax",  "pager", "text", "video", "textphone", "msg",   "main",
    "other", "car",  "school", "isdn", "modem", "bbs",  "pcs",   "assistant", "iphone"};

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return std::string(text::trim(text));
}

std::string text_of(const ContentLine& line) { return one_line(unescape(line.value)); }

/// Whether the line has no other parameters than these and VALUE.
bool has_only(const ContentLine& line, std::initializer_list<std::string_view> names) {
  return std::all_of(line.parameters.begin(), line.parameters.end(), [&](const Parameter& each) {
    return each.name == "VALUE" || std::find(names.begin(), names.end(), each.name) != names.end();
  });
}

Understood fully_if(bool complete) { return complete ? Understood::fully : Understood::partly; }

/// Adds what is not there yet; a second one of the same says nothing. What is too much for a list
/// stays in its line.
template <class T>
Understood add(std::vector<T>& to, T item, Understood understood) {
  if (to.size() >= most_entries) return Understood::not_at_all;
  if (std::find(to.begin(), to.end(), item) != to.end()) return Understood::fully;
  to.push_back(std::move(item));
  return understood;
}

Understood set(std::string& field, std::string value, bool complete) {
  if (value.empty()) return Understood::not_at_all;
  field = std::move(value);
  return fully_if(complete);
}

/// The words of TYPE, in lower case. Lists stand in quotes too, and some programs write
/// `TYPE=HOME,type=voice`.
std::vector<std::string> types_of(const ContentLine& line) {
  std::vector<std::string> types;
  for (const auto& values : line.all("TYPE")) {
    for (const auto& value : split_value(values, ',')) {
      std::string word = ascii::lower(text::trim(value));
      if (word.starts_with("type=")) word.erase(0, 5);
      types.push_back(std::move(word));
    }
  }
  return types;
}

/// TYPE and X-ABLabel as one label; `complete` becomes false where they say more.
std::string label_of(const ContentLine& line, const GroupLabel* group, bool& complete) {
  complete = has_only(line, {"TYPE"}) && (group == nullptr || !group->built_in) &&
             (line.group.empty() || group != nullptr);
  std::string label;
  for (const std::string& word : types_of(line)) {
    if (word.empty() || word == "internet" || word == "voice") continue;
    if (word == "pref") {
      complete = false;
      continue;
    }
    if (!label.empty()) label += ' ';
    label += word;
  }
  if (group == nullptr || group->text.empty()) return label;
  if (!label.empty()) complete = false;
  return group->text;
}

Understood take_labelled(const ContentLine& line, const GroupLabel* group, std::string value,
                         std::vector<Labelled>& to) {
  if (value.empty()) return Understood::not_at_all;
  bool complete = true;
  std::string label = label_of(line, group, complete);
  return add(to, Labelled{std::move(value), std::move(label)}, fully_if(complete));
}

std::string without_scheme(std::string text, std::string_view scheme) {
  if (ascii::lower(std::string_view(text).substr(0, scheme.size())) == scheme) {
    text.erase(0, scheme.size());
  }
  return text;
}

/// `"Ana" <ana@example.com>` has the address in angle brackets.
std::string address_of(std::string text) {
  const auto open = text.rfind('<');
  const auto close = text.rfind('>');
  if (open != std::string::npos && close != std::string::npos && open + 1 < close) {
    return text.substr(open + 1, close - open - 1);
  }
  return without_scheme(std::move(text), "mailto:");
}

Understood take_email(const ContentLine& line, const GroupLabel* group, Card& card) {
  return take_labelled(line, group, address_of(text_of(line)), card.contact.emails);
}

Understood take_phone(const ContentLine& line, const GroupLabel* group, Card& card) {
  return take_labelled(line, group, without_scheme(text_of(line), "tel:"), card.contact.phones);
}

Understood take_url(const ContentLine& line, const GroupLabel* group, Card& card) {
  return take_labelled(line, group, text_of(line), card.contact.urls);
}

Understood take_name(const ContentLine& line, const GroupLabel*, Card& card) {
  return set(card.contact.name, text_of(line), has_only(line, {}));
}

Understood take_nickname(const ContentLine& line, const GroupLabel*, Card& card) {
  std::string all;
  const auto names = split_value(line.value, ',');
  for (const auto& name : names) {
    const std::string trimmed = one_line(name);
    if (!trimmed.empty()) all += (all.empty() ? "" : ", ") + trimmed;
  }
  return set(card.contact.nickname, std::move(all), has_only(line, {}) && names.size() == 1);
}

Understood take_org(const ContentLine& line, const GroupLabel*, Card& card) {
  std::string all;
  auto units = split_value(line.value, ';');
  while (units.size() > 1 && units.back().empty()) units.pop_back();
  for (const auto& unit : units) {
    const std::string trimmed = one_line(unit);
    if (!trimmed.empty()) all += (all.empty() ? "" : ", ") + trimmed;
  }
  return set(card.contact.org, std::move(all), has_only(line, {}) && units.size() == 1);
}

Understood take_title(const ContentLine& line, const GroupLabel*, Card& card) {
  return set(card.contact.title, text_of(line), has_only(line, {}));
}

Understood take_uid(const ContentLine& line, const GroupLabel*, Card& card) {
  return set(card.contact.uid, text_of(line), has_only(line, {}));
}

Understood take_place(const ContentLine& line, const GroupLabel*, Card& card) {
  const std::string place = place_of_address(line.value);
  const bool complete = has_only(line, {}) && line.group.empty() &&
                        split_value(line.value, ';') == split_value(address_of_place(place), ';');
  return set(card.contact.place, place, complete);
}

Understood take_birthday(const ContentLine& line, const GroupLabel*, Card& card) {
  const auto birthday = birthday_of(line);
  if (!birthday) return Understood::not_at_all;
  card.contact.birthday = birthday;
  return fully_if(has_only(line, {}) && line.value.find_first_of("T ") == std::string::npos);
}

Understood take_note(const ContentLine& line, const GroupLabel*, Card& card) {
  Note note;
  note.text = text::trim(unescape(line.value));
  if (note.text.empty()) return Understood::not_at_all;
  const std::string created = line.first("CREATED");
  if (created.size() >= 8) {
    const std::string day =
        created.find('-') == 4
            ? created.substr(0, 10)
            : created.substr(0, 4) + '-' + created.substr(4, 2) + '-' + created.substr(6, 2);
    note.on = parse_iso_date(day).value_or(Date{});
  }
  note.is_private = line.first("X-VERSO-PRIVATE") == "true";
  if (card.notes.size() >= most_notes) return Understood::not_at_all;
  card.notes.push_back(std::move(note));
  return fully_if(has_only(line, {"CREATED", "X-VERSO-PRIVATE"}) && line.group.empty());
}

Understood take_categories(const ContentLine& line, const GroupLabel*, Card& card) {
  Understood understood = Understood::fully;
  for (const auto& category : split_value(line.value, ',')) {
    std::string circle = one_line(category);
    if (circle.empty()) continue;
    if (add(card.contact.circles, std::move(circle), Understood::fully) != Understood::fully) {
      understood = Understood::partly;
    }
  }
  return understood;
}

/// RFC 6715 grades a skill beginner, average, expert and a liking low, medium, high.
std::optional<Level> level_of(std::string_view text) {
  const std::string word = ascii::lower(text);
  if (word == "beginner") return Level::low;
  if (word == "average") return Level::medium;
  if (word == "expert") return Level::high;
  return from_word<Level>(word);
}

Understood take_interest(const ContentLine& line, const GroupLabel*, Card& card) {
  Interest interest;
  interest.topic = text_of(line);
  if (interest.topic.empty()) return Understood::not_at_all;
  interest.kind = from_word<InterestKind>(line.name).value_or(InterestKind::interest);
  interest.level = level_of(line.first("LEVEL"));
  const bool complete =
      has_only(line, {"LEVEL"}) && (interest.level.has_value() || line.first("LEVEL").empty());
  return add(card.contact.interests, std::move(interest), fully_if(complete));
}

Understood add_handle(Card& card, Handle handle, bool complete) {
  if (handle.value.empty()) return Understood::not_at_all;
  return add(card.contact.handles, std::move(handle), fully_if(complete));
}

Understood take_messaging(const ContentLine& line, const GroupLabel*, Card& card) {
  auto handle = handle_of_uri(text_of(line));
  if (!handle) return Understood::not_at_all;
  std::string service = line.first("X-SERVICE-TYPE");
  if (service.empty()) service = line.first("SERVICE-TYPE");
  if (!service.empty()) handle->network = ascii::lower(service);
  return add_handle(card, std::move(*handle), has_only(line, {}) && line.group.empty());
}

/// SOCIALPROFILE of RFC 9554, and the older X-SOCIALPROFILE of Apple's programs.
Understood take_profile(const ContentLine& line, const GroupLabel* group, Card& card) {
  Handle handle;
  std::string service = line.first("SERVICE-TYPE");
  if (service.empty()) service = line.first("TYPE");
  if (service.empty() && group != nullptr) service = group->text;
  handle.network = ascii::lower(service);
  const std::string value = text_of(line);
  handle.value = line.first("X-USER");
  if (handle.value.empty()) handle.value = line.first("USERNAME");
  if (!handle.value.empty()) {
    const bool own = has_only(line, {"TYPE", "X-USER"}) && line.all("TYPE").size() < 2 &&
                     line.group.empty() && value == address_of_account(handle);
    return add_handle(card, std::move(handle), own);
  }
  const bool is_text = ascii::lower(line.first("VALUE")) == "text";
  handle.value = is_text ? value : account_of_address(handle.network, value);
  return add_handle(card, std::move(handle),
                    is_text && has_only(line, {"SERVICE-TYPE"}) && line.group.empty());
}

Understood take_related(const ContentLine& line, const GroupLabel*, Card& card) {
  Known known;
  known.name = text_of(line);
  const bool is_text = ascii::lower(line.first("VALUE")) == "text";
  const bool is_uri = known.name.find(':') != std::string::npos;
  const bool is_uid = is_uid_reference(known.name);
  if (known.name.empty() || (!is_text && is_uri && !is_uid)) return Understood::not_at_all;
  for (const auto& type : line.all("TYPE")) known.as += (known.as.empty() ? "" : ", ") + type;
  known.as = one_line(known.as);
  const bool complete = has_only(line, {"TYPE"}) && line.all("TYPE").size() < 2 && is_text;
  return add(card.contact.knows, std::move(known), fully_if(complete));
}

Understood take_related_name(const ContentLine& line, const GroupLabel* group, Card& card) {
  Known known;
  known.name = text_of(line);
  if (known.name.empty()) return Understood::not_at_all;
  if (group != nullptr) known.as = group->built_in ? ascii::lower(group->text) : group->text;
  return add(card.contact.knows, std::move(known), fully_if(has_only(line, {})));
}

struct Property {
  std::string_view name;
  Understood (*take)(const ContentLine&, const GroupLabel*, Card&);
  int rank;
};

constexpr int last_rank = 100;

// In the order in which a card is written; equal ranks keep the order of the card.
constexpr std::array<Property, 21> properties{{
    {"FN", take_name, 0},
    {"N", nullptr, 1},
    {"NICKNAME", take_nickname, 2},
    {"ORG", take_org, 3},
    {"TITLE", take_title, 4},
    {"ADR", take_place, 5},
    {"BDAY", take_birthday, 6},
    {"UID", take_uid, 7},
    {"EMAIL", take_email, 8},
    {"TEL", take_phone, 9},
    {"URL", take_url, 10},
    {"IMPP", take_messaging, 11},
    {"SOCIALPROFILE", take_profile, 11},
    {"X-SOCIALPROFILE", take_profile, 11},
    {"CATEGORIES", take_categories, 12},
    {"INTEREST", take_interest, 13},
    {"HOBBY", take_interest, 13},
    {"EXPERTISE", take_interest, 13},
    {"RELATED", take_related, 14},
    {"X-ABRELATEDNAMES", take_related_name, 14},
    {"NOTE", take_note, 15},
}};

const Property* find_property(std::string_view name) {
  for (const auto& property : properties) {
    if (property.name == name) return &property;
  }
  return nullptr;
}

}  // namespace

bool is_plain_reference(const ContentLine& line) {
  return line.name == "RELATED" && has_only(line, {"TYPE"}) && line.all("TYPE").size() < 2 &&
         is_uid_reference(text_of(line));
}

GroupLabel group_label(const ContentLine& line) {
  GroupLabel label{text_of(line), false};
  constexpr std::string_view open = "_$!<";
  constexpr std::string_view close = ">!$_";
  if (label.text.starts_with(open) && label.text.ends_with(close) &&
      label.text.size() > open.size() + close.size()) {
    label.text =
        ascii::lower(std::string_view(label.text)
                         .substr(open.size(), label.text.size() - open.size() - close.size()));
    label.built_in = true;
  }
  return label;
}

Understood take(const ContentLine& line, const GroupLabel* label, Card& card) {
  const Property* property = find_property(line.name);
  if (property != nullptr && property->take != nullptr) return property->take(line, label, card);
  if (line.name.starts_with("X-VERSO-")) return take_own(line, card);
  if (auto network = network_of_property(line.name)) {
    const bool complete = false;  // the property's own name is kept for the programs that know it
    return add_handle(card, Handle{std::move(*network), without_scheme(text_of(line), "sip:")},
                      complete);
  }
  return Understood::not_at_all;
}

int rank_of(std::string_view name) {
  if (const Property* property = find_property(name)) return property->rank;
  return network_of_property(name) ? 11 : last_rank;
}

bool is_single(std::string_view name) {
  return std::find(single_properties.begin(), single_properties.end(), name) !=
         single_properties.end();
}

bool is_type_label(std::string_view label) {
  const auto words = words_of(label);
  return !words.empty() && std::all_of(words.begin(), words.end(), [](const std::string& word) {
    return std::find(type_labels.begin(), type_labels.end(), word) != type_labels.end();
  });
}

}  // namespace verso::exchange
