#pragma once
#include <string>
#include <vector>

#include "cli/import_formats.hpp"
#include "verso/card.hpp"
#include "verso/import.hpp"

namespace verso::cli {

class Session;

/// What of an import the helper programs read.
struct HelperPaths {
  std::vector<std::string> mail;
  std::vector<std::string> calendars;
  bool empty() const { return mail.empty() && calendars.empty(); }
};

bool is_read_by_helper(exchange::Format format);

/// What helpers read among the paths, which is taken out of them: all where that format was asked for;
/// where none was, Maildirs, and files and folders that begin like mail or a calendar. Throws
/// Error{storage} for a path that is not there.
HelperPaths take_helper_paths(std::vector<std::string>& paths, const ImportRequest& request);

/// Throws Error{usage} where an address of one's own is needed to tell who wrote, or who is new, and
/// none is known.
void demand_own_address(const Session& session, const ImportRequest& request,
                        const HelperPaths& paths);

/// Reads them into the import.
void import_by_helper(Session& session, const HelperPaths& paths, Import& import,
                      const Records& records);

/// The same of a source that has no path: standard input.
void read_by_helper(const ImportJob& job);

}  // namespace verso::cli
