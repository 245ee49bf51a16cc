#pragma once
#include <span>
#include <string>
#include <vector>

#include "model/log_sentence.hpp"

namespace verso::log_sentence {

/// Whom a run of words names: those whose whole name or nickname it is, where there are any, else
/// those of whose name it is a part, or the initials where `initials` says that the words are written
/// as such ("AR" or "A.R.").
std::vector<ContactId> named(std::span<const std::string> typed, bool initials,
                             const std::vector<Name>& names);

}  // namespace verso::log_sentence
