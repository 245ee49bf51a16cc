#include "exchange/csv_columns.hpp"

#include <algorithm>
#include <map>

#include "exchange/ascii.hpp"
#include "exchange/csv_names.hpp"
#include "model/nearest.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::exchange {
namespace {

/// The key of a name with `#` in place of its number, none at the end: `email#value`, `homephone`.
struct Key {
  std::string pattern;
  std::string number;

  /// What columns share of which one holds the labels of the other: "email1" of `E-mail 1 - Label`.
  std::string group() const {
    std::string base = pattern.substr(0, pattern.find('#'));
    if (pattern == base && base.ends_with("label")) base.erase(base.size() - 5);
    return base + number;
  }
};

Key pattern_of(std::string_view name) {
  Key key;
  for (const char c : column_key(name)) {
    if (!ascii::is_digit(c)) {
      key.pattern += c;
    } else {
      if (!key.pattern.ends_with('#')) key.pattern += '#';
      key.number += c;
    }
  }
  if (key.pattern.ends_with('#')) key.pattern.pop_back();
  return key;
}

bool is_address(Field field) { return field >= Field::street && field <= Field::country; }

class Keys {
 public:
  explicit Keys(std::span<const std::string> names) {
    for (const std::string& name : names) keys_.push_back(pattern_of(name).pattern);
  }
  bool all(std::initializer_list<std::string_view> wanted) const {
    return std::ranges::all_of(wanted, [this](std::string_view key) { return has(key); });
  }
  bool any(std::initializer_list<std::string_view> wanted) const {
    return std::ranges::any_of(wanted, [this](std::string_view key) { return has(key); });
  }

 private:
  bool has(std::string_view key) const { return std::ranges::find(keys_, key) != keys_.end(); }

  std::vector<std::string> keys_;
};

/// Whether a cell is too long for the name of a column.
bool has_prose(std::span<const std::string> names) {
  constexpr std::size_t longest = 200;
  return std::ranges::any_of(names, [](const std::string& name) { return name.size() > longest; });
}

[[noreturn]] void unknown_field(const std::string& word) {
  std::vector<std::string_view> candidates;
  std::string list;
  std::optional<Field> before;
  for (const NameRow& row : map_words()) {
    candidates.push_back(row.name);
    if (row.field != before || row.field == Field::handle) {
      list += (list.empty() ? "" : " ") + std::string(row.name);
    }
    before = row.field;
  }
  const auto near = nearest(word, candidates);
  throw Error(ErrorKind::usage,
              "--map: there is no field \"" + word + "\"" +
                  (near ? "; did you mean " + std::string(*near) + "?" : "; there are " + list));
}

std::size_t index_of(std::span<const std::string> names, std::string_view wanted) {
  const auto exact = std::ranges::find(names, wanted);
  if (exact != names.end()) return static_cast<std::size_t>(exact - names.begin());
  const std::string key = column_key(wanted);
  const auto like = std::ranges::find_if(
      names, [&](const std::string& name) { return !key.empty() && column_key(name) == key; });
  if (like != names.end()) return static_cast<std::size_t>(like - names.begin());
  std::string list;
  for (const std::string& name : names.first(std::min<std::size_t>(names.size(), 20))) {
    list += (list.empty() ? "" : ", ") + std::string(text::trim(name));
  }
  throw Error(ErrorKind::usage,
              "--map: there is no column \"" + std::string(wanted) + "\"; the table has " + list);
}

Column mapped_column(std::span<const std::string> names, std::string_view map) {
  const auto equals = map.find('=');
  if (equals == std::string_view::npos || equals == 0) {
    throw Error(ErrorKind::usage,
                "--map: \"" + std::string(map) + "\" is not of the form name=Column");
  }
  const std::string_view left = text::trim(map.substr(0, equals));
  const auto colon = left.find(':');
  const std::string word = ascii::lower(left.substr(0, colon));
  const auto words = map_words();
  const auto found = std::ranges::find(words, word, &NameRow::name);
  if (found == words.end()) unknown_field(word);
  Column column{found->field, std::string(found->label), 0, std::nullopt};
  if (colon != std::string_view::npos) column.label = left.substr(colon + 1);
  column.index = index_of(names, text::trim(map.substr(equals + 1)));
  return column;
}

/// The maps of a text: a comma begins a further one where `word=` or `word:label=` follows it.
std::vector<std::string_view> split_maps(std::string_view text) {
  std::vector<std::string_view> maps;
  std::size_t begin = 0;
  for (std::size_t comma = text.find(','); comma != std::string_view::npos;
       comma = text.find(',', comma + 1)) {
    std::string_view next = text::trim(text.substr(comma + 1));
    next = next.substr(0, next.find_first_of("=,"));
    if (text.substr(comma + 1).find('=') == std::string_view::npos) break;
    const std::string word = ascii::lower(text::trim(next.substr(0, next.find(':'))));
    const auto words = map_words();
    if (std::ranges::find(words, word, &NameRow::name) == words.end()) continue;
    maps.push_back(text.substr(begin, comma - begin));
    begin = comma + 1;
  }
  maps.push_back(text.substr(begin));
  return maps;
}

}  // namespace

