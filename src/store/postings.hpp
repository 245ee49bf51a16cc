#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/subject.hpp"
#include "store/database.hpp"
#include "store/text_index.hpp"

namespace verso::store {

/// A part of the text index in which a subject is looked for.
struct Part {
  std::string_view columns;  ///< of FTS5: "{title interest need}"
  DocumentKind first;
  DocumentKind last;
  std::size_t most;  ///< documents for each wording, the newest of the last kind first
};

struct ScoredDocument {
  std::int64_t number = 0;
  double score = 0;
};

/// Finds subjects in parts of the text index. The work for each is bounded by what the parts say,
/// however common its words; what was looked up once is remembered.
class TextFinder {
 public:
  TextFinder(Database& database, std::span<const Part> parts);

  /// Sets how rare the subject's wordings are among the texts of the parts.
  void weigh(Subject& subject);

  /// The same, and gives the documents
  /// that mention it, best first by a rough measure: what their wordings gain.
  /// `forms` says whether other forms of its words are looked up too, for which the index reads all
  /// documents of all words that begin alike.
  enum class Forms { own, others };
  std::vector<ScoredDocument> find(Subject& subject, Forms forms = Forms::others);

 private:
  struct Posting {
    std::vector<std::int64_t> documents;
    double rarity = 1;
  };
  const Posting& look_up(const std::string& words);

  Database& database_;
  std::span<const Part> parts_;
  double texts_;
  std::unordered_map<std::string, Posting> known_;
};

}  // namespace verso::store
