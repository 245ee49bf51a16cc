#include "store/merge.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "model/like_names.hpp"
#include "model/phone_number.hpp"
#include "model/text.hpp"
#include "model/who.hpp"
#include "store/intros.hpp"
#include "store/who_key.hpp"

namespace verso::store {

void move_events(Database& database, ContactId into, ContactId from) {
  constexpr const char* take_part =
      "INSERT INTO touch_contact (contact_id, touch_id) SELECT ?1, touch_id FROM touch_contact "
      "WHERE contact_id = ?2 ON CONFLICT DO NOTHING";
  for (const std::string_view sql :
       {"UPDATE note SET contact_id = ?1 WHERE contact_id = ?2", take_part,
        "DELETE FROM touch_contact WHERE contact_id = ?2 AND ?1 <> ?2",
        "UPDATE reply SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE need SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE need SET referred_by_id = ?1 WHERE referred_by_id = ?2",
        "UPDATE need SET closed_by_id = ?1 WHERE closed_by_id = ?2",
        "UPDATE offer SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE promise SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE matter SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE former_uid SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE link SET from_id = ?1 WHERE from_id = ?2",
        "UPDATE opportunity SET from_id = ?1 WHERE from_id = ?2",
        // Nobody is introduced to themselves.
        "DELETE FROM intro WHERE min(a_id, b_id) = min(?1, ?2) AND max(a_id, b_id) = max(?1, ?2)",
        "UPDATE intro SET a_id = ?1 WHERE a_id = ?2", "UPDATE intro SET b_id = ?1 WHERE b_id = ?2",
        "UPDATE intro_answer SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE contact SET via_id = iif(id = ?1, NULL, ?1) WHERE via_id = ?2"}) {
    database.query(sql).bind(into, from).run();
  }
  forget_gone_intros(database);
}

namespace {

struct Named {
  std::int64_t id = 0;
  std::vector<std::string> words;
};

std::string_view reason_of(NameLikeness likeness) {
  switch (likeness) {
    case NameLikeness::none: return "";
    case NameLikeness::near_spelling: return "name spelt alike";
    case NameLikeness::initials: return "same name but for initials";
    case NameLikeness::short_form: return "same name but for a short form";
    case NameLikeness::other_order: return "same name in another order";
    case NameLikeness::same: return "same name";
  }
  return "";
}

std::vector<Named> living_names(Database& database) {
  std::vector<Named> names;
  Statement rows = database.query(
      "SELECT contact_id, name_key FROM roster WHERE archived = 0 AND name_key <> ''");
  while (rows.step()) names.push_back({rows.integer(0), text::name_words(rows.view(1))});
  return names;
}

/// Compares only names that share a key of their likeness. A key that more names share tells nobody
/// from anybody else.
void add_like_pairs(Database& database, std::vector<SharedPair>& pairs) {
  constexpr std::size_t most = 50;
  const std::vector<Named> names = living_names(database);
  std::vector<std::pair<std::size_t, std::size_t>> keyed;  // hash of a key, place in names
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (const std::string& key : likeness_keys(names[i].words)) {
      keyed.emplace_back(std::hash<std::string>()(key), i);
    }
  }
  std::ranges::sort(keyed);
  std::vector<std::pair<std::size_t, std::size_t>> candidates;
  for (std::size_t from = 0; from < keyed.size();) {
    std::size_t to = from + 1;
    while (to < keyed.size() && keyed[to].first == keyed[from].first) ++to;
    for (std::size_t i = from; i < to && to - from <= most; ++i) {
      for (std::size_t j = i + 1; j < to; ++j) {
        if (keyed[i].second != keyed[j].second) {
          candidates.push_back(std::minmax(keyed[i].second, keyed[j].second));
        }
      }
    }
    from = to;
  }
  std::ranges::sort(candidates);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  for (const auto& [a, b] : candidates) {
    const NameLikeness how = likeness(names[a].words, names[b].words);
    if (how == NameLikeness::none) continue;
    const auto [first, second] = std::minmax(names[a].id, names[b].id);
    pairs.push_back({ContactId{first}, ContactId{second}, std::string(reason_of(how))});
  }
}

/// Ways to reach somebody that more contacts share than this tell nobody apart.
constexpr std::size_t most_of_a_pair = 20;

struct SharedWay {
  std::string kind;
  std::string key;
  std::int64_t id = 0;
  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 mistakes the 0 of a defaulted <=>
  auto operator<=>(const SharedWay&) const = default;
};

std::vector<SharedWay> living_ways(Database& database, std::string_view country) {
  std::vector<SharedWay> ways;
  Statement rows = database.query(
      "SELECT reach.kind, reach.key, reach.contact_id FROM reach JOIN roster USING (contact_id) "
      "WHERE reach.key <> '' AND reach.kind <> 'url' AND roster.archived = 0");
  while (rows.step()) {
    std::string key = rows.text(1);
    if (rows.view(0) == "phone") key = full_phone_key(key, country);
    ways.push_back({rows.text(0), std::move(key), rows.integer(2)});
  }
  std::sort(ways.begin(), ways.end());
  ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
  return ways;
}

void add_reach_pairs(Database& database, std::string_view country, std::vector<SharedPair>& pairs) {
  const std::vector<SharedWay> ways = living_ways(database, country);
  for (std::size_t from = 0; from < ways.size();) {
    std::size_t to = from + 1;
    while (to < ways.size() && ways[to].kind == ways[from].kind && ways[to].key == ways[from].key)
      ++to;
    const std::string& kind = ways[from].kind;
    for (std::size_t i = from; i < to && to - from <= most_of_a_pair; ++i) {
      for (std::size_t j = i + 1; j < to; ++j) {
        pairs.push_back({ContactId{ways[i].id}, ContactId{ways[j].id},
                         kind == "email" ? "same e-mail" : "same " + kind});
      }
    }
    from = to;
  }
}

}  // namespace

