#include "store/select.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "model/reach_key.hpp"
#include "model/text.hpp"
#include "store/match_text.hpp"
#include "store/text_index.hpp"
#include "verso/words.hpp"

namespace verso::store {
namespace {

void make_set(ContactSet& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

ContactSet collect(Statement& rows) {
  ContactSet ids;
  while (rows.step()) ids.push_back(rows.integer(0));
  make_set(ids);
  return ids;
}

template <class... Values>
ContactSet ids(Database& database, std::string_view sql, const Values&... values) {
  Statement rows = database.query(sql);
  rows.bind(values...);
  return collect(rows);
}

bool fits_field(const Query& leaf, const Owner& owner, std::int64_t document,
                const Selection& selection) {
  // What has no column of its own shares that of notes.
  if (leaf.field == Query::Field::note && kind_of_document(document) != DocumentKind::note) {
    return false;
  }
  if (owner.is_private && selection.privacy == Privacy::no_private) return false;
  if (leaf.field == Query::Field::hobby) return owner.interest == InterestKind::hobby;
  if (leaf.field == Query::Field::expertise) return owner.interest == InterestKind::expertise;
  return true;
}

ContactSet by_index(Database& database, const tokens::Tokenizer& tokenizer, const Query& leaf,
                    const Selection& selection) {
  ContactSet found;
  const std::string expression = match_expression(leaf, tokenizer);
  if (expression.empty()) return found;
  Statement rows = database.query("SELECT rowid FROM search WHERE search MATCH ?");
  rows.bind(expression);
  while (rows.step()) {
    const std::int64_t document = rows.integer(0);
    const Owner owner = owner_of(database, document);
    if (!fits_field(leaf, owner, document, selection)) continue;
    found.insert(found.end(), owner.contacts.begin(), owner.contacts.end());
  }
  make_set(found);
  return found;
}

ContactSet by_reach(Database& database, std::string_view kind, std::string_view key) {
  return ids(database, "SELECT contact_id FROM reach WHERE kind = ? AND instr(key, ?) > 0", kind, key);
}

ContactSet by_circle(Database& database, const Query& leaf) {
  const std::string key = text::name_key(leaf.text);
  const std::string wanted = key.empty() ? leaf.text : key;
  if (leaf.form == Query::Form::prefix) {
    return ids(database,
               "SELECT contact_id FROM member JOIN circle ON circle.id = circle_id "
               "WHERE key >= ? AND key < ?",
               wanted, wanted + '\xff');
  }
  return ids(database,
             "SELECT contact_id FROM member JOIN circle ON circle.id = circle_id WHERE key = ?",
             wanted);
}

/// Every word typed begins a word of the name.
bool begins_words(std::string_view name, const std::vector<std::string>& typed) {
  const auto words = text::name_words(name);
  return !typed.empty() && std::all_of(typed.begin(), typed.end(), [&](const std::string& wanted) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return word.starts_with(wanted); });
  });
}

ContactSet by_name_of(Database& database, std::string_view sql, const std::string& typed) {
  const auto words = text::name_words(typed);
  ContactSet found;
  Statement rows = database.query(sql);
  while (rows.step()) {
    if (begins_words(rows.view(1), words)) found.push_back(rows.integer(0));
  }
  make_set(found);
  return found;
}

ContactSet by_text(Database& database, const tokens::Tokenizer& tokenizer, const Query& leaf,
                   const Selection& selection) {
  switch (leaf.field) {
    case Query::Field::circle:
      return by_circle(database, leaf);
    case Query::Field::email:
      return by_reach(database, "email", email_key(leaf.text));
    case Query::Field::handle:
      return by_reach(database, "handle", text::fold(leaf.text));
    case Query::Field::phone: {
      std::string digits;
      std::copy_if(leaf.text.begin(), leaf.text.end(), std::back_inserter(digits),
                   [](char c) { return c >= '0' && c <= '9'; });
      return digits.empty() ? ContactSet{} : by_reach(database, "phone", digits);
    }
    case Query::Field::nick:
      return by_name_of(database, "SELECT id, nickname FROM contact WHERE nickname IS NOT NULL",
                        leaf.text);
    case Query::Field::via:
      return by_name_of(database,
                        "SELECT c.id, v.name FROM contact c JOIN contact v ON v.id = c.via_id "
                        "WHERE c.via_id IS NOT NULL",
                        leaf.text);
    default:
      return by_index(database, tokenizer, leaf, selection);
  }
}

