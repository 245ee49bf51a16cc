#pragma once
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/render/style.hpp"

namespace verso::cli {

/// Text of several looks that is broken between words where a line would be too long.
class Paragraph {
 public:
  /// Adds text, shown safely; its line feeds are kept. `url` makes it a link.
  Paragraph& add(std::string_view text, Look look = Look::plain, std::string_view url = {});
  bool empty() const { return words_.empty(); }

  /// Prints it behind what already stands in the first `indent` columns of the line; further lines
  /// begin with as many spaces. Lines are at most `columns` wide, and are not broken where that is
  /// not given. A link is never broken.
  void print(std::ostream& out, const Style& style, std::optional<int> columns, int indent) const;

 private:
  struct Word {
    std::string text;
    Look look = Look::plain;
    std::string url;
    int width = 0;
    int spaces = 0;  ///< before it, on the same line
    int lines = 0;   ///< line feeds before it
  };

  void end_word(Word& word);

  std::vector<Word> words_;
  int spaces_ = 0;
  int lines_ = 0;
};

/// A snippet as the words around its matches, which are marked as `**golf**`, in their look.
void add_snippet(Paragraph& paragraph, std::string_view snippet);

}  // namespace verso::cli
