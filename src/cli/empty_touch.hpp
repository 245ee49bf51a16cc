#pragma once
#include "verso/touch.hpp"

namespace verso::cli {

class Session;

/// Says, where nothing of value was given, for whom of its people a touch that was just recorded has
/// not moved the clock of value.
void say_if_empty(Session& session, const Touch& touch);

}  // namespace verso::cli
