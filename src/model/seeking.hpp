#pragma once
#include <string_view>
#include <vector>

#include "model/tokens.hpp"

namespace verso {

/// Which of a text's tokens stand for something that the text says a person looks for or pays others
/// for: "a plumber" in "needs a plumber", "hired a plumber". Whoever does so is no plumber. Company is
/// not sought in this sense, "looking for a golf partner", as those who seek it meet one another's need;
/// nor what others need or want them for: "call her if you need a plumber", "needs plumber jobs".
/// English only. As long as `tokens`, which are the text's.
std::vector<bool> sought(std::string_view text, const std::vector<tokens::Token>& tokens);

}  // namespace verso
