#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "book/access.hpp"
#include "model/reach_key.hpp"
#include "model/text.hpp"
#include "store/circles.hpp"
#include "store/contacts.hpp"
#include "store/who.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

std::optional<std::int64_t> as_number(std::string_view text) {
  text = text::trim(text);
  std::int64_t value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || failed != std::errc{} || end != text.data() + text.size() || value <= 0) {
    return std::nullopt;
  }
  return value;
}

WhoFound taken(store::WhoMatches&& matches) {
  return {std::move(matches.contacts), matches.archived};
}

std::optional<WhoFound> by_number(Book& book, std::string_view who) {
  const auto id = as_number(who);
  if (!id) return std::nullopt;
  store::WhoMatches found = store::find_number(database(book), ContactId{*id});
  if (found.contacts.empty()) return std::nullopt;
  return taken(std::move(found));
}

/// A handle as cards are given it: "twitter:ana". The archived only where nobody else has it.
WhoFound by_handle(Book& book, std::string_view who) {
  const std::size_t colon = who.find(':');
  if (colon == std::string_view::npos) return {};
  const std::string key = handle_key(text::trim(who.substr(0, colon)), who.substr(colon + 1));
  WhoFound living;
  WhoFound archived{{}, true};
  for (const ContactId id : store::with_reach(database(book), "handle", key)) {
    WhoFound& found = store::is_archived(database(book), id) ? archived : living;
    if (auto contact = store::read_ref(database(book), id)) {
      found.contacts.push_back(*std::move(contact));
    }
  }
  return living.contacts.empty() && !archived.contacts.empty() ? archived : living;
}

}  // namespace

WhoFound find_who(Book& book, std::string_view who) {
  const Reading reading(book);
  if (auto found = by_number(book, who)) return *std::move(found);
  WhoFound found = taken(store::find_who(database(book), who));
  return found.contacts.empty() ? by_handle(book, who) : found;
}

WhoFound find_whole_name(Book& book, std::string_view who) {
  const Reading reading(book);
  if (auto found = by_number(book, who)) return *std::move(found);
  return taken(store::find_whole_name(database(book), who));
}

std::vector<Address> find_addresses(Book& book, std::string_view text) {
  const Reading reading(book);
  std::vector<Address> result;
  for (store::AddressRow& row : store::addresses_of(database(book), text)) {
    result.push_back({std::move(row.contact), std::move(row.email)});
  }
  return result;
}

std::vector<CircleSize> circles(Book& book) {
  std::vector<CircleSize> result;
  for (store::CircleRow& row : store::all_circles(database(book))) {
    result.push_back({std::move(row.name), row.members});
  }
  return result;
}

void rename_circle(Book& book, std::string_view from, std::string_view to) {
  if (text::trim(to).empty()) throw Error(ErrorKind::usage, "the new name of the circle is empty");
  BookChange change(book);
  if (!store::rename_circle(database(book), from, to)) {
    throw Error(ErrorKind::not_found,
                fmt::format("there is no circle {}; `verso circle list` shows them", from));
  }
  change.finish();
}

std::vector<TopicCount> topics(Book& book) {
  std::vector<TopicCount> result;
  for (store::TopicRow& row : store::all_topics(database(book))) {
    result.push_back({std::move(row.topic), row.contacts});
  }
  return result;
}

}  // namespace verso