ContactSet by_flag(Database& database, Query::Flag flag, Date today) {
  switch (flag) {
    case Query::Flag::due:
      return ids(database, "SELECT contact_id FROM roster WHERE due_on <= ?", today);
    case Query::Flag::overdue:
      return ids(database, "SELECT contact_id FROM roster WHERE due_on < ?", today);
    case Query::Flag::never:
      return ids(database, "SELECT contact_id FROM roster WHERE last_touch_on IS NULL");
    case Query::Flag::archived:
      return ids(database, "SELECT contact_id FROM roster WHERE archived = 1");
    case Query::Flag::hello:
      return ids(database, "SELECT id FROM contact WHERE welcomes = 'hello'");
    case Query::Flag::waiting_me:
      return ids(database, "SELECT contact_id FROM roster WHERE waiting = 'me'");
    case Query::Flag::waiting_them:
      return ids(database, "SELECT contact_id FROM roster WHERE waiting = 'them'");
  }
  return {};
}

ContactSet by_date(Database& database, const Query& query) {
  const auto in = [&](std::string_view sql) {
    return ids(database, sql, query.from, query.to);
  };
  switch (query.date_field) {
    case Query::DateField::met:
      return in("SELECT id FROM contact WHERE met_on BETWEEN coalesce(?, '') AND coalesce(?, '~')");
    case Query::DateField::added:
      return in("SELECT id FROM contact WHERE added_on BETWEEN coalesce(?, '') AND coalesce(?, '~')");
    case Query::DateField::touched:
      return in("SELECT contact_id FROM roster "
                "WHERE last_touch_on BETWEEN coalesce(?, '') AND coalesce(?, '~')");
    case Query::DateField::valued:
      return in("SELECT contact_id FROM roster "
                "WHERE last_value_on BETWEEN coalesce(?, '') AND coalesce(?, '~')");
    case Query::DateField::due:
      return in("SELECT contact_id FROM roster "
                "WHERE due_on BETWEEN coalesce(?, '') AND coalesce(?, '~')");
  }
  return {};
}

ContactSet by_birthday(Database& database, const Query& query) {
  ContactSet found;
  Statement rows = database.query("SELECT id, birthday FROM contact WHERE birthday IS NOT NULL");
  while (rows.step()) {
    const Birthday birthday = parse_birthday(rows.view(1));
    if (query.from || query.to) {
      if (!birthday.year) continue;
      const Date born = next_birthday(birthday, *parse_iso_date(fmt::format("{:04}-01-01", *birthday.year)));
      if ((!query.from || born >= *query.from) && (!query.to || born <= *query.to)) {
        found.push_back(rows.integer(0));
      }
      continue;
    }
    const bool fits = (!query.year || birthday.year == query.year) &&
                      (!query.month || birthday.month == *query.month) &&
                      (!query.day || birthday.day == *query.day);
    if (fits) found.push_back(rows.integer(0));
  }
  make_set(found);
  return found;
}

ContactSet everyone(Database& database) {
  return ids(database, "SELECT contact_id FROM roster");
}

ContactSet evaluate(Database& database, const tokens::Tokenizer& tokenizer, const Query& query,
                    const Selection& selection);

ContactSet combine(Database& database, const tokens::Tokenizer& tokenizer, const Query& query,
                   const Selection& selection) {
  const bool all = query.kind == Query::Kind::all_of;
  ContactSet result;
  bool first = true;
  for (const Query& child : query.children) {
    ContactSet ids = evaluate(database, tokenizer, child, selection);
    if (first) {
      result = std::move(ids);
    } else {
      ContactSet combined;
      if (all) {
        std::set_intersection(result.begin(), result.end(), ids.begin(), ids.end(),
                              std::back_inserter(combined));
      } else {
        std::set_union(result.begin(), result.end(), ids.begin(), ids.end(),
                       std::back_inserter(combined));
      }
      result = std::move(combined);
    }
    first = false;
    if (all && result.empty()) break;
  }
  return result;
}

