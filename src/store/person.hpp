#pragma once
#include <optional>

#include "store/database.hpp"
#include "verso/contact.hpp"

namespace verso::store {

/// The contact in three columns (id, name, organisation) from `first` on; nothing where they are null.
inline std::optional<ContactRef> read_person(const Statement& row, int first) {
  if (row.is_null(first)) return std::nullopt;
  return ContactRef{ContactId{row.integer(first)}, row.text(first + 1), row.text(first + 2)};
}

inline std::optional<ContactId> id_of(const std::optional<ContactRef>& contact) {
  return contact ? std::optional(contact->id) : std::nullopt;
}

}  // namespace verso::store
