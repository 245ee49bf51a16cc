#include "cli/card_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "cli/session.hpp"
#include "cli/who.hpp"
#include "model/text.hpp"

namespace verso::cli {
namespace {

[[noreturn]] void misused(const std::string& sentence) { throw Error(ErrorKind::usage, sentence); }

template <class Item>
void add_missing(std::vector<Item>& list, Item item) {
  if (std::ranges::find(list, item) == list.end()) list.push_back(std::move(item));
}

void add_reach(std::vector<Labelled>& list, Labelled entry) {
  const bool known = std::ranges::any_of(list, [&](const Labelled& own) {
    return text::equal_ignoring_ascii_case(own.value, entry.value);
  });
  if (!known) list.push_back(std::move(entry));
}

Labelled read_value(std::string_view what, std::string_view typed) {
  typed = text::trim(typed);
  if (typed.empty()) misused(fmt::format("{} is empty; leave it out or give a value", what));
  return {std::string(typed), ""};
}

void add_interests(std::vector<Interest>& list, const std::vector<std::string>& topics,
                   InterestKind kind) {
  for (const std::string& typed : topics) {
    const std::string topic(text::trim(typed));
    const bool known = std::ranges::any_of(list, [&](const Interest& own) {
      return own.kind == kind && text::fold(own.topic) == text::fold(topic);
    });
    if (!known) list.push_back({topic, kind, std::nullopt});
  }
}

void join(std::vector<std::string>& circles, const std::string& typed) {
  const std::string name = circle_name(typed);
  const bool member = std::ranges::any_of(
      circles, [&](const std::string& own) { return text::fold(own) == text::fold(name); });
  if (!member) circles.push_back(name);
}

void apply_lists(const CardOptions& fields, Contact& card) {
  for (const std::string& email : fields.emails) add_reach(card.emails, read_email(email));
  for (const std::string& phone : fields.phones)
    add_reach(card.phones, read_value("--phone", phone));
  for (const std::string& url : fields.urls) add_reach(card.urls, read_value("--url", url));
  for (const std::string& handle : fields.handles) add_missing(card.handles, read_handle(handle));
  for (const std::string& circle : fields.circles) join(card.circles, circle);
  add_interests(card.interests, fields.interests, InterestKind::interest);
  add_interests(card.interests, fields.hobbies, InterestKind::hobby);
  add_interests(card.interests, fields.expertise, InterestKind::expertise);
}

/// A day on which you met lies in the past.
Date read_met_on(const Session& session, const std::string& when) {
  const Date on = session.past(when);
  if (on > session.today())
    misused(fmt::format("{} lies ahead: you met in the past", format_date(on)));
  return on;
}

void apply_dates(Session& session, const CardOptions& fields, Contact& card) {
  if (fields.birthday) {
    card.birthday =
        fields.birthday->empty() ? std::nullopt : std::optional(parse_birthday(*fields.birthday));
  }
  if (fields.met_on) {
    card.met.on =
        fields.met_on->empty() ? std::nullopt : std::optional(read_met_on(session, *fields.met_on));
  }
  if (fields.cadence) {
    card.cadence = fields.cadence->empty() ? std::nullopt : parse_duration(*fields.cadence);
  }
}

using Clear = std::function<void(Contact&)>;

void clear_interests(Contact& card, InterestKind kind) {
  std::erase_if(card.interests, [kind](const Interest& interest) { return interest.kind == kind; });
}

const std::vector<std::pair<std::string, Clear>>& clears() {
  static const std::vector<std::pair<std::string, Clear>> table{
      {"email", [](Contact& card) { card.emails.clear(); }},
      {"phone", [](Contact& card) { card.phones.clear(); }},
      {"handle", [](Contact& card) { card.handles.clear(); }},
      {"url", [](Contact& card) { card.urls.clear(); }},
      {"circle", [](Contact& card) { card.circles.clear(); }},
      {"interest", [](Contact& card) { clear_interests(card, InterestKind::interest); }},
      {"hobby", [](Contact& card) { clear_interests(card, InterestKind::hobby); }},
      {"expertise", [](Contact& card) { clear_interests(card, InterestKind::expertise); }},
      {"org", [](Contact& card) { card.org.clear(); }},
      {"title", [](Contact& card) { card.title.clear(); }},
      {"place", [](Contact& card) { card.place.clear(); }},
      {"birthday", [](Contact& card) { card.birthday.reset(); }},
      {"nick", [](Contact& card) { card.nickname.clear(); }},
      {"met-at", [](Contact& card) { card.met.at.clear(); }},
      {"met-on", [](Contact& card) { card.met.on.reset(); }},
      {"via", [](Contact& card) { card.met.via.reset(); }},
      {"every", [](Contact& card) { card.cadence.reset(); }},
      {"welcomes", [](Contact& card) { card.welcomes = Welcomes::value; }},
  };
  return table;
}

}  // namespace

void declare_card(Options& options, CardOptions& fields) {
  options.heading("Reach");
  options.texts("--email", fields.emails, "an e-mail address", "ADDRESS");
  options.texts("--phone", fields.phones, "a phone number", "NUMBER");
  options.texts("--handle", fields.handles, "a name on a network: twitter:ana", "NETWORK:NAME");
  options.texts("--url", fields.urls, "a web page", "URL");
  options.heading("Person");
  options.text("--nick", fields.nickname, "what friends call them", "NAME");
  options.text("--org", fields.org, "where they work");
  options.text("--title", fields.title, "what they do there");
  options.text("--place", fields.place, "where they live");
  options.text("--birthday", fields.birthday, "1980-04-12, or without a year: 12 april", "DAY");
  options.heading("What they value");
  options.texts("--interest", fields.interests, "a topic they value", "TOPIC");
  options.texts("--hobby", fields.hobbies, "what they do for pleasure", "TOPIC");
  options.texts("--expertise", fields.expertise, "what they are good at", "TOPIC");
  options.heading("Between you");
  options.texts("--circle", fields.circles, "a group they belong to", "NAME");
  options.text("--met-at", fields.met_at, "where you met");
  options.text("--met-on", fields.met_on, "the day you met", "WHEN");
  options.text("--via", fields.via, "who introduced you", "WHO");
  options.text("--every", fields.cadence, "how often you mean to bring value: 3m, none", "CADENCE");
  options.choice("--welcomes", fields.welcomes, "whether only value counts for them, or any hello");
}

void apply_card(Session& session, const CardOptions& fields, Contact& card) {
  const auto replace = [](const std::optional<std::string>& typed, std::string& field) {
    if (typed) field = text::trim(*typed);
  };
  replace(fields.nickname, card.nickname);
  replace(fields.org, card.org);
  replace(fields.title, card.title);
  replace(fields.place, card.place);
  replace(fields.met_at, card.met.at);
  apply_lists(fields, card);
  apply_dates(session, fields, card);
  if (fields.via) {
    card.met.via =
        fields.via->empty() ? std::nullopt : std::optional(resolve_who(session, *fields.via));
  }
  if (fields.welcomes) card.welcomes = *fields.welcomes;
}

const std::vector<std::string>& clearable_fields() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> result;
    for (const auto& [name, clear] : clears()) result.push_back(name);
    return result;
  }();
  return names;
}

