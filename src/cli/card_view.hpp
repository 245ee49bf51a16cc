#pragma once
#include "cli/render/card.hpp"

namespace verso::cli {

class Session;

/// All that `show` tells of a contact, read at one moment; without private notes where the session
/// hides them. Throws Error{not_found}.
CardView read_card(Session& session, ContactId id);

}  // namespace verso::cli
