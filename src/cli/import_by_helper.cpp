#include "cli/import_by_helper.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <system_error>

#include "cli/import_source.hpp"
#include "cli/read_by_helper.hpp"
#include "cli/session.hpp"
#include "exchange/detect.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

namespace fs = std::filesystem;

using exchange::Format;

std::optional<HelperFormat> helper_of(const std::optional<Format>& format) {
  if (format == Format::ics) return HelperFormat::calendar;
  if (format == Format::mbox || format == Format::maildir) return HelperFormat::mail;
  return std::nullopt;
}

std::optional<Format> format_of_file(const fs::path& path) {
  constexpr std::size_t enough = 8192;
  std::string bytes(enough, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(bytes.data(), static_cast<std::streamsize>(enough));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return exchange::detect(bytes, path.filename().string());
}

/// By the first file that tells, of the first few.
std::optional<Format> format_of_folder(const fs::path& folder) {
  constexpr int most_looked_at = 50;
  std::error_code fault;
  if (fs::is_directory(folder / "cur", fault) || fs::is_directory(folder / "new", fault)) {
    return Format::maildir;
  }
  int looked_at = 0;
  fs::recursive_directory_iterator entry(folder, fault);
  for (const fs::recursive_directory_iterator end;
       !fault && entry != end && looked_at < most_looked_at; entry.increment(fault)) {
    if (!entry->is_regular_file(fault)) continue;
    ++looked_at;
    if (const auto format = format_of_file(entry->path())) return format;
  }
  return std::nullopt;
}

std::optional<HelperFormat> helper_of(const std::string& path, const ImportRequest& request) {
  if (path == "-" || (request.format && !helper_of(request.format))) return std::nullopt;
  std::error_code fault;
  if (!fs::exists(path, fault)) {
    if (!fault) fault = std::make_error_code(std::errc::no_such_file_or_directory);
    throw Error(ErrorKind::storage, "cannot read " + path + ": " + fault.message());
  }
  if (request.format) return helper_of(request.format);
  return helper_of(fs::is_directory(path, fault) ? format_of_folder(path) : format_of_file(path));
}

exchange::HelperRecords delivered_to(Import& import, const Records& records) {
  return {.file = [&import](std::string&& name) { import.begin_file(std::move(name)); },
          .mail = records.mail,
          .meeting = records.meeting,
          .refused = records.refused};
}

}  // namespace

bool is_read_by_helper(Format format) { return helper_of(format).has_value(); }

HelperPaths take_helper_paths(std::vector<std::string>& paths, const ImportRequest& request) {
  HelperPaths taken;
  std::erase_if(paths, [&](const std::string& path) {
    const auto found = helper_of(path, request);
    if (found) (*found == HelperFormat::mail ? taken.mail : taken.calendars).push_back(path);
    return found.has_value();
  });
  return taken;
}

void demand_own_address(const Session& session, const ImportRequest& request,
                        const HelperPaths& paths) {
  const bool adds = request.add_new || request.add_all;
  const bool is_needed = !paths.mail.empty() || (adds && !paths.calendars.empty());
  if (!is_needed || !request.me.empty() || !session.config().items("me.address").empty()) return;
  throw Error(ErrorKind::usage,
              "which address is yours? --me ADDRESS says it, or once and for all "
              "`verso config set me.address ADDRESS`");
}

void import_by_helper(Session& session, const HelperPaths& paths, Import& import,
                      const Records& records) {
  const auto into = delivered_to(import, records);
  if (!paths.mail.empty()) read_by_helper(session, HelperFormat::mail, {paths.mail}, into);
  if (!paths.calendars.empty()) {
    read_by_helper(session, HelperFormat::calendar, {paths.calendars}, into);
  }
}

void read_by_helper(const ImportJob& job) {
  const auto found = exchange::detect(job.source.beginning(), {});
  const auto format = helper_of(job.request.format ? job.request.format : found);
  HelperPaths stands_for;
  (format == HelperFormat::calendar ? stands_for.calendars : stands_for.mail).emplace_back("-");
  demand_own_address(job.session, job.request, stands_for);
  read_by_helper(job.session, format.value_or(HelperFormat::mail), {{}, job.source.rest()},
                 delivered_to(job.import, job.records));
}

}  // namespace verso::cli
