#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "book/access.hpp"
#include "verso/card.hpp"

namespace verso {

/// What an import brings of what contacts need, offer, were promised and are busy with. Who has the
/// same text already, has it, as often as it is there; what is open here and ended in the file, ends.
class GivenImport {
 public:
  /// Whether numbers of the file are kept.
  enum class Numbers { kept, new_ones };

  GivenImport(Book& book, Numbers numbers) : book_(book), numbers_(numbers) {}

  /// Adds what the contact lacks and ends what has ended, needs only with settle(); whether that is
  /// anything.
  bool add_to(ContactId contact, const Card& card);

  /// Whether settle() has anything to do.
  bool is_pending() const { return !needs_.empty(); }

  /// Whom a number in the file means; nothing for somebody whom it does not hold.
  using Resolve = std::function<std::optional<ContactId>(const ContactRef&)>;
  /// A need that was open here and is not in the file.
  struct NeedEnding {
    NeedId id{};
    NeedStatus status{};
    std::optional<ContactId> closed_by;
  };
  /// Adds the needs, now that all whom they speak of are there; says which are to be ended.
  std::vector<NeedEnding> settle(const Resolve& resolve);

  /// The need that has this number in the file.
  std::optional<NeedId> need_of(std::int64_t number) const;

 private:
  struct PendingNeed {
    Need need;
    std::optional<NeedId> known;
    bool ends = false;  // it is open here, and not in the file
  };

  Book& book_;
  Numbers numbers_;
  std::vector<PendingNeed> needs_;
  std::unordered_map<std::int64_t, NeedId> need_numbers_;
};

}  // namespace verso
