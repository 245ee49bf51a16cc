#include "cli/render/sync_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "cli/render/due_text.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"

namespace verso::cli {
namespace {

using Json = nlohmann::ordered_json;
using Side = SyncReport::Side;
using What = SyncReport::What;

std::int64_t count(const SyncReport& report, Side side, What what) {
  return std::count_if(report.changes.begin(), report.changes.end(), [&](const auto& change) {
    return change.side == side && change.what == what;
  });
}

std::string_view word_of(What what) {
  switch (what) {
    case What::added: return "added";
    case What::updated: return "updated";
    case What::deleted: return "deleted";
  }
  return "";
}

Json counts_json(const SyncReport& report, Side side) {
  return {{"added", count(report, side, What::added)},
          {"updated", count(report, side, What::updated)},
          {"deleted", count(report, side, What::deleted)}};
}

/// "here: 3 added, 1 deleted"; empty where nothing was done.
std::string summary(const SyncReport& report, Side side) {
  std::string line;
  for (const What what : {What::added, What::updated, What::deleted}) {
    const auto number = count(report, side, what);
    if (number == 0) continue;
    line += line.empty() ? (side == Side::here ? "here: " : "there: ") : ", ";
    line += fmt::format("{} {}", number, word_of(what));
  }
  return line;
}

std::string summary(const SyncReport& report) {
  std::string line = summary(report, Side::here);
  const std::string there = summary(report, Side::there);
  if (!line.empty() && !there.empty()) line += "; ";
  line += there;
  if (line.empty()) line = "nothing has changed on either side";
  if (report.unchanged > 0) line += fmt::format("; {} unchanged", report.unchanged);
  if (!report.refused.empty()) line += fmt::format("; {} refused", report.refused.size());
  return line;
}

}  // namespace

Json to_json(const SyncReport& report) {
  Json changes = Json::array();
  for (const auto& change : report.changes) {
    changes.push_back({{"where", change.side == Side::here ? "here" : "there"},
                       {"what", word_of(change.what)},
                       {"kind", change.kind},
                       {"name", change.name}});
  }
  Json conflicts = Json::array();
  for (const auto& conflict : report.conflicts) {
    conflicts.push_back({{"name", conflict.name},
                         {"field", conflict.field},
                         {"kept", conflict.kept},
                         {"other", conflict.other}});
  }
  Json refused = Json::array();
  for (const auto& each : report.refused) {
    refused.push_back({{"file", each.file}, {"line", each.line}, {"why", each.why}});
  }
  return {{"here", counts_json(report, Side::here)},
          {"there", counts_json(report, Side::there)},
          {"unchanged", report.unchanged},
          {"ignored", report.ignored},
          {"changes", changes},
          {"conflicts", conflicts},
          {"refused", refused}};
}

void show_sync_report(Session& session, const SyncReport& report) {
  for (const auto& conflict : report.conflicts) {
    session.message(text::printable(
        fmt::format("{}: {} was changed on both sides; kept \"{}\", a note has the other: \"{}\"",
                    conflict.name, conflict.field, conflict.kept, conflict.other)));
  }
  std::ostream& out = session.out();
  if (session.dry_run()) {
    for (const auto& change : report.changes) {
      out << text::printable(fmt::format("{}: {} {}: {}",
                                         change.side == Side::here ? "here" : "there", change.kind,
                                         word_of(change.what), change.name))
          << '\n';
    }
    out << "dry run: ";
  }
  out << summary(report) << '\n';
}

}  // namespace verso::cli
