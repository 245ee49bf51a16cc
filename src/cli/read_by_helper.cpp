#include "cli/read_by_helper.hpp"

#include "cli/clock.hpp"
#include "cli/helper.hpp"
#include "cli/session.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

HelperCall call_of(const Session& session, HelperFormat format, const HelperSource& source) {
  HelperCall call{"verso-mail", "mailboxes", {}, {}};
  if (format == HelperFormat::calendar) {
    const auto now = session.now().time_since_epoch().count();
    call = {"verso-calendar", "calendars", {"--now", std::to_string(now)}, {}};
  }
  call.arguments.emplace_back(source.paths.empty() ? "-" : "--list");
  call.input = source.text;
  for (const std::string& path : source.paths) call.input.append(path).push_back('\0');
  return call;
}

}  // namespace

void read_by_helper(Session& session, HelperFormat format, const HelperSource& source,
                    const exchange::HelperRecords& records) {
  exchange::HelperLines lines(records, local_date);
  const HelperCall call = call_of(session, format, source);
  run_helper(session, call, [&lines](std::string_view line) { lines.take(line); });
  if (!lines.is_complete()) {
    throw Error(ErrorKind::internal,
                std::string(call.name) + " was cut short; nothing was changed");
  }
}

}  // namespace verso::cli
