#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// How text becomes the tokens of the full-text index: the same for what is stored and what is
/// searched for.
namespace verso::tokens {

/// A token and the bytes [begin, end) of the text that it stands for.
struct Token {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Text behind this byte is split and folded but not stemmed: names are no inflected words.
inline constexpr char unstemmed_mark = '\x01';

enum class Stemming { on, off };

/// Splits text into words of letters, marks and digits, folds them (verso::text::fold) and stems
/// them by the Snowball algorithm of one language. Runs of scripts without spaces (Han, Hiragana,
/// Katakana, Thai, Lao, Khmer, Myanmar) become overlapping pairs of characters, a lone character
/// itself. `c++`, `c#` and `f#` are words; an apostrophe inside a word joins its parts
/// ("o'neil" is "oneil").
class Tokenizer {
 public:
  /// `language` is an ISO 639-1 code or Snowball's name; one that Snowball does not know means no
  /// stemming.
  explicit Tokenizer(std::string_view language);
  ~Tokenizer();
  Tokenizer(Tokenizer&&) noexcept;
  Tokenizer& operator=(Tokenizer&&) noexcept;

  std::vector<Token> split(std::string_view text, Stemming stemming = Stemming::on) const;

 private:
  struct Stemmer;
  std::unique_ptr<Stemmer> stemmer_;
};

/// Whether Snowball knows the language.
bool knows_language(std::string_view language);

}  // namespace verso::tokens
