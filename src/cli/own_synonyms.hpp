#pragma once
#include "verso/thesaurus.hpp"

namespace verso::cli {

class Session;

/// The user's own words of one meaning, `synonyms.txt` beside the settings, and WordNet where the
/// setting `synonyms.wordnet` says where it is. A WordNet that cannot be read is told of once and left
/// out. The thesaurus is for use while the session lives. Throws Error{storage}.
OwnSynonyms own_synonyms(const Session& session);

}  // namespace verso::cli
