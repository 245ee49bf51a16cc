#pragma once
#include <cstdint>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"

/// The people through whom you know people.
namespace verso {

struct Hub {
  ContactRef contact;
  std::int64_t introduced = 0;     ///< how many people they connected you to
  std::int64_t knows = 0;          ///< how many of your contacts they know
  std::vector<ContactRef> people;  ///< whom they connected you to, by name
};

/// Who connected you to most people (you met through them, or they referred a need of theirs to you),
/// then who knows most. The archived are no hubs, but count among the people.
std::vector<Hub> hubs(Book& book);

}  // namespace verso
