#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/tokens.hpp"

namespace verso {

/// Which of a text's tokens stand for something that the text denies that a person likes or does:
/// "golf" in "can't stand golf", "used to golf", "golf bores him", "golf? never". What somebody lacks
/// or fails to get is not denied ("can't find a dentist", "has no time"), nor what two negations
/// affirm ("never misses a round of golf"). English only. As long as `tokens`, which are the text's.
std::vector<bool> denied(std::string_view text, const std::vector<tokens::Token>& tokens);

}  // namespace verso
