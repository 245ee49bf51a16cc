#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "verso/card.hpp"
#include "verso/mail.hpp"
#include "verso/meeting.hpp"

/// What the helper programs print: one JSON object a line (docs/helpers.md).
namespace verso::exchange {

/// The day of the user's zone at an instant.
using DayOf = std::function<Date(Instant)>;

/// Where the lines of a helper deliver to, in their order.
struct HelperRecords {
  std::function<void(std::string&&)> file;  ///< the records from here on are of this file
  std::function<void(Mail&&)> mail;
  std::function<void(Meeting&&)> meeting;
  std::function<void(Refusal&&)> refused;
};

class HelperLines {
 public:
  HelperLines(HelperRecords records, DayOf day_of)
      : records_(std::move(records)), day_of_(std::move(day_of)) {}

  /// Takes the next line. Throws Error{internal} for one that no helper of this version prints.
  void take(std::string_view line);
  /// Whether the helper said that it was through; else what it printed was cut short.
  bool is_complete() const { return is_complete_; }

 private:
  HelperRecords records_;
  DayOf day_of_;
  std::string file_;
  bool is_complete_ = false;
};

}  // namespace verso::exchange
