#pragma once
#include <array>
#include <cstddef>
#include <string>

#include "verso/card.hpp"

namespace verso::exchange {

/// A table of people: how many columns its e-mails, phones and URLs take. Give it every card that is to be
/// written, then write the header and each card as a row. The table that is read back gives the same
/// cards, but for the kinds of what only JSON and vCard hold.
class CsvWriter {
 public:
  /// Makes room for the card.
  void measure(const Card& card);

  /// Rows end with CR LF (RFC 4180); no cell is a formula to a spreadsheet.
  std::string header() const;
  std::string row(const Card& card) const;

 private:
  std::array<std::size_t, 3> widths_{1, 1, 1};  // of e-mails, phones, URLs
};

}  // namespace verso::exchange
