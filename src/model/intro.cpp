#include "model/intro.hpp"

#include <algorithm>

namespace verso {

IntroStatus intro_status(const Intro& intro) {
  if (intro.made_on) return IntroStatus::made;
  if (!intro.declined_by.empty()) return IntroStatus::declined;
  if (intro.agreed_by.size() == 2) return IntroStatus::agreed;
  const bool is_asked = !intro.asked.empty() || !intro.agreed_by.empty();
  return is_asked ? IntroStatus::asked : IntroStatus::proposed;
}

bool is_open(IntroStatus status) {
  return status != IntroStatus::made && status != IntroStatus::declined;
}

bool has_answered(const Intro& intro, ContactId who) {
  return std::ranges::find(intro.agreed_by, who, &ContactRef::id) != intro.agreed_by.end() ||
         std::ranges::find(intro.declined_by, who, &ContactRef::id) != intro.declined_by.end();
}

}  // namespace verso
