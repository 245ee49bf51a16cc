#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "verso/date.hpp"
#include "verso/mail.hpp"

/// Events of calendars, as they become touches (docs/exchange.md, "Calendar").
namespace verso {

struct Participant {
  MailPerson person;
  bool organizes = false;
  enum class Answer { none, accepted, declined } answer = Answer::none;
};

/// One event, or a whole series.
struct Meeting {
  std::size_t line = 0;  ///< where it begins in its file, from 1
  std::string uid;       ///< the same for a series and what stands in the place of one of its times
  std::string summary;
  std::vector<Participant> people;
  bool is_cancelled = false;
  struct Time {
    Date id{};  ///< the day that it was to be on, by which it is known again
    Date on{};
  };
  std::vector<Time> times;  ///< those that have begun, the oldest first
  bool goes_on = false;     ///< there are times to come
};

}  // namespace verso
