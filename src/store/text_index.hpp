#pragma once
#include <cstdint>
#include <string_view>

#include "store/changeset.hpp"
#include "store/database.hpp"

namespace verso::store {

/// What a document of the full-text index is of; part of its number (schema view `document`).
enum class DocumentKind : std::int64_t { contact, interest, note, touch, reply, need, offer };

inline constexpr std::int64_t document_kinds = 16;

constexpr std::int64_t document_number(DocumentKind kind, std::int64_t id) {
  return id * document_kinds + static_cast<std::int64_t>(kind);
}
constexpr DocumentKind kind_of_document(std::int64_t number) {
  return static_cast<DocumentKind>(number % document_kinds);
}
constexpr std::int64_t id_of_document(std::int64_t number) { return number / document_kinds; }

/// The rows of one table whose ids lie in [first, last].
struct IdRange {
  std::string_view table;
  std::int64_t first = 0;
  std::int64_t last = 0;
  bool contains(std::int64_t id) const { return first <= id && id <= last; }
};

/// Brings the index to one changed row: its words before go, its words now come.
void reindex(Database& database, const RowChange& change);

enum class Indexing { add, remove };
/// Adds or removes the documents of all rows in the range, as they are stored now.
void index_range(Database& database, const IdRange& range, Indexing indexing);

}  // namespace verso::store
