#pragma once
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "verso/card.hpp"

/// What calendars subscribe to: RFC 5545.
namespace verso::exchange {

/// Writes one calendar: what there is to do about people (VTODO with DUE) and their birthdays (VEVENT,
/// every year). Each thing has the same UID every time, so that a calendar that reads it again
/// replaces it.
class IcalendarWriter {
 public:
  /// `now` is what DTSTAMP says.
  IcalendarWriter(std::ostream& out, Instant now);

  /// The card's due day where it has one, its open promises and its birthday. A birthday of 29
  /// February is the last day of February in other years; without a year it begins in 2000.
  void card(const Card& card);
  void finish();

 private:
  void begin(std::string_view component, const std::string& uid, std::string_view summary);
  void todo(const std::string& uid, const std::string& summary, std::optional<Date> due);
  void birthday(const Contact& contact);
  void line(std::string_view text);

  std::ostream& out_;
  std::string stamp_;
};

}  // namespace verso::exchange
