#pragma once
#include <concepts>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// How text becomes the tokens of the full-text index: the same for what is stored and what is
/// searched for.
namespace verso::tokens {

/// A token and the bytes [begin, end) of the text that it stands for.
struct Token {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Token&) const = default;
};

/// Text behind this byte is split and folded but not stemmed: names are no inflected words.
inline constexpr char unstemmed_mark = '\x01';

enum class Stemming { on, off };

/// Refers to a callable `bool(std::string_view token, std::size_t begin, std::size_t end)`, which
/// must outlive the call that it is given to. The token is valid only during that call; returning
/// false ends the splitting.
class Sink {
 public:
  template <class Callable>
  requires(!std::same_as<std::remove_cvref_t<Callable>, Sink>)
      Sink(Callable&& callable)  // NOLINT(google-explicit-constructor): a lambda is passed as it is
      : object_(const_cast<void*>(static_cast<const void*>(std::addressof(callable)))),
        call_([](void* object, std::string_view token, std::size_t begin, std::size_t end) -> bool {
          return (*static_cast<std::remove_reference_t<Callable>*>(object))(token, begin, end);
        }) {}

  bool operator()(std::string_view token, std::size_t begin, std::size_t end) const {
    return call_(object_, token, begin, end);
  }

 private:
  void* object_;
  bool (*call_)(void*, std::string_view, std::size_t, std::size_t);
};

/// Splits text into words of letters, marks and digits, folds them (verso::text::fold) and stems
/// them by the Snowball algorithm of one language; a word with a digit is not stemmed. Runs of
/// scripts without spaces (Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar) become overlapping
/// pairs of characters, a lone character itself. `c++`, `c#` and `f#` are words; an apostrophe
/// inside a word joins its parts ("o'neil" is "oneil"), but the English ending 's is left out
/// ("Ana's" is "ana"). Each emoji is a word. All else separates words: what is typed as one word,
/// such as `AT&T`, `node.js` or `囲碁部`, may be several tokens and is searched for as a phrase of
/// them.
///
/// A tokenizer keeps working memory: it serves one thread at a time.
class Tokenizer {
 public:
  /// `language` is an ISO 639-1 code, with or without a region (`pt-BR`), or Snowball's name; one
  /// that Snowball does not know means no stemming.
  explicit Tokenizer(std::string_view language);
  ~Tokenizer();
  Tokenizer(Tokenizer&&) noexcept;
  Tokenizer& operator=(Tokenizer&&) noexcept;

  std::vector<Token> split(std::string_view text, Stemming stemming = Stemming::on) const;

  /// Gives each token to the sink, in the order of the text. False if the sink ended it.
  bool for_each(std::string_view text, Stemming stemming, Sink sink) const;

 private:
  struct Stemmer;
  std::unique_ptr<Stemmer> stemmer_;
};

/// Whether Snowball knows the language.
bool knows_language(std::string_view language);

/// Whether the text has a token at all.
bool has_token(std::string_view text);

/// Whether the last token is a lone character of a script without spaces. The index has such a
/// character as the beginning of pairs, so that it is to be searched for as a prefix.
bool ends_in_lone_character(std::string_view text);

}  // namespace verso::tokens
