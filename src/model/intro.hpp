#pragma once
#include "verso/intro.hpp"

namespace verso {

/// How an introduction stands, by the answers of the two and the day it was made.
IntroStatus intro_status(const Intro& intro);

/// Whether there is still something to do for it.
bool is_open(IntroStatus status);

/// Whether that person has agreed or declined.
bool has_answered(const Intro& intro, ContactId who);

}  // namespace verso
