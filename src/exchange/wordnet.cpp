#include "exchange/wordnet.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>

#include "exchange/ascii.hpp"
#include "verso/error.hpp"

namespace verso::exchange {
namespace {

/// An ending of another form, and what the word itself has in its place (morphy(7WN)).
struct Ending {
  std::string_view of_form;
  std::string_view of_word;
};
constexpr std::array<Ending, 9> noun_endings{{{"", ""},
                                              {"s", ""},
                                              {"ses", "s"},
                                              {"xes", "x"},
                                              {"zes", "z"},
                                              {"ches", "ch"},
                                              {"shes", "sh"},
                                              {"men", "man"},
                                              {"ies", "y"}}};
constexpr std::array<Ending, 9> verb_endings{{{"", ""},
                                              {"s", ""},
                                              {"ies", "y"},
                                              {"es", "e"},
                                              {"es", ""},
                                              {"ed", "e"},
                                              {"ed", ""},
                                              {"ing", "e"},
                                              {"ing", ""}}};

[[noreturn]] void damaged() {
  throw Error(ErrorKind::bad_data, "its files are damaged, or no WordNet");
}

/// The fields of a line, with single spaces between them.
class Fields {
 public:
  explicit Fields(std::string_view line) : rest_(line) {}

  std::string_view text() {
    const std::string_view field = rest_.substr(0, rest_.find(' '));
    if (field.empty()) damaged();
    rest_.remove_prefix(std::min(field.size() + 1, rest_.size()));
    return field;
  }
  std::size_t number(int base = 10) {
    const std::string_view field = text();
    std::size_t value = 0;
    const auto [end, fault] =
        std::from_chars(field.data(), field.data() + field.size(), value, base);
    if (fault != std::errc{} || end != field.data() + field.size()) damaged();
    return value;
  }
  void skip(std::size_t count) {
    while (count-- > 0) text();
  }

 private:
  std::string_view rest_;
};

std::string_view line_at(std::string_view file, std::size_t begin) {
  return file.substr(begin, file.find('\n', begin) - begin);
}

/// The line of a word; nothing where the index has none.
std::optional<std::string_view> find_line(std::string_view index, std::string_view word) {
  std::size_t low = 0;  // both where a line begins
  std::size_t high = index.size();
  while (low < high) {
    const std::size_t half = (high - low) / 2;
    const std::size_t newline = index.substr(low, half).rfind('\n');
    const std::size_t begin = newline == std::string_view::npos ? low : low + newline + 1;
    const std::string_view line = line_at(index, begin);
    const int order = word.compare(line.substr(0, line.find(' ')));
    if (order == 0) return line;
    if (order < 0) {
      high = begin;
    } else {
      low = begin + line.size() + 1;
    }
  }
  return std::nullopt;
}

/// Where the data has the meaning that comes first in a line of the index: the one used most often.
std::size_t first_sense(std::string_view line) {
  Fields fields(line);
  fields.skip(3);                // the word, its part of speech, how many meanings
  fields.skip(fields.number());  // kinds of pointers
  fields.skip(2);                // how many meanings, and how many of them were counted in texts
  return fields.number();
}

/// A line of the data.
struct Sense {
  std::vector<std::string> words;
  std::vector<std::size_t> broader;  ///< where the data has its hypernyms
};

Sense sense_at(std::string_view data, std::size_t at) {
  if (at >= data.size()) damaged();
  Fields fields(line_at(data, at));
  if (fields.number() != at) damaged();
  fields.skip(2);  // the lexicographer's file, the type
  Sense sense;
  for (std::size_t count = fields.number(16); count > 0; --count) {
    std::string word = ascii::lower(fields.text());
    std::replace(word.begin(), word.end(), '_', ' ');
    sense.words.push_back(std::move(word));
    fields.skip(1);
  }
  for (std::size_t count = fields.number(); count > 0; --count) {
    const bool is_hypernym = fields.text() == "@";
    const std::size_t target = fields.number();
    fields.skip(2);  // its part of speech, which of the words point there
    if (is_hypernym) sense.broader.push_back(target);
  }
  return sense;
}

void add_near(const WordNetPart& part, std::span<const Ending> endings, std::string_view form,
              std::vector<std::string>& words) {
  const auto add = [&words](Sense sense) {
    std::move(sense.words.begin(), sense.words.end(), std::back_inserter(words));
  };
  for (const Ending& ending : endings) {
    if (!form.ends_with(ending.of_form)) continue;
    std::string word(form.substr(0, form.size() - ending.of_form.size()));
    word += ending.of_word;
    const auto line = word.empty() ? std::nullopt : find_line(part.index, word);
    if (!line) continue;
    Sense sense = sense_at(part.data, first_sense(*line));
    for (const std::size_t broader : sense.broader) add(sense_at(part.data, broader));
    add(std::move(sense));
    return;
  }
}

/// Whether the last word of the index has a meaning in the data: neither is cut off, nor another file.
void check(const WordNetPart& part) {
  if (!part.index.ends_with('\n') || !part.data.ends_with('\n')) damaged();
  const std::size_t before = part.index.substr(0, part.index.size() - 1).rfind('\n');
  sense_at(part.data, first_sense(line_at(part.index, before + 1)));  // npos + 1 is the beginning
}

}  // namespace

WordNet::WordNet(const WordNetPart& nouns, const WordNetPart& verbs)
    : nouns_(nouns), verbs_(verbs) {
  check(nouns_);
  check(verbs_);
}

std::vector<std::string> WordNet::near(std::string_view typed) const {
  std::string form = ascii::lower(typed);
  std::replace(form.begin(), form.end(), ' ', '_');
  std::vector<std::string> words;
  add_near(nouns_, noun_endings, form, words);
  add_near(verbs_, verb_endings, form, words);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace verso::exchange
