#include "model/log_sequence.hpp"

namespace verso::log_sentence {

using log_words::Cue;
using log_words::is;

bool Sequence::word_is(std::size_t i, Cue cue) const { return has(i) && is(token(i).key, cue); }

bool Sequence::is_dated(std::size_t i) const {
  return token(i).begin >= dated_.first && token(i).end <= dated_.second;
}

bool Sequence::adjoins(std::size_t i) const {
  const std::string& gap = token(i).gap;
  return i > 0 && (gap.empty() || gap == "-" || (gap == "." && token(i - 1).key.size() == 1) ||
                   (gap == "." && is(token(i - 1).key, Cue::title)));
}

bool Sequence::is_break(std::size_t i) const {
  const std::string& gap = token(i).gap;
  return !gap.empty() && !adjoins(i) && gap.find_first_of(",.;:!?()") != std::string::npos;
}

bool Sequence::are_dotted(std::size_t first, std::size_t last) const {
  for (std::size_t i = first; i <= last; ++i) {
    if (!is_dotted_initial(tokens_, i, i == first)) return false;
  }
  return true;
}

bool Sequence::after_gift(std::size_t i) const { return i > 0 && word_is(i - 1, Cue::gives); }

bool Sequence::is_intention(std::size_t i) const {
  if (!is(token(i).key, Cue::intends)) return false;
  for (std::size_t next = i + 1; has(next) && next <= i + 3 && !is_break(next); ++next) {
    if (is(token(next).key, Cue::undone)) return true;
  }
  return false;
}

bool Sequence::is_content(std::size_t i) const {
  const std::string& word = token(i).key;
  if (word == "heard") {
    return !(has(i + 1) && (token(i + 1).key == "from" || token(i + 1).key == "back"));
  }
  if (word == "said") return !word_is(i + 1, Cue::greeting);
  if (is(word, Cue::self)) {
    return i > 0 && (token(i - 1).key == "told" || token(i - 1).key == "tells") &&
           !(has(i + 1) && (token(i + 1).key == "about" || token(i + 1).key == "and"));
  }
  return is(word, Cue::content);
}

std::string Sequence::typed(std::size_t first, std::size_t last) const {
  std::size_t end = token(last).end;
  if (token(last).possessive) {
    end = token(last).begin;
    // Up to the apostrophe.
    while (end < token(last).end && sentence_[end] != '\'' && sentence_.substr(end, 3) != "’") {
      ++end;
    }
  }
  return std::string(sentence_.substr(token(first).begin, end - token(first).begin));
}

}  // namespace verso::log_sentence
