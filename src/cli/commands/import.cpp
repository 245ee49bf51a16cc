#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/import_by_helper.hpp"
#include "cli/import_formats.hpp"
#include "cli/import_source.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/import_diff.hpp"
#include "cli/render/import_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "cli/terminal/progress.hpp"
#include "exchange/linkedin.hpp"
#include "exchange/vcard.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"
#include "verso/import.hpp"

namespace verso::cli {
namespace {

MailOptions mail_options(Session& session, const ImportRequest& request) {
  MailOptions options;
  options.me = session.config().items("me.address");
  options.me.insert(options.me.end(), request.me.begin(), request.me.end());
  options.me.emplace_back(exchange::own_page);
  if (request.since) options.since = session.past(*request.since);
  if (request.add_new) options.new_people = NewPeople::two_way;
  if (request.add_all) options.new_people = NewPeople::all;
  if (session.config().value("mail.touch") == "message") options.touch_per = TouchPer::message;
  return options;
}

ImportOptions options_of(Session& session, const ImportRequest& request) {
  ImportOptions options;
  options.circles = request.circles;
  options.spread = request.spread;
  options.keep_relation = exchange::keep_relation;
  options.mail = mail_options(session, request);
  if (request.every) options.every = parse_duration(*request.every);
  if (request.spread && !options.every) {
    throw Error(ErrorKind::usage, "--spread spreads the due days of a cadence: give --every too");
  }
  return options;
}

std::vector<std::string> format_words() {
  std::vector<std::string> words;
  for (const ImportFormat& format : import_formats()) words.emplace_back(format.word);
  return words;
}

const ImportFormat* find_format(exchange::Format format) {
  const auto formats = import_formats();
  const auto found = std::ranges::find(formats, format, &ImportFormat::format);
  return found == formats.end() ? nullptr : &*found;
}

/// What the source is, by what was asked for or by its content; nothing for a file of a folder that
/// is of no known format. Throws Error{bad_data} for a file that was named and is of none.
const ImportFormat* format_of(const ImportRequest& request, ImportSource& source,
                              ImportPath::From from) {
  // In a folder a name alone is not enough: an archive has many tables that are not of people.
  const bool named = from == ImportPath::From::arguments || !request.maps.empty();
  const auto found = exchange::detect(source.beginning(), named ? source.name() : "");
  if (from == ImportPath::From::folder) {
    const bool wanted = found && (!request.format || *request.format == *found);
    return wanted ? find_format(*found) : nullptr;
  }
  if (request.format) return find_format(*request.format);
  if (found) return find_format(*found);
  if (!request.maps.empty()) return find_format(exchange::Format::csv);
  std::string words;
  for (const std::string& word : format_words()) words += (words.empty() ? "" : ", ") + word;
  throw Error(ErrorKind::bad_data, source.name() +
                                       " is of no format that can be told; nothing was "
                                       "imported; --format says which it is (" +
                                       words + ")");
}

/// How far the import is, for the person who waits.
struct Watch {
  terminal::Progress& progress;
  std::size_t done = 0;
  std::size_t files = 1;                 ///< to read
  std::size_t files_read = 0;
  const ImportSource* source = nullptr;  ///< the one being read

