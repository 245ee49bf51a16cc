#include "model/tokens.hpp"

#include <libstemmer.h>

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#include "model/characters.hpp"
#include "model/text.hpp"
#include "model/utf8.hpp"

namespace verso::tokens {
namespace {

using text::CodePoint;

struct DeleteStemmer {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using SnowballPointer = std::unique_ptr<sb_stemmer, DeleteStemmer>;

SnowballPointer snowball(std::string_view language) {
  const std::string code = text::fold(language.substr(0, language.find_first_of("-_.@")));
  return SnowballPointer(code.empty() ? nullptr : sb_stemmer_new(code.c_str(), "UTF_8"));
}

}  // namespace

namespace {

// The stems of words seen before. Most words of a text are common ones, and to look one up takes a
// tenth of the time that Snowball needs. Each word has one place, which the latest of those that
// share it keeps: a look touches one line of the processor's cache. The places become more with the
// words, as a short command pays for each page of memory.
class Stems {
 public:
  explicit Stems(SnowballPointer snowball) : snowball_(std::move(snowball)) {}

  bool empty() const { return snowball_ == nullptr; }

  // Valid until the next call.
  std::string_view of(std::string_view word) {
    const std::size_t hash = std::hash<std::string_view>{}(word);
    if (!places_.empty()) {
      const Place& place = places_[hash % places_.size()];
      if (place.word() == word) return place.stem();
    }
    const std::string_view stem = stemmed(word);
    if (word.empty() || word.size() + stem.size() > sizeof Place::text) return stem;
    make_room();
    Place& place = places_[hash % places_.size()];
    place.keep(word, stem);
    return place.stem();
  }

 private:
  struct Place {
    std::uint8_t word_length = 0;
    std::uint8_t stem_length = 0;
    char text[62] = {};  // the word, then its stem

    std::string_view word() const { return {text, word_length}; }
    std::string_view stem() const { return {text + word_length, stem_length}; }
    void keep(std::string_view word, std::string_view stem) {
      word_length = static_cast<std::uint8_t>(word.size());
      stem_length = static_cast<std::uint8_t>(stem.size());
      word.copy(text, word.size());
      stem.copy(text + word.size(), stem.size());
    }
  };

  std::string_view stemmed(std::string_view word) {
    const auto* symbols = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem =
        sb_stemmer_stem(snowball_.get(), symbols, static_cast<int>(word.size()));
    if (stem == nullptr) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(snowball_.get()))};
  }

  // Four times the places where twice as many words were kept as there are.
  void make_room() {
    constexpr std::size_t fewest = 64;
    constexpr std::size_t most = std::size_t{64} * 256;  // 1 MiB
    if (places_.empty()) places_.resize(fewest);
    if (++kept_ <= 2 * places_.size() || places_.size() >= most) return;
    const std::vector<Place> before =
        std::exchange(places_, std::vector<Place>(4 * places_.size()));
    for (const Place& place : before) {
      if (place.word_length == 0) continue;
      places_[std::hash<std::string_view>{}(place.word()) % places_.size()] = place;
    }
    kept_ = 0;
  }

  SnowballPointer snowball_;
  std::vector<Place> places_;
  std::size_t kept_ = 0;
};

}  // namespace

struct Tokenizer::Stemmer {
  Stems stems;
  std::string token;  // working memory, kept so that a token costs no allocation
};

namespace {

// A word as it stands in the text.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool ascii = true;
  bool digits = false;
  bool apostrophes = false;
  bool sign = false;  // the ++ or # of a language's name
};

// What a byte is to the words that most texts are made of: letters and digits of ASCII, with nothing
// behind them that could belong to the word or change it. A bit each; a small letter has none.
constexpr unsigned separator = 1;
constexpr unsigned other = 2;
constexpr unsigned capital = 4;
constexpr unsigned digit = 8;

constexpr std::array<std::uint8_t, 0x100> traits = [] {
  std::array<std::uint8_t, 0x100> result{};
  for (std::size_t c = 0; c < result.size(); ++c) {
    const bool is_other = c >= 0x80 || c == '\'' || c == '`' || c == '+' || c == '#' ||
                          c == static_cast<unsigned char>(unstemmed_mark);
    result[c] = is_other               ? other
                : c >= '0' && c <= '9' ? digit
                : c >= 'A' && c <= 'Z' ? capital
                : c >= 'a' && c <= 'z' ? 0
                                       : separator;
  }
  return result;
}();

