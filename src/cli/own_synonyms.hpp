#pragma once
#include <string>

namespace verso::cli {

class Session;

/// The user's own words of one meaning: `synonyms.txt` beside the settings; empty where there is none.
/// Throws Error{storage}.
std::string own_synonyms(const Session& session);

}  // namespace verso::cli
