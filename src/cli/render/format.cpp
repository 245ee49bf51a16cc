#include "cli/render/format.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "model/nearest.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

using Json = nlohmann::ordered_json;

/// What stands for an object inside a list or a row: the first of these keys that it has.
constexpr std::array<std::string_view, 8> telling{"name", "value", "topic",   "contact",
                                                  "text", "url",   "snippet", "on"};

/// A need, an offer and the like, of which the text is told and then whose it is; not an answer, of
/// which the person comes first.
bool is_of_somebody(const Json& object) {
  const auto text = object.find("text");
  const auto contact = object.find("contact");
  return text != object.end() && contact != object.end() &&
         std::distance(object.begin(), text) < std::distance(object.begin(), contact);
}

std::string raw_text(const Json& value) {
  if (value.is_null()) return "";
  if (value.is_string()) return value.get<std::string>();
  if (value.is_array()) {
    std::string all;
    for (const Json& item : value) all += (all.empty() ? "" : ", ") + raw_text(item);
    return all;
  }
  if (value.is_object()) {
    if (is_of_somebody(value)) return raw_text(value["contact"]) + ": " + raw_text(value["text"]);
    for (const std::string_view key : telling) {
      if (const auto found = value.find(key); found != value.end() && !found->is_null()) {
        return raw_text(*found);
      }
    }
    std::string pairs;
    for (const auto& [key, item] : value.items()) {
      const std::string text = raw_text(item);
      if (!text.empty()) pairs += (pairs.empty() ? "" : ", ") + key + " " + text;
    }
    return pairs;
  }
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

const Json* child(const Json& object, std::string_view key) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(key);
  return found == object.end() ? nullptr : &*found;
}

/// The value at a dotted path; null where there is none. Below what is null all is null.
const Json* at_path(const Json& row, std::string_view path) {
  const Json* value = &row;
  while (value && !value->is_null()) {
    const std::size_t dot = path.find('.');
    value = child(*value, path.substr(0, dot));
    if (dot == std::string_view::npos) break;
    path.remove_prefix(dot + 1);
  }
  return value;
}

/// What stands for the id or the name of rows that are not of one person: the people of a touch, the
/// need of a match, the first of two. `column` is the key of which --tsv then has no other column.
struct StandIn {
  std::string_view key;
  std::string_view path;
  std::string_view column;
};
constexpr std::array<StandIn, 7> stand_ins{{{"id", "step", "step"},
                                            {"id", "need.id", ""},
                                            {"id", "a.id", ""},
                                            {"name", "with", "with"},
                                            {"name", "topic", "topic"},
                                            {"name", "need.contact.name", ""},
                                            {"name", "a.name", "a"}}};

const StandIn* stand_in(const Json& row, std::string_view key) {
  const auto* found = std::ranges::find_if(stand_ins, [&](const StandIn& one) {
    return one.key == key && at_path(row, one.path) != nullptr;
  });
  return found == stand_ins.end() ? nullptr : found;
}

const Json* own(const Json& row, std::string_view path) {
  if (const Json* value = at_path(row, path)) return value;
  const Json* contact = child(row, "contact");
  return contact ? at_path(*contact, path) : nullptr;
}

const Json* find(const Json& row, std::string_view path) {
  if (const Json* value = own(row, path)) return value;
  const StandIn* other = stand_in(row, path);
  return other ? at_path(row, other->path) : nullptr;
}

[[noreturn]] void unknown_field(const Json& row, std::string_view path) {
  std::string keys;
  std::vector<std::string_view> names;
  for (const auto& [key, value] : row.items()) {
    keys += (keys.empty() ? "" : ", ") + key;
    names.push_back(key);
  }
  const auto near = nearest(path, names);
  throw Error(ErrorKind::usage,
              "--format: there is no field {" + std::string(path) + "}; " +
                  (near ? "did you mean {" + std::string(*near) + "}?" : "the fields are " + keys));
}

char unescaped(char after_backslash) {
  switch (after_backslash) {
    case 't': return '\t';
    case 'n': return '\n';
    default: return after_backslash;
  }
}

}  // namespace

std::string field_text(const Json& value) { return text::printable(raw_text(value)); }

std::string tsv_line(const Json& row) {
  std::string line;
  const auto add = [&line](const Json& value) { line += field_text(value) + '\t'; };
  std::vector<std::string_view> said{"contact"};
  for (const std::string_view key : {"id", "name"}) {
    said.push_back(key);
    if (const Json* value = find(row, key)) add(*value);
    if (own(row, key) != nullptr) continue;
    if (const StandIn* other = stand_in(row, key)) said.push_back(other->column);
  }
  const auto add_rest = [&](const Json& object) {
    for (const auto& [key, value] : object.items()) {
      if (std::ranges::find(said, key) == said.end()) add(value);
    }
  };
  if (const Json* contact = child(row, "contact"); contact && contact->is_object()) {
    add_rest(*contact);
  }
  add_rest(row);
  if (!line.empty()) line.pop_back();
  return line;
}

Format::Format(std::string_view pattern) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const bool doubled = i + 1 < pattern.size() && pattern[i + 1] == c;
    if (c == '\\' && i + 1 < pattern.size()) {
      text += unescaped(pattern[++i]);
    } else if ((c == '{' || c == '}') && doubled) {
      text += c;
      ++i;
    } else if (c == '{') {
      const std::size_t end = pattern.find('}', i);
      if (end == std::string_view::npos) {
        throw Error(ErrorKind::usage, "--format: a { without its }; {{ is the brace itself");
      }
      pieces_.push_back({Piece::Kind::text, std::move(text)});
      text.clear();
      pieces_.push_back({Piece::Kind::field, std::string(pattern.substr(i + 1, end - i - 1))});
      i = end;
    } else if (c == '}') {
      throw Error(ErrorKind::usage, "--format: a } without its {; }} is the brace itself");
    } else {
      text += c;
    }
  }
  pieces_.push_back({Piece::Kind::text, std::move(text)});
}

std::string Format::apply(const Json& row) const {
  std::string line;
  std::string text;
  append(line, [&](std::string_view path) -> std::string_view {
    const Json* value = find(row, path);
    if (value == nullptr) unknown_field(row, path);
    return text = raw_text(*value);
  });
  return line;
}

void Format::append(std::string& line,
                    const std::function<std::string_view(std::string_view path)>& value) const {
  for (const Piece& piece : pieces_) {
    if (piece.kind == Piece::Kind::text) {
      line += piece.text;
      continue;
    }
    const std::string_view text = value(piece.text);
    if (text::is_printable_ascii(text))
      line += text;
    else
      line += text::printable(text);
  }
}

bool Format::needs_only(std::span<const std::string_view> keys) const {
  return std::ranges::all_of(pieces_, [&](const Piece& piece) {
    return piece.kind == Piece::Kind::text ||
           std::ranges::find(keys, std::string_view(piece.text)) != keys.end();
  });
}

}  // namespace verso::cli
