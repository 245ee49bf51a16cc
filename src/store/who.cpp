#include "store/who.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "model/text.hpp"
#include "model/who.hpp"
#include "store/who_key.hpp"

namespace verso::store {
namespace {

using Ids = std::vector<std::int64_t>;

/// Each once.
Ids in_order(Ids ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

Ids collect(Statement& rows) {
  Ids ids;
  while (rows.step()) ids.push_back(rows.integer(0));
  return in_order(std::move(ids));
}

Ids whole(Database& database, const std::string& name) {
  Statement rows = database.query("SELECT contact_id FROM who_key WHERE key = ?");
  rows.bind(whole_name_key(name));
  return collect(rows);
}

bool begins_one_of(std::string_view word, std::string_view words) {
  for (auto at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    if (at == 0 || words[at - 1] == ' ') return true;
  }
  return false;
}

/// Who has for each of the words one that it begins: those whom the longest leads to, as it is likely
/// the rarest, and beside whose word the others stand.
Ids beginning(Database& database, std::vector<std::string> words) {
  if (words.empty()) return {};
  const auto longest = std::ranges::max_element(words, {}, &std::string::size);
  std::swap(*longest, words.front());
  const std::span others = std::span(words).subspan(1);
  Statement rows =
      database.query("SELECT contact_id, words FROM who_key WHERE key >= ? AND key < ?");
  rows.bind(words.front(), after_prefix(words.front()));
  Ids ids;
  while (rows.step()) {
    const std::string_view own = rows.view(1);
    const bool has_all = std::ranges::all_of(
        others, [&](const std::string& word) { return begins_one_of(word, own); });
    if (has_all) ids.push_back(rows.integer(0));
  }
  return in_order(std::move(ids));
}

Ids containing(Database& database, const std::string& word) {
  Statement rows = database.query(
      "SELECT contact_id FROM who_key WHERE key >= ? AND key < ? AND instr(key, ?) > 1");
  rows.bind(first_whole_key, after_whole_keys, word);
  return collect(rows);
}

Ids containing(Database& database, const std::vector<std::string>& words) {
  Ids result;
  for (std::size_t i = 0; i < words.size(); ++i) {
    Ids ids = containing(database, words[i]);
    if (i == 0) {
      result = std::move(ids);
    } else {
      Ids both;
      std::set_intersection(result.begin(), result.end(), ids.begin(), ids.end(),
                            std::back_inserter(both));
      result = std::move(both);
    }
    if (result.empty()) break;
  }
  return result;
}

bool is_number(std::string_view typed) {
  return std::ranges::all_of(typed, [](char c) { return c >= '0' && c <= '9'; });
}

struct Split {
  std::vector<ContactRef> living;
  std::vector<ContactRef> archived;
};

Split read(Database& database, const Ids& ids) {
  Split split;
  for (const std::int64_t id : ids) {
    Statement row = database.query("SELECT name, org, archived FROM roster WHERE contact_id = ?");
    row.bind(id);
    if (!row.step()) continue;
    (row.integer(2) != 0 ? split.archived : split.living)
        .push_back({ContactId{id}, row.text(0), row.text(1)});
  }
  return split;
}

}  // namespace

WhoMatches find_number(Database& database, ContactId id) {
  Split split = read(database, {number(id)});
  if (!split.living.empty()) return {std::move(split.living), false};
  return {std::move(split.archived), true};
}

WhoMatches find_whole_name(Database& database, std::string_view typed) {
  Split split = read(database, whole(database, whole_key(typed)));
  if (!split.living.empty()) return {std::move(split.living), false};
  return {std::move(split.archived), true};
}

WhoMatches find_who(Database& database, std::string_view typed) {
  const std::vector<std::string> words = text::name_words(typed);
  WhoMatches archived;
  const auto take = [&](const Ids& ids) {
    Split split = read(database, ids);
    if (archived.contacts.empty()) archived = {std::move(split.archived), true};
    return std::move(split.living);
  };
  std::vector<ContactRef> found = take(whole(database, whole_key(typed)));
  if (found.empty()) found = take(beginning(database, words));
  // A number that is nobody's means nobody, whatever address has it in it.
  if (found.empty() && !is_number(typed)) found = take(containing(database, words));
  if (!found.empty()) return {std::move(found), false};
  return archived;
}

std::vector<AddressRow> addresses_of(Database& database, std::string_view typed) {
  const std::vector<std::string> words = text::name_words(typed);
  Ids ids = beginning(database, words);
  if (ids.empty() && !words.empty()) ids = containing(database, words);
  constexpr std::string_view columns =
      "SELECT r.contact_id, r.name, r.org, e.value, r.last_touch_on, e.id "
      "FROM roster r JOIN reach e ON e.contact_id = r.contact_id AND e.kind = 'email' "
      "WHERE r.archived = 0";
  struct Dated {
    std::string last_touch;
    AddressRow row;
  };
  std::vector<Dated> found;
  const auto take = [&](Statement& rows) {
    while (rows.step()) {
      found.push_back(
          {rows.text(4), {{ContactId{rows.integer(0)}, rows.text(1), rows.text(2)}, rows.text(3)}});
    }
  };
  if (words.empty() && text::trim(typed).empty()) {
    Statement rows = database.query(std::string(columns) + " ORDER BY r.name_key, e.id");
    take(rows);
  }
  for (const std::int64_t id : ids) {
    Statement rows = database.query(std::string(columns) + " AND r.contact_id = ? ORDER BY e.id");
    rows.bind(id);
    take(rows);
  }
  std::ranges::stable_sort(found, std::greater(), &Dated::last_touch);
  std::vector<AddressRow> result;
  for (Dated& each : found) result.push_back(std::move(each.row));
  return result;
}

}  // namespace verso::store
