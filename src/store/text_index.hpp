#pragma once
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "store/changeset.hpp"
#include "store/database.hpp"
#include "store/id_range.hpp"

namespace verso::store {

/// What a document of the full-text index is of; part of its number.
/// What belongs to a card comes first, then what has a date.
enum class DocumentKind : std::int64_t {
  contact,
  interest,
  need,
  offer,
  note,
  touch,
  reply,
  matter,
  promise,
  link,
  opportunity,
  intro
};

/// Above these bits of a document's number is its kind, in them the id of its row.
inline constexpr int id_bits = 32;

constexpr std::int64_t document_number(DocumentKind kind, std::int64_t id) {
  return (static_cast<std::int64_t>(kind) << id_bits) + id;
}
constexpr DocumentKind kind_of_document(std::int64_t number) {
  return static_cast<DocumentKind>(number >> id_bits);
}
constexpr std::int64_t id_of_document(std::int64_t number) {
  return number & ((std::int64_t{1} << id_bits) - 1);
}

/// The documents from `first` to `last`; all unless said.
struct Documents {
  std::int64_t first = 0;
  std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

constexpr Documents of_kinds(DocumentKind first, DocumentKind last) {
  const auto behind = static_cast<DocumentKind>(static_cast<std::int64_t>(last) + 1);
  return {document_number(first, 0), document_number(behind, 0) - 1};
}

/// Brings the index to one changed row: its words before go, its words now come.
void reindex(Database& database, const RowChange& change);

/// While it lives the index gathers more in memory before it writes: fewer parts to merge.
class BulkIndexing {
 public:
  explicit BulkIndexing(Database& database);
  BulkIndexing(const BulkIndexing&) = delete;
  BulkIndexing& operator=(const BulkIndexing&) = delete;
  ~BulkIndexing();

  /// Makes one part of all that was written where most of it is new. Else FTS5 would do so by itself,
  /// in the middle of a command that writes one row some time later.
  void merge(const std::vector<IdRange>& added);

 private:
  static constexpr int default_hash_bytes = 1 << 20;  // of FTS5
  void set_hash_bytes(int bytes);
  Database& database_;
};

enum class Indexing { add, remove };
/// Adds or removes the documents of all rows in the ranges, one of a table, as they are stored now.
void index_ranges(Database& database, const std::vector<IdRange>& ranges, Indexing indexing);

/// Makes the view `document` of all documents, which FTS5 reads where it compares or builds the
/// whole index, and only there: to read it as part of the schema cost each command a tenth.
void create_document_view(Database& database);

}  // namespace verso::store
