#include "store/name_keys.hpp"

#include <algorithm>
#include <iterator>

#include "model/who.hpp"
#include "store/bulk_insert.hpp"
#include "store/who_key.hpp"

namespace verso::store {
namespace {

constexpr char between_keys = '\n';

bool is_whole(const std::string& key) { return key.starts_with(first_whole_key); }

/// Beside a word it and all others, by spaces; beside a whole name nothing.
std::string words_beside(const std::string& key, const NameKeys& keys) {
  if (is_whole(key)) return {};
  std::string words = key;
  for (const std::string& other : keys) {
    if (!is_whole(other) && other != key) words += ' ' + other;
  }
  return words;
}

void write(Database& database, const NameKeyRows& rows, int most_at_once) {
  BulkInsert inserting(database, "INSERT INTO who_key (key, contact_id, words)", most_at_once);
  for (const NameKeyRow& row : rows) {
    if (inserting.is_full()) inserting.flush();
    inserting.add(row.key, row.contact, nullable(row.words));
  }
  inserting.flush();
}

}  // namespace

NameKeys read_name_keys(Database& database, ContactId contact, std::string_view name,
                        std::string_view nickname) {
  NameKeys keys;
  const auto add = [&keys](std::string_view each) {
    WhoKeys own = who_keys(each);
    std::ranges::move(own.words, std::back_inserter(keys));
    std::ranges::transform(own.whole, std::back_inserter(keys), whole_name_key);
  };
  add(name);
  add(nickname);
  Statement reach = database.query(
      "SELECT value FROM reach WHERE contact_id = ? AND kind <> 'phone' AND kind <> 'url'");
  reach.bind(contact);
  while (reach.step()) add(reach.view(0));
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::string joined_keys(const NameKeys& keys) {
  std::string joined;
  for (const std::string& key : keys) {
    if (&key != &keys.front()) joined += between_keys;
    joined += key;
  }
  return joined;
}

NameKeys parted_keys(std::string_view joined) {
  NameKeys keys;
  while (!joined.empty()) {
    const std::size_t end = std::min(joined.find(between_keys), joined.size());
    keys.emplace_back(joined.substr(0, end));
    joined.remove_prefix(std::min(end + 1, joined.size()));
  }
  return keys;
}

void add_rows(ContactId contact, const NameKeys& keys, NameKeyRows& rows) {
  for (const std::string& key : keys) {
    rows.push_back({key, number(contact), words_beside(key, keys)});
  }
}

void insert_rows(Database& database, NameKeyRows rows) {
  std::ranges::sort(rows);
  write(database, rows, BulkInsert::many);
}

void change_name_keys(Database& database, ContactId contact, const NameKeys& before,
                      const NameKeys& after) {
  NameKeyRows old_rows;
  NameKeyRows new_rows;
  add_rows(contact, before, old_rows);
  add_rows(contact, after, new_rows);
  NameKeyRows gone;
  NameKeyRows come;
  std::ranges::set_difference(old_rows, new_rows, std::back_inserter(gone));
  std::ranges::set_difference(new_rows, old_rows, std::back_inserter(come));
  for (const NameKeyRow& row : gone) {
    database.query("DELETE FROM who_key WHERE key = ? AND contact_id = ?")
        .bind(row.key, row.contact)
        .run();
  }
  if (!come.empty()) write(database, come, 1);
}

}  // namespace verso::store