  void count(std::size_t line) {
    std::optional<double> part;
    if (source != nullptr) part = source->part_before(line);
    if (part) *part = (static_cast<double>(files_read) + *part) / static_cast<double>(files);
    progress.update(++done, part);
  }
};

/// The record's taker, counted by the watch.
template <class Record>
std::function<void(Record&&)> watched(std::function<void(Record&&)> take, Watch& watch) {
  return [take = std::move(take), &watch](Record&& record) {
    std::size_t line = 0;
    if constexpr (requires { record.line; }) line = record.line;
    take(std::move(record));
    watch.count(line);
  };
}

Records watched(Records records, Watch& watch) {
  records.card = watched(std::move(records.card), watch);
  records.touch = watched(std::move(records.touch), watch);
  records.mail = watched(std::move(records.mail), watch);
  records.meeting = watched(std::move(records.meeting), watch);
  return records;
}

ImportCounts import_all(Session& session, const ImportRequest& request) {
  ImportOptions import_options = options_of(session, request);
  if (session.dry_run() && session.human()) {
    import_options.changed = [&session](const ImportChange& change) {
      session.out() << import_diff(change, session.style());
    };
  }
  std::vector<std::string> paths = request.paths;
  const HelperPaths helped = take_helper_paths(paths, request);
  demand_own_address(session, request, helped);
  Import import(session.book(), std::move(import_options));
  terminal::Progress progress(session, "records");
  Watch watch{progress};
  import_by_helper(session, helped, import, watched(import.records(), watch));
  std::int64_t files = 0;
  std::int64_t passed_over = 0;
  const std::vector<ImportPath> all = files_of(paths);
  watch.files = all.size();
  for (const ImportPath& path : all) {
    ImportSource source(session, path.path);
    watch.source = &source;
    const ImportFormat* format = format_of(request, source, path.from);
    if (format == nullptr) {
      ++passed_over;
      continue;
    }
    ++files;
    if (!is_read_by_helper(format->format)) import.begin_file(source.name());
    const Records records = watched(import.records(), watch);
    format->read({session, request, source, import, records});
    ++watch.files_read;
  }
  watch.source = nullptr;
  if (files == 0 && helped.empty()) {
    throw Error(ErrorKind::bad_data,
                request.paths.front() +
                    " holds no file that can be imported; folders within it are read when named");
  }
  if (passed_over > 0) {
    session.message(counted(passed_over, "other file", "other files") + " passed over");
  }
  return import.finish();
}

Outcome run(Session& session, const ImportRequest& request) {
  const ImportCounts counts = import_all(session, request);
  for (const std::string& line : refusal_lines(counts)) session.warn(line);
  if (session.output() == Output::json) {
    print_json(session.out(), to_json(counts));
  } else {
    session.out() << (session.dry_run() ? "dry run: " : "") << text::printable(summary(counts))
                  << '\n';
  }
  return counts.refused.empty() ? Outcome::done : Outcome::bad_data;
}

}  // namespace

Action declare_import(Options& options) {
  auto request = std::make_shared<ImportRequest>();
  options.list("PATH", request->paths);
  options.choice(
      "--format", format_words(),
      [request](const std::string& word) {
        const auto formats = import_formats();
        const auto found = std::ranges::find(formats, word, &ImportFormat::word);
        if (found != formats.end()) request->format = found->format;
      },
      "what the files are; else it is found out");
  options.texts("--circle", request->circles, "put everyone into this circle", "NAME");
  options.text("--every", request->every, "a cadence for those who are new", "CADENCE");
  options.flag("--spread", request->spread, "spread their first due days, not all at once");
  options.texts("--map", request->maps,
                "which column of a table is what: name, email, phone, org …", "FIELD=COLUMN");
  options.heading("Messages and meetings");
  options.texts("--me", request->me, "an address of yours, or at LinkedIn your name or page",
                "ADDRESS");
  options.text("--since", request->since, "none before this day", "WHEN");
  options.flag("--new", request->add_new, "add those who wrote to you and to whom you wrote, or who came");
  options.flag("--new-all", request->add_all, "add those who wrote to you or to whom you wrote");
  options.exclude("--new", "--new-all");
  options.example("verso import contacts.vcf --circle phone", "all cards of a file, into a circle");
  options.example("verso import -n old/", "says what would come in from the files of a folder");
  options.example("verso import people.csv --map 'name=Full Name,email=Mail'",
                  "a table whose columns have names of their own");
  options.example("verso import ~/Mail --me ana@acme.com --new --since 2y",
                  "what was written, as touches: mbox files, Maildirs, messages");
  options.example("verso import work.ics", "meetings that were, with those you know");
  options.example("curl -s URL | verso import -", "from standard input");
  return [request](Session& session) { return run(session, *request); };
}

}  // namespace verso::cli
