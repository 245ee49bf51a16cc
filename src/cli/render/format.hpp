#pragma once
#include <functional>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace verso::cli {

/// A value of a row as text on one line: lists with commas, a contact as its name and before what is
/// theirs ("Ana Ruiz: a tax adviser"), null as nothing. Shown safely.
std::string field_text(const nlohmann::ordered_json& value);

/// A row for --tsv: id, name, then the rest in the order of its JSON. What is missing in the row
/// itself is its contact's; else the id is that of the need or of the first of two, the name that of
/// whoever it belongs to, of the people of a touch, or the topic; what none has, has no column.
std::string tsv_line(const nlohmann::ordered_json& row);

/// A pattern of --format: `{name}` and `{contact.org}` are fields by their JSON keys, `{{` and `}}`
/// are braces, `\t` `\n` `\\` what they are in C.
class Format {
 public:
  /// Throws Error{usage} for a brace without its other.
  explicit Format(std::string_view pattern);

  /// The pattern filled with a row. A key that the row has not is looked for as for --tsv. Throws
  /// Error{usage} that lists the keys where there is no such field.
  std::string apply(const nlohmann::ordered_json& row) const;

  /// The pattern, filled with what `value` gives for each field's path, behind what is in the line;
  /// texts are made safe to show and go on one line.
  void append(std::string& line,
              const std::function<std::string_view(std::string_view path)>& value) const;

  /// Whether a row that has these keys alone fills the pattern.
  bool needs_only(std::span<const std::string_view> keys) const;

 private:
  struct Piece {
    enum class Kind { text, field } kind;
    std::string text;
  };
  std::vector<Piece> pieces_;
};

}  // namespace verso::cli
