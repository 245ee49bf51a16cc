#include "store/vocabulary.hpp"

namespace verso::store {

std::vector<std::string> Vocabulary::words(std::string_view beginning, std::size_t most,
                                           const std::function<bool(std::string_view)>& is_wanted) {
  if (!is_declared_) {
    database_.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word "
        "USING fts5vocab('main', 'search', 'instance')");
    is_declared_ = true;
  }
  // A row is one place of a word. A seek costs as much as some hundred rows: only those of a word that
  // stands in more places are not passed one by one.
  constexpr int most_passed = 200;
  std::vector<std::string> words;
  std::string last;
  int passed = 0;
  Statement next = database_.query("SELECT term FROM temp.search_word WHERE term >= ?");
  next.bind(beginning);
  for (std::size_t seen = 0; seen < most && next.step();) {
    const std::string_view word = next.view(0);
    if (word != last) {
      if (!word.starts_with(beginning)) break;
      if (is_wanted(word)) words.emplace_back(word);
      last = word;
      passed = 0;
      ++seen;
    } else if (++passed == most_passed) {
      next.reset();
      next.bind(last + '\0');  // the least that is greater
    }
  }
  return words;
}

}  // namespace verso::store
