#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/phrase_index.hpp"
#include "model/subject.hpp"
#include "store/database.hpp"
#include "store/text_index.hpp"
#include "store/vocabulary.hpp"

namespace verso::store {

/// A part of the text index in which a subject is looked for.
struct Part {
  /// Of FTS5, "{title interest need}"; empty for all. A kind but the contact has one column, and asking
  /// for it by name makes the index read on behind the last of the kind.
  std::string_view columns;
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

  /// Documents of a kind are found in memory from now on. They are all that the text index has of it.
  void hold(DocumentKind kind, PhraseIndex documents);

  /// Sets how rare a wording is among the texts of the parts.
  void weigh(Wording& wording);

  /// Sets how rare the subject's wordings are, and gives the documents that mention it, best first by
  /// a rough measure: what their wordings gain.
  /// `forms` says whether other forms of its words are looked up too (word_root).
  enum class Forms { own, others };
  std::vector<ScoredDocument> find(Subject& subject, Forms forms = Forms::others);

 private:
  struct Posting {
    std::vector<std::int64_t> documents;
    double rarity = 1;
  };
  const Posting& look_up(const Stems& words);
  /// The newest documents of a part that have the words, at most those that it asks for.
  std::vector<std::int64_t> newest(const Part& part, const Stems& words, const std::string& phrase);
  const PhraseIndex* held(const Part& part) const;
  /// The stems in the index that have this root.
  const std::vector<std::string>& forms_of(const std::string& root);
  /// Whether a document may have a form of the word other than itself.
  bool may_have_forms(const Concept& one) const;

  Database& database_;
  std::span<const Part> parts_;
  double texts_;
  Vocabulary vocabulary_;
  std::vector<std::pair<DocumentKind, PhraseIndex>> held_;
  std::unordered_map<std::string, std::vector<std::string>> forms_;
  std::unordered_map<std::string, Posting> known_;
};

}  // namespace verso::store
