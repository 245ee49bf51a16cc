#pragma once
#include <string>
#include <string_view>
#include <vector>

/// Whether two names may be one person's.
namespace verso {

enum class NameLikeness {
  none,
  near_spelling,  ///< one letter put in, left out, changed or swapped in one longer word
  initials,       ///< the same words, some of them as initials: "A. Ruiz"
  short_form,     ///< the same words, the first of one a short form: "Bob Lee", "Robert Lee"
  other_order,    ///< the same words in another order: "Ruiz, Ana"
  same,
};

/// From the words of two folded names (text::name_words).
NameLikeness likeness(std::vector<std::string> a, std::vector<std::string> b);

/// Texts of which two names that are near each other share at least one: to find them without
/// comparing every pair.
std::vector<std::string> likeness_keys(const std::vector<std::string>& words);

}  // namespace verso