// A word that `traits` tells all of.
struct PlainWord {
  std::size_t end = 0;
  unsigned traits = 0;  // of all its bytes
};

class Splitter {
 public:
  // Without `stems` words stay as they are.
  Splitter(std::string_view text, Stems* stems, std::string& token, Sink sink)
      : text_(text), stems_(stems), token_(token), sink_(sink) {}

  bool run() {
    while (true) {
      while (at_ < text_.size() && traits_at(at_) == separator) ++at_;
      if (at_ == text_.size()) return true;
      if (const PlainWord word = plain_word(); word.end > at_) {
        if (!give(word)) return false;
        continue;
      }
      const CodePoint point = peek(at_);
      switch (classify(point.value)) {
        case Class::letter:
        case Class::digit:
          if (!word()) return false;
          break;
        case Class::spaceless:
          if (!pairs()) return false;
          break;
        case Class::picture:
          at_ += point.length;
          if (!give_folded(at_ - point.length, at_)) return false;
          break;
        case Class::extension:
        case Class::separator:
          if (point.value == static_cast<char32_t>(unstemmed_mark)) stems_ = nullptr;
          at_ += point.length;
      }
    }
  }

 private:
  CodePoint peek(std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    return byte < 0x80 ? CodePoint{byte, 1, true} : text::decode(text_, at);
  }

  Class class_at(std::size_t at) const {
    return at < text_.size() ? classify(peek(at).value) : Class::separator;
  }

  unsigned traits_at(std::size_t at) const { return traits[static_cast<unsigned char>(text_[at])]; }

  // The plain word that begins here, an empty one where there is none.
  PlainWord plain_word() const {
    PlainWord word{.end = at_};
    for (; word.end < text_.size(); ++word.end) {
      const unsigned next = traits_at(word.end);
      if ((next & (separator | other)) != 0) return next == other ? PlainWord{.end = at_} : word;
      word.traits |= next;
    }
    return word;
  }

