#pragma once
#include <cstdint>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"

/// The people through whom you know people.
namespace verso {

struct Hub {
  ContactRef contact;
  /// How many people they connected you to: as many as `people`, or as many as the touches in which
  /// you received an introduction from them where those are more (nobody said to whom).
  std::int64_t introduced = 0;
  std::int64_t knows = 0;          ///< how many of your contacts they know
  std::vector<ContactRef> people;  ///< whom you met through them, or who came with a need, by name
};

/// Who connected you to most people, then who knows most. The archived are no hubs, but count among
/// the people.
std::vector<Hub> hubs(Book& book);

}  // namespace verso
