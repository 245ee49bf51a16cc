#include "cli/completion/shell_line.hpp"

namespace verso::cli {

std::vector<std::string> shell_words(std::string_view line) {
  std::vector<std::string> words(1);
  bool in_word = false;
  char quote = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    const bool escapes = c == '\\' && quote != '\'' && i + 1 < line.size();
    if (escapes) {
      words.back() += line[++i];
      in_word = true;
    } else if (quote != 0 ? c == quote : c == '\'' || c == '"') {
      quote = quote != 0 ? '\0' : c;
      in_word = true;
    } else if (quote == 0 && (c == ' ' || c == '\t')) {
      if (in_word) words.emplace_back();
      in_word = false;
    } else {
      words.back() += c;
      in_word = true;
    }
  }
  return words;
}

}  // namespace verso::cli
