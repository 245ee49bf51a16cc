#pragma once
#include <functional>
#include <string>
#include <vector>

#include "exchange/helper_lines.hpp"

namespace verso::cli {

class Session;

/// Mailboxes, messages and calendars, which helper programs read.
enum class HelperFormat { mail, calendar };

/// What they are read from: files and folders, or the text of one file (standard input) where there
/// are none.
struct HelperSource {
  std::vector<std::string> paths;
  std::string text = {};
};

/// Delivers all that is found, file by file. Throws as run_helper does; what was cut short is an
/// Error{internal}.
void read_by_helper(Session& session, HelperFormat format, const HelperSource& source,
                    const exchange::HelperRecords& records);

}  // namespace verso::cli
