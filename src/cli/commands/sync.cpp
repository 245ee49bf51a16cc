#include <algorithm>
#include <memory>
#include <ostream>

#include "cli/clock.hpp"
#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/export_formats.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/sync_report.hpp"
#include "cli/session.hpp"
#include "cli/terminal/progress.hpp"
#include "cli/sync_folder_files.hpp"
#include "exchange/calendar_item.hpp"
#include "exchange/vcard.hpp"
#include "exchange/vdir.hpp"
#include "verso/sync.hpp"

namespace verso::cli {
namespace {

struct Given {
  std::string folder;
  std::optional<std::string> calendar;
  bool force = false;
};

SyncFormats formats_of(const Session& session) {
  const auto version = vcard_version(session.config().value("sync.vcard"));
  return {.read_card = exchange::read_card_item,
          .write_card =
              [version](const Card& card, std::string_view before, const auto& is_known,
                        const Versions& versions) {
                return exchange::write_card_item(card, before, version, is_known, versions);
              },
          .read_versions = exchange::read_card_versions,
          .read_item =
              [](std::string_view text) { return exchange::read_calendar_item(text, local_date); },
          .write_item = exchange::write_calendar_item,
          .keep_relation = exchange::keep_relation,
          .file_name = exchange::file_name_of};
}

Outcome run(Session& session, const Given& given) {
  const SyncFormats formats = formats_of(session);
  const auto read = [&given] {
    SyncOptions options;
    options.contacts = read_sync_folder(given.folder, ".vcf");
    if (given.calendar) options.calendar = read_sync_folder(*given.calendar, ".ics");
    options.force = given.force;
    return options;
  };
  const SyncReport report = [&] {
    const terminal::Waiting waiting(session, "syncing");
    return sync(session.book(), read, formats, store_sync_files);
  }();
  for (const auto& refused : report.refused) {
    session.warn(refused.file + ':' + std::to_string(refused.line) + ": " + refused.why);
  }
  if (session.output() == Output::json) {
    print_json(session.out(), to_json(report));
  } else {
    show_sync_report(session, report);
  }
  return report.refused.empty() ? Outcome::done : Outcome::bad_data;
}

}  // namespace

Action declare_sync(Options& options) {
  auto given = std::make_shared<Given>();
  options.word("DIR", given->folder);
  options.text("--calendar", given->calendar,
               "touches, promises and who is due, as a folder of a calendar", "DIR");
  options.flag("--force", given->force, "also where most of the items are gone from one side");
  options.example("verso sync ~/contacts --calendar ~/calendar",
                  "folders that vdirsyncer carries to a server and the phone");
  options.example("verso sync -n ~/contacts", "says what it would do");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli
