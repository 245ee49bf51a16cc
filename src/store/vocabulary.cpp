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
  std::vector<std::string> words;
  std::string from(beginning);
  Statement next = database_.query("SELECT term FROM temp.search_word WHERE term >= ? LIMIT 1");
  for (std::size_t seen = 0; seen < most; ++seen) {
    next.bind(from);
    if (!next.step()) break;
    const std::string_view word = next.view(0);
    if (!word.starts_with(beginning)) break;
    if (is_wanted(word)) words.emplace_back(word);
    from = word;
    from += '\0';  // the least that is greater
    next.reset();
  }
  return words;
}

}  // namespace verso::store
