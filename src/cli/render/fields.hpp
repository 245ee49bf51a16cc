#pragma once
#include <iosfwd>
#include <optional>
#include <string_view>

#include "cli/render/paragraph.hpp"
#include "cli/render/style.hpp"

namespace verso::cli {

/// Prints "  label     text" rows whose texts line up; a row without a text is left out.
class Fields {
 public:
  Fields(std::ostream& out, const Style& style, std::optional<int> columns)
      : out_(out), style_(style), columns_(columns) {}

  void print(std::string_view label, const Paragraph& value);

 private:
  std::ostream& out_;
  const Style& style_;
  std::optional<int> columns_;
};

}  // namespace verso::cli
