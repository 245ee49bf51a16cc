#include "model/three_way.hpp"

#include <set>

namespace verso {
namespace {

const std::string* find(const Fields& fields, const FieldKey& key) {
  const auto found = fields.find(key);
  return found == fields.end() ? nullptr : &found->second;
}

bool equal(const std::string* a, const std::string* b) {
  return a == nullptr || b == nullptr ? a == b : *a == *b;
}

}  // namespace

MergedFields merge(const Fields& base, const Fields& ours, const Fields& theirs) {
  std::set<FieldKey> keys;
  for (const auto* side : {&ours, &theirs}) {
    for (const auto& [key, value] : *side) keys.insert(key);
  }
  MergedFields result;
  for (const FieldKey& key : keys) {
    const std::string* before = find(base, key);
    const std::string* own = find(ours, key);
    const std::string* other = find(theirs, key);
    const std::string* kept = own;
    if (!equal(own, other)) {
      if (equal(own, before)) {
        kept = other;
      } else if (!equal(other, before)) {
        if (own == nullptr) kept = other;
        if (own != nullptr && other != nullptr) {
          result.conflicts.push_back({key.field, *own, *other});
        }
      }
    }
    if (kept != nullptr) result.fields.emplace(key, *kept);
  }
  return result;
}

Fate fate(const Presence& presence) {
  if (presence.ours && presence.theirs) return Fate::merge;
  if (presence.ours) {
    const bool gone = presence.base && !presence.ours_changed;
    return gone ? Fate::delete_ours : Fate::add_theirs;
  }
  if (presence.theirs) {
    const bool gone = presence.base && !presence.theirs_changed;
    return gone ? Fate::delete_theirs : Fate::add_ours;
  }
  return Fate::nothing;
}

}  // namespace verso