void clear_field(const std::string& field, Contact& card) {
  for (const auto& [name, clear] : clears()) {
    if (text::equal_ignoring_ascii_case(name, field)) clear(card);
  }
}

Labelled read_email(std::string_view typed) {
  const std::string_view address = text::trim(typed);
  const auto at = address.rfind('@');
  const bool whole = at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
                     address.find_first_of(" \t\r\n<>") == std::string_view::npos;
  if (!whole)
    misused(fmt::format("\"{}\" is no e-mail address; one looks like ana@acme.com", typed));
  return {std::string(address), ""};
}

Handle read_handle(std::string_view typed) {
  const auto colon = typed.find(':');
  const std::string_view network = text::trim(typed.substr(0, colon));
  const std::string_view name =
      colon == std::string_view::npos ? "" : text::trim(typed.substr(colon + 1));
  const bool is_address = name.starts_with("//");
  if (network.empty() || name.empty() || is_address) {
    misused(fmt::format(
        "\"{}\" is no handle; one looks like twitter:ana (a page's address is a --url)", typed));
  }
  return {std::string(network), std::string(name)};
}

std::string circle_name(std::string_view typed) {
  std::string_view name = text::trim(typed);
  if (name.starts_with('+')) name = text::trim(name.substr(1));
  if (name.empty()) misused("the name of a circle is empty");
  return std::string(name);
}

}  // namespace verso::cli