std::string column_key(std::string_view name) {
  std::string key = text::name_key(name);
  std::erase(key, ' ');
  return key;
}

std::optional<TableKind> kind_of_header(std::span<const std::string> names) {
  constexpr std::size_t fewest = 3;
  if (names.size() < fewest || names.size() > most_columns || has_prose(names)) return std::nullopt;
  const Keys keys(names);
  if (keys.all({"uid", "name", "meton", "cadence"})) return TableKind::verso;
  if (keys.all({"conversationid", "from", "date"})) return TableKind::messages;
  if (keys.all({"from", "to", "sentat", "direction"})) return TableKind::invitations;
  if (keys.all({"firstname", "lastname", "connectedon"})) return TableKind::linkedin;
  if (keys.any({"email#value", "phone#value", "groupmembership", "yominame"}) ||
      keys.all({"fileas", "labels"})) {
    return TableKind::google;
  }
  const bool office = keys.any({"email#address", "businessphone", "mobilephone", "jobtitle"});
  if (keys.all({"emailaddress"}) && office) return TableKind::outlook;
  return std::nullopt;
}

std::vector<Column> known_columns(std::span<const std::string> names, TableKind kind) {
  if (names.size() > most_columns || has_prose(names)) return {};
  const auto rows = column_names();
  const bool job_title = Keys(names).any({"jobtitle"});
  std::vector<Column> columns;
  std::vector<std::string> groups;  // of the columns
  std::map<std::string, std::size_t> labels;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Key key = pattern_of(names[i]);
    const auto found = std::ranges::find(rows, key.pattern, &NameRow::name);
    if (found == rows.end()) continue;
    if (found->part == NameRow::Part::label) {
      labels.emplace(key.group(), i);
      continue;
    }
    Column column{found->field, std::string(found->label), i, std::nullopt};
    // Outlook's title of a name, beside the one of the work.
    if (key.pattern == "title" && job_title) column.field = Field::prefix;
    if (kind == TableKind::linkedin && column.field == Field::url) {
      column = {Field::handle, "linkedin", i, std::nullopt};
    }
    if (is_address(column.field) && column.label.empty()) column.label = key.number;
    columns.push_back(std::move(column));
    groups.push_back(key.group());
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto label = labels.find(groups[i]);
    if (label != labels.end()) columns[i].label_index = label->second;
  }
  return columns;
}

std::vector<Column> mapped_columns(std::span<const std::string> names,
                                   std::span<const std::string> maps) {
  std::vector<Column> columns;
  for (const std::string& text : maps) {
    for (const std::string_view map : split_maps(text))
      columns.push_back(mapped_column(names, map));
  }
  return columns;
}

std::vector<std::string> as_maps(std::span<const Column> columns,
                                 std::span<const std::string> names) {
  std::vector<std::string> maps;
  for (const Column& column : columns) {
    const auto words = map_words();
    const auto network = std::ranges::find_if(words, [&](const NameRow& row) {
      return row.field == Field::handle && row.label == column.label && !row.label.empty();
    });
    const bool is_network = column.field == Field::handle && network != words.end();
    const auto word =
        is_network ? network : std::ranges::find(words, column.field, &NameRow::field);
    const bool labelled = !column.label.empty() && !is_network;
    maps.push_back(std::string(word->name) + (labelled ? ":" + column.label : "") + "=" +
                   std::string(text::trim(names[column.index])));
  }
  return maps;
}

bool tells_who(std::span<const Column> columns) {
  return std::ranges::any_of(columns, [](const Column& column) {
    switch (column.field) {
      case Field::name:
      case Field::first:
      case Field::last:
      case Field::nick:
      case Field::email: return true;
      default: return false;
    }
  });
}

}  // namespace verso::exchange
