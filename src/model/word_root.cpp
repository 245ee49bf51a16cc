#include "model/word_root.hpp"

#include <array>
#include <cstddef>

namespace verso {
namespace {

constexpr std::size_t least_of_compound = 3;
constexpr std::size_t least = 4;

/// Second halves of words for people and their work: cheesemaker, boatbuilding, beekeeper.
constexpr auto compounds = std::to_array<std::string_view>(
    {"keeper", "keep", "maker", "mak", "builder", "build", "smith", "wright", "worker", "work",
     "woman", "women", "herder", "herd", "monger", "grower", "grow", "writer", "writ"});
/// Longer endings before those that they end in.
constexpr auto endings = std::to_array<std::string_view>(
    {"grapher", "graphi", "graph", "ologist", "ologi", "olog", "ician", "ation",
     "ition",   "ment",   "ship",  "ance",    "anc",   "enc",  "ian",   "ist",
     "ism",     "ant",    "ent",   "iti",     "iv",    "ic",   "er",    "or",
     "al",      "ur",     "eer",   "at",      "o",     "i",    "e"});

bool cut(std::string_view& stem, std::string_view ending, std::size_t at_least) {
  if (stem.size() < ending.size() + at_least || !stem.ends_with(ending)) return false;
  stem.remove_suffix(ending.size());
  return true;
}

}  // namespace

std::string_view word_root(std::string_view stem) {
  for (const std::string_view half : compounds) {
    if (cut(stem, half, least_of_compound)) break;
  }
  bool is_cut = true;
  while (is_cut) {
    is_cut = false;
    for (const std::string_view ending : endings) is_cut = cut(stem, ending, least) || is_cut;
  }
  return stem;
}

}  // namespace verso