ContactSet evaluate(Database& database, const tokens::Tokenizer& tokenizer, const Query& query,
                    const Selection& selection) {
  switch (query.kind) {
    case Query::Kind::everyone: return everyone(database);
    case Query::Kind::text: return by_text(database, tokenizer, query, selection);
    case Query::Kind::flag: return by_flag(database, query.flag, selection.today);
    case Query::Kind::date: return by_date(database, query);
    case Query::Kind::birthday: return by_birthday(database, query);
    case Query::Kind::all_of:
    case Query::Kind::any_of: return combine(database, tokenizer, query, selection);
    case Query::Kind::none_of: {
      const ContactSet all = everyone(database);
      const ContactSet out = evaluate(database, tokenizer, query.children.at(0), selection);
      ContactSet rest;
      std::set_difference(all.begin(), all.end(), out.begin(), out.end(), std::back_inserter(rest));
      return rest;
    }
  }
  return {};
}

}  // namespace

ContactSet select_contacts(Database& database, const tokens::Tokenizer& tokenizer,
                           const Query& query, const Selection& selection) {
  ContactSet result = evaluate(database, tokenizer, query, selection);
  if (asks_for_archived(query)) return result;
  const ContactSet archived =
      ids(database, "SELECT contact_id FROM roster WHERE archived = 1");
  ContactSet living;
  std::set_difference(result.begin(), result.end(), archived.begin(), archived.end(),
                      std::back_inserter(living));
  return living;
}

Owner owner_of(Database& database, std::int64_t document) {
  const std::int64_t id = id_of_document(document);
  Owner owner;
  const auto one = [&](std::string_view sql) {
    Statement row = database.query(sql);
    row.bind(id);
    if (row.step()) owner.contacts.push_back(row.integer(0));
  };
  switch (kind_of_document(document)) {
    case DocumentKind::contact:
      owner.contacts.push_back(id);
      break;
    case DocumentKind::interest: {
      Statement row = database.query("SELECT contact_id, kind FROM interest WHERE id = ?");
      row.bind(id);
      if (!row.step()) break;
      owner.contacts.push_back(row.integer(0));
      owner.interest = from_word<InterestKind>(row.view(1)).value_or(InterestKind::interest);
      break;
    }
    case DocumentKind::note: {
      Statement row = database.query("SELECT contact_id, private FROM note WHERE id = ?");
      row.bind(id);
      if (!row.step()) break;
      owner.contacts.push_back(row.integer(0));
      owner.is_private = row.integer(1) != 0;
      break;
    }
    case DocumentKind::touch: {
      Statement rows = database.query("SELECT contact_id FROM touch_contact WHERE touch_id = ?");
      rows.bind(id);
      while (rows.step()) owner.contacts.push_back(rows.integer(0));
      break;
    }
    case DocumentKind::reply: one("SELECT contact_id FROM reply WHERE id = ?"); break;
    case DocumentKind::need: one("SELECT contact_id FROM need WHERE id = ?"); break;
    case DocumentKind::offer: one("SELECT contact_id FROM offer WHERE id = ?"); break;
    case DocumentKind::matter: one("SELECT contact_id FROM matter WHERE id = ?"); break;
    case DocumentKind::promise: one("SELECT contact_id FROM promise WHERE id = ?"); break;
    case DocumentKind::link:
      one("SELECT from_id FROM link WHERE id = ? AND from_id IS NOT NULL");
      break;
    case DocumentKind::opportunity:
      one("SELECT from_id FROM opportunity WHERE id = ? AND from_id IS NOT NULL");
      break;
    case DocumentKind::intro:
      one("SELECT a_id FROM intro WHERE id = ?");
      one("SELECT b_id FROM intro WHERE id = ?");
      break;
  }
  return owner;
}

}  // namespace verso::store