std::vector<SharedPair> shared_pairs(Database& database, std::string_view country) {
  std::vector<SharedPair> pairs;
  add_reach_pairs(database, country, pairs);
  add_like_pairs(database, pairs);
  return pairs;
}

std::vector<ContactRef> same_name(Database& database, std::string_view name) {
  std::vector<ContactRef> result;
  Statement rows = database.query(
      "SELECT r.contact_id, r.name, r.org FROM who_key k JOIN roster r ON r.contact_id = "
      "k.contact_id "
      "WHERE k.key = ?");
  rows.bind(whole_name_key(whole_key(name)));
  while (rows.step()) result.push_back({ContactId{rows.integer(0)}, rows.text(1), rows.text(2)});
  return result;
}

std::vector<ContactRef> like_names(Database& database, std::string_view name) {
  // A word that more contacts have than this tells little.
  constexpr std::int64_t few = 50;
  const std::vector<std::string> words = text::name_words(name);
  std::set<std::int64_t> candidates;
  const auto collect = [&](const std::string& key, bool whole) {
    Statement rows = database.query("SELECT contact_id FROM who_key WHERE key = ? LIMIT ?");
    rows.bind(whole ? whole_name_key(key) : key, few + 1);
    std::vector<std::int64_t> ids;
    while (rows.step()) ids.push_back(rows.integer(0));
    if (whole || static_cast<std::int64_t>(ids.size()) <= few) {
      candidates.insert(ids.begin(), ids.end());
    }
  };
  collect(whole_key(name), true);
  for (const std::string& word : words) collect(word, false);
  std::vector<ContactRef> result;
  for (const std::int64_t id : candidates) {
    Statement row = database.query("SELECT name, org FROM roster WHERE contact_id = ?");
    row.bind(id);
    if (!row.step()) continue;
    const auto own = text::name_words(row.view(0));
    const bool same_key = text::name_key(row.view(0)) == text::name_key(name);
    if (!same_key && likeness(words, own) == NameLikeness::none) continue;
    result.push_back({ContactId{id}, row.text(0), row.text(1)});
  }
  return result;
}

}  // namespace verso::store
