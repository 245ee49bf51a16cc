#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/date.hpp"
#include "verso/touch.hpp"

namespace verso {

/// A name of a sentence that fits several contacts.
struct UnclearName {
  std::string typed;
  std::vector<ContactRef> candidates;
};

/// What one sentence tells: "yesterday: coffee with Ana and Bob Lee, sent Ana the IRS guide".
struct LogReading {
  Touch touch;                           ///< day, people, channel, who started, text; not recorded
  std::vector<UnclearName> unclear;      ///< met, but it does not tell which of them
  std::vector<std::string> unknown;      ///< met, but in no card
  std::vector<ContactRef> spoken_of;     ///< named, but not met
};

/// Reads the sentence; `on` is the day where it is said beside it. A name that several have is
/// theirs who has met (or knows) those who are certain. Throws Error{ambiguous} where it is unsure
/// which day is meant, Error{usage} for a sentence without a word.
LogReading read_log(Book& book, std::string_view sentence, std::optional<Date> on, DateOrder order);

}  // namespace verso
