#pragma once
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <string>

namespace verso::cli {

/// The text of a value on one line. Valid UTF-8 whatever was stored; control characters that JSON
/// would let through (DEL, C1) and marks that reorder text are escaped, for terminals' sake.
std::string compact_json(const nlohmann::ordered_json& value);

/// One thing as a document, indented.
void print_json(std::ostream& out, const nlohmann::ordered_json& value);

/// A list as a document, written as it is made: one element a line.
class JsonList {
 public:
  explicit JsonList(std::ostream& out);
  void add(const nlohmann::ordered_json& element);
  void end();

 private:
  std::ostream& out_;
  bool empty_ = true;
};

}  // namespace verso::cli
