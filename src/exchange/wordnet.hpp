#pragma once
#include <string>
#include <string_view>
#include <vector>

/// The database of WordNet, as its files lie on the disk (wndb(5WN)).
namespace verso::exchange {

/// What is known of one part of speech: the files `index.noun` and `data.noun`, or those of the verbs.
struct WordNetPart {
  std::string_view index;  ///< a line for each word, in the order of their bytes
  std::string_view data;   ///< a line for each meaning, at the places that the index names
};

/// Looks words up where they lie; the parts must outlive it.
class WordNet {
 public:
  /// Throws Error{bad_data} where the end of a part is none of a WordNet: cut off, or something else.
  WordNet(const WordNetPart& nouns, const WordNetPart& verbs);

  /// The words of the meaning that a word or phrase has most often as a noun, and as a verb, itself among
  /// them, and those of the next broader meaning, in small letters; sorted, each once. It may be typed in
  /// the plural or with the ending of a form. Throws Error{bad_data} where a line leads nowhere.
  std::vector<std::string> near(std::string_view typed) const;

 private:
  WordNetPart nouns_;
  WordNetPart verbs_;
};

}  // namespace verso::exchange