  bool give(const PlainWord& word) {
    const std::size_t begin = std::exchange(at_, word.end);
    std::string_view token = text_.substr(begin, word.end - begin);
    if ((word.traits & capital) != 0) {
      token_ = token;
      for (char& c : token_) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
      }
      token = token_;
    }
    if (stems_ != nullptr && (word.traits & digit) == 0) token = stems_->of(token);
    return sink_(token, begin, word.end);
  }

  bool word() {
    Word word{.begin = at_};
    Class before = Class::separator;
    bool possessive = false;
    while (at_ < text_.size() && !possessive) {
      const CodePoint point = peek(at_);
      const Class kind = classify(point.value);
      if (text::is_apostrophe(point.value)) {
        const std::size_t after = at_ + point.length;
        possessive = is_possessive_s(after);
        if (!possessive && (before != Class::letter || class_at(after) != Class::letter)) break;
        if (!possessive) word.apostrophes = true;
      } else if (kind != Class::letter && kind != Class::digit && kind != Class::extension) {
        break;
      }
      if (!possessive) {
        word.digits |= kind == Class::digit;
        word.ascii &= point.value < 0x80;
        if (kind != Class::extension) before = kind;
        at_ += point.length;
      }
    }
    word.end = at_;
    if (possessive) {
      at_ += peek(at_).length + 1;
    } else {
      take_sign(word);
    }
    return give(word);
  }

  // Whether the bytes from `at` on are an s that ends a word.
  bool is_possessive_s(std::size_t at) const {
    if (at >= text_.size() || (text_[at] != 's' && text_[at] != 'S')) return false;
    const Class after = class_at(at + 1);
    if (after == Class::letter || after == Class::digit || after == Class::extension) return false;
    if (at + 1 >= text_.size()) return true;
    const CodePoint next = peek(at + 1);
    return !text::is_apostrophe(next.value) || class_at(at + 1 + next.length) != Class::letter;
  }

  // c++, c#, f#: one letter and the sign, not followed by another letter.
  void take_sign(Word& word) {
    if (word.end - word.begin != 1 || word.digits) return;
    const std::string_view rest = text_.substr(at_, 2);
    const std::size_t length = rest == "++" ? 2 : rest.starts_with('#') ? 1 : 0;
    if (length == 0 || class_at(at_ + length) == Class::letter) return;
    word.sign = true;
    word.end = at_ += length;
  }

  bool give(const Word& word) {
    const std::string_view typed = text_.substr(word.begin, word.end - word.begin);
    token_.clear();
    if (word.ascii) {
      for (const char c : typed) {
        if (c >= 'A' && c <= 'Z') {
          token_.push_back(static_cast<char>(c + ('a' - 'A')));
        } else if (!word.apostrophes || !text::is_apostrophe(static_cast<unsigned char>(c))) {
          token_.push_back(c);
        }
      }
    } else {
      for (std::size_t at = word.begin; at < word.end;) {
        const CodePoint point = peek(at);
        if (!text::is_apostrophe(point.value)) token_.append(text_, at, point.length);
        at += point.length;
      }
      token_ = text::fold(token_);
      if (token_.empty()) return true;
    }
    if (stems_ == nullptr || word.digits || word.sign) return sink_(token_, word.begin, word.end);
    return sink_(stems_->of(token_), word.begin, word.end);
  }

  // The end of the character at `at` with the marks that belong to it.
  std::size_t character_end(std::size_t at) const {
    at += peek(at).length;
    while (at < text_.size()) {
      const CodePoint point = peek(at);
      if (classify(point.value) != Class::extension) break;
      at += point.length;
    }
    return at;
  }

  bool pairs() {
    std::size_t first = at_;
    std::size_t second = character_end(first);
    if (class_at(second) != Class::spaceless) {
      at_ = second;
      return give_folded(first, second);
    }
    while (class_at(second) == Class::spaceless) {
      const std::size_t end = character_end(second);
      if (!give_folded(first, end)) return false;
      first = second;
      second = end;
    }
    at_ = second;
    return true;
  }

  bool give_folded(std::size_t begin, std::size_t end) {
    token_ = text::fold(text_.substr(begin, end - begin));
    return token_.empty() || sink_(token_, begin, end);
  }

  std::string_view text_;
  Stems* stems_;
  std::string& token_;
  Sink sink_;
  std::size_t at_ = 0;
};

}  // namespace

Tokenizer::Tokenizer(std::string_view language)
    : stemmer_(std::make_unique<Stemmer>(Stemmer{Stems(snowball(language)), {}})) {}
Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

std::vector<Token> Tokenizer::split(std::string_view text, Stemming stemming) const {
  std::vector<Token> tokens;
  for_each(text, stemming, [&tokens](std::string_view token, std::size_t begin, std::size_t end) {
    tokens.push_back({std::string(token), begin, end});
    return true;
  });
  return tokens;
}

bool Tokenizer::for_each(std::string_view text, Stemming stemming, Sink sink) const {
  const bool stems = stemming == Stemming::on && !stemmer_->stems.empty();
  return Splitter(text, stems ? &stemmer_->stems : nullptr, stemmer_->token, sink).run();
}

bool knows_language(std::string_view language) { return snowball(language) != nullptr; }

bool has_token(std::string_view text) {
  std::string memory;
  const auto stop_at_first = [](std::string_view, std::size_t, std::size_t) { return false; };
  return !Splitter(text, nullptr, memory, stop_at_first).run();
}

bool ends_in_lone_character(std::string_view text) {
  std::size_t last = text.size();
  std::size_t last_end = 0;
  std::string memory;
  const auto remember = [&](std::string_view, std::size_t begin, std::size_t end) {
    last = begin;
    last_end = end;
    return true;
  };
  Splitter(text, nullptr, memory, remember).run();
  if (last >= last_end || classify(text::decode(text, last).value) != Class::spaceless)
    return false;
  for (std::size_t at = last + text::decode(text, last).length; at < last_end;) {
    const CodePoint point = text::decode(text, at);
    if (classify(point.value) == Class::spaceless) return false;
    at += point.length;
  }
  return true;
}

}  // namespace verso::tokens
