#pragma once
#include "verso/contact.hpp"

namespace verso::cli {

class Session;

/// Warns where an e-mail, phone or handle that a change of a card added is somebody else's too.
void warn_of_shared_reach(Session& session, const Contact& before, const Contact& after);

}  // namespace verso::cli
