#pragma once
#include "verso/contact.hpp"

namespace verso {

/// Somebody who was given something, and the day.
struct Recipient {
  ContactRef contact;
  Date on{};
};

}  // namespace verso
