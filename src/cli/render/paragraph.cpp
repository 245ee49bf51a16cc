#include "cli/render/paragraph.hpp"

#include <algorithm>
#include <ostream>

#include "model/text.hpp"

namespace verso::cli {
namespace {

/// The least room that is worth filling: a narrower line is overrun instead.
constexpr int least_room = 8;

/// The part of a word that fits into the columns; at least one grapheme cluster.
std::string part_that_fits(std::string_view word, int columns) {
  constexpr std::string_view ellipsis = "…";
  std::string part = text::truncate(word, columns + 1);
  if (part.ends_with(ellipsis)) part.resize(part.size() - ellipsis.size());
  return part.empty() ? std::string(word) : part;
}

}  // namespace

void Paragraph::end_word(Word& word) {
  if (word.text.empty()) return;
  word.width = text::width(word.text);
  word.spaces = spaces_;
  word.lines = lines_;
  spaces_ = 0;
  lines_ = 0;
  words_.push_back(word);
  word.text.clear();
}

Paragraph& Paragraph::add(std::string_view text, Look look, std::string_view url) {
  Word word{{}, look, std::string(url), 0, 0, 0};
  for (const char c : text::printable(text, text::Lines::keep)) {
    if (c == '\n') {
      end_word(word);
      ++lines_;
      spaces_ = 0;
    } else if (c == ' ' || c == '\t') {
      end_word(word);
      ++spaces_;
    } else {
      word.text += c;
    }
  }
  end_word(word);
  return *this;
}

void Paragraph::print(std::ostream& out, const Style& style, std::optional<int> columns,
                      int indent) const {
  const int room = columns ? std::max(*columns - indent, least_room) : 0;
  int used = 0;
  const auto new_line = [&] {
    out << '\n' << std::string(static_cast<std::size_t>(indent), ' ');
    used = 0;
  };
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Word& word = words_[i];
    // Words of different looks without a space between them stay together.
    int together = word.width;
    for (std::size_t next = i + 1; next < words_.size(); ++next) {
      if (words_[next].spaces > 0 || words_[next].lines > 0) break;
      together += words_[next].width;
    }
    for (int line = 0; line < word.lines; ++line) {
      if (line + 1 < word.lines)
        out << '\n';
      else
        new_line();
    }
    const bool may_break = word.spaces > 0 && used > 0;
    if (columns && may_break && used + word.spaces + together > room) {
      new_line();
    } else if (used > 0 || word.lines > 0) {
      out << std::string(static_cast<std::size_t>(word.spaces), ' ');
      used += word.spaces;
    }
    std::string_view rest = word.text;
    int left = word.width;
    std::string part;
    while (columns && word.url.empty() && used + left > room) {
      if (room - used <= 1) new_line();
      part = part_that_fits(rest, room - used);
      if (part.size() >= rest.size()) break;
      out << style.apply(word.look, part);
      rest.remove_prefix(part.size());
      left -= text::width(part);
      new_line();
    }
    out << style.link(word.url, style.apply(word.look, rest));
    used += left;
  }
  out << '\n';
}

void add_snippet(Paragraph& paragraph, std::string_view snippet) {
  constexpr std::string_view mark = "**";
  while (!snippet.empty()) {
    const std::size_t open = snippet.find(mark);
    const std::size_t close =
        open == std::string_view::npos ? open : snippet.find(mark, open + mark.size());
    if (close == std::string_view::npos) break;
    paragraph.add(snippet.substr(0, open));
    paragraph.add(snippet.substr(open + mark.size(), close - open - mark.size()), Look::strong);
    snippet.remove_prefix(close + mark.size());
  }
  paragraph.add(snippet);
}

}  // namespace verso::cli
