#include "store/interests.hpp"

#include <algorithm>
#include <unordered_map>

namespace verso::store {

const std::vector<Interests::Row>& Interests::rows() {
  read();
  return rows_;
}

const std::vector<std::string>& Interests::topics() {
  read();
  return topics_;
}

std::span<const Interests::Row> Interests::of(ContactId contact) {
  read();
  const auto first = std::ranges::lower_bound(rows_, contact, {}, &Row::contact);
  auto last = first;
  while (last != rows_.end() && last->contact == contact) ++last;
  return {first, last};
}

void Interests::read() {
  if (is_read_) return;
  is_read_ = true;
  std::unordered_map<std::string, std::uint32_t> known;
  rows_.reserve(static_cast<std::size_t>(database_.integer("SELECT max(id) FROM interest")));
  // By number, as they lie in the file: in the order of contacts each would be looked up.
  Statement rows = database_.query("SELECT contact_id, id, topic, kind FROM interest ORDER BY id");
  while (rows.step()) {
    const auto [topic, is_new] =
        known.try_emplace(rows.text(2), static_cast<std::uint32_t>(topics_.size()));
    if (is_new) topics_.push_back(topic->first);
    rows_.push_back(
        {ContactId{rows.integer(0)}, rows.integer(1), topic->second, rows.view(3) == "expertise"});
  }
  const auto by_contact = [](const Row& a, const Row& b) { return a.contact < b.contact; };
  if (!std::is_sorted(rows_.begin(), rows_.end(), by_contact)) {
    std::stable_sort(rows_.begin(), rows_.end(), by_contact);
  }
}

}  // namespace verso::store
