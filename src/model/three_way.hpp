#pragma once
#include <map>
#include <string>
#include <vector>

/// The merge of a thing that was changed in two places (docs/sync.md): by field, against the state
/// in which both were the same, without any clock.
namespace verso {

/// One value of a thing. A field that has one value has the key "", one that has several a key for
/// each: {"email", "ana@acme.com"}.
struct FieldKey {
  std::string field;
  std::string key;
  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 mistakes the 0 of a defaulted <=>
  auto operator<=>(const FieldKey&) const = default;
};

/// What a thing says; what it does not know is not in it.
using Fields = std::map<FieldKey, std::string>;

/// A value that both sides set, each to something else.
struct FieldConflict {
  std::string field;
  std::string kept;   ///< ours, which stays
  std::string other;  ///< theirs
};

struct MergedFields {
  Fields fields;
  std::vector<FieldConflict> conflicts;
};

/// What one side has changed since `base` is taken; of a value that both changed, the one that is
/// still there stays, and if both are, ours. `base` is empty where the two were never the same.
MergedFields merge(const Fields& base, const Fields& ours, const Fields& theirs);

/// Where a thing is, and where it was changed since both sides were the same.
struct Presence {
  bool base = false;
  bool ours = false;
  bool theirs = false;
  bool ours_changed = false;
  bool theirs_changed = false;
};

enum class Fate {
  nothing,      ///< it is gone on both sides
  merge,        ///< it is on both sides
  add_ours,     ///< it comes to our side, new or because it was changed there after all
  add_theirs,   ///< likewise the other way
  delete_ours,  ///< it was deleted there and not changed here
  delete_theirs
};

/// What becomes of a thing: a deletion travels unless the other side has changed the thing since.
Fate fate(const Presence& presence);

}  // namespace verso
