#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv_table.hpp"
#include "verso/card.hpp"

namespace verso::exchange {

/// The page by which what is read here names you: LinkedIn leads it to the profile of whoever asks.
inline constexpr std::string_view own_page = "https://www.linkedin.com/in/me";

struct MessageOptions {
  std::string file;                     ///< what the messages say that they are of
  std::vector<std::string> me;          ///< your pages or names, as people may say them
  std::function<Date(Instant)> day_of;  ///< the day of the user's zone
};

/// Reads LinkedIn's messages.csv: each row is a message or skipped as a draft, as spam or as an
/// advertisement. You are whoever of `me` takes part, else who takes part in the most conversations. Throws
/// Error{usage} where several do alike.
void read_messages(CsvTable& table, const MessageOptions& options, const Records& records);

/// Reads LinkedIn's Invitations.csv: each row is a message of the day the invitation was sent.
void read_invitations(CsvTable& table, const MessageOptions& options, const Records& records);

}  // namespace verso::exchange
