#pragma once
#include <algorithm>
#include <bit>
#include <cstddef>
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

/// A document's number is made of its kind, the id of its row and, in the lowest bits, its class of
/// length: so it is ranked by its length without a look into another table.
inline constexpr int id_bits = 32;
inline constexpr int length_bits = 3;

constexpr std::int64_t document_number(DocumentKind kind, std::int64_t id, int length_class = 0) {
  return (((static_cast<std::int64_t>(kind) << id_bits) + id) << length_bits) + length_class;
}
constexpr DocumentKind kind_of_document(std::int64_t number) {
  return static_cast<DocumentKind>(number >> (id_bits + length_bits));
}
constexpr std::int64_t id_of_document(std::int64_t number) {
  return (number >> length_bits) & ((std::int64_t{1} << id_bits) - 1);
}

/// From 0, under 32 bytes of text, each class twice the one before, to 7, 2 KiB and more.
constexpr int length_class(std::size_t bytes) {
  constexpr int last = (1 << length_bits) - 1;
  return std::min(static_cast<int>(std::bit_width(bytes >> 5)), last);
}
/// How many words a document has, as far as its class tells.
constexpr double words_of_document(std::int64_t number) {
  constexpr double in_shortest = 4;
  const std::int64_t length = number & ((1 << length_bits) - 1);
  return in_shortest * static_cast<double>(1 << length);
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

/// Makes the SQL function document_number(KIND, ID, TEXT...) known to the connection: the number of the
/// document that has these texts.
void register_document_number(Database& database);

/// Makes the view `document` of all documents, which FTS5 reads where it compares or builds the
/// whole index, and only there: to read it as part of the schema cost each command a tenth.
void create_document_view(Database& database);

}  // namespace verso::store
