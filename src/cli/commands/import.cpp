#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "cli/terminal/progress.hpp"
#include "exchange/detect.hpp"
#include "exchange/json.hpp"
#include "exchange/vcard.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"
#include "verso/import.hpp"

namespace verso::cli {
namespace {

using exchange::Format;

struct Given {
  std::vector<std::string> paths;
  std::optional<Format> format;
  std::vector<std::string> circles;
  std::optional<std::string> every;
  bool spread = false;
};

ImportOptions options_of(const Given& given) {
  ImportOptions options{given.circles, std::nullopt, given.spread, exchange::related_line};
  if (given.every) options.every = parse_duration(*given.every);
  if (given.spread && !options.every) {
    throw Error(ErrorKind::usage, "--spread spreads the due days of a cadence: give --every too");
  }
  return options;
}

struct Source {
  std::string name;
  std::string bytes;
};

Source read_source(Session& session, const std::string& path) {
  std::ostringstream bytes;
  if (path == "-") {
    if (session.in().peek() != std::istream::traits_type::eof()) bytes << session.in().rdbuf();
    return {"standard input", std::move(bytes).str()};
  }
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) {
    throw Error(ErrorKind::usage, path + " is a directory; name the files in it");
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  const bool empty = file && file.peek() == std::ifstream::traits_type::eof() && !file.bad();
  if (!empty && (!file || !(bytes << file.rdbuf()))) {
    throw Error(
        ErrorKind::storage,
        "cannot read " + path + (errno != 0 ? ": " + std::string(std::strerror(errno)) : ""));
  }
  return {path, std::move(bytes).str()};
}

Format format_of(const Source& source, const std::optional<Format>& given) {
  constexpr std::size_t enough = 4096;
  if (given) return *given;
  const std::string_view bytes = source.bytes;
  if (const auto format = exchange::detect(bytes.substr(0, enough), source.name)) return *format;
  throw Error(ErrorKind::bad_data,
              source.name +
                  " is neither vCard nor JSON, as far as can be told; nothing was "
                  "imported; --format says what it is");
}

/// The records with a line for the person who waits.
Records watched(Records records, terminal::Progress& progress, std::size_t& done) {
  records.card = [take = std::move(records.card), &progress, &done](Card&& card) {
    take(std::move(card));
    progress.update(++done);
  };
  records.touch = [take = std::move(records.touch), &progress, &done](TouchRecord&& touch) {
    take(std::move(touch));
    progress.update(++done);
  };
  return records;
}

ImportCounts import_all(Session& session, const Given& given) {
  Import import(session.book(), options_of(given));
  terminal::Progress progress(session, "records");
  std::size_t done = 0;
  for (const std::string& path : given.paths) {
    const Source source = read_source(session, path);
    import.begin_file(source.name);
    const Records records = watched(import.records(), progress, done);
    switch (format_of(source, given.format)) {
      case Format::vcard: exchange::read_vcards(source.bytes, records); break;
      case Format::json: exchange::read_json(source.bytes, records); break;
    }
  }
  return import.finish();
}

/// "3 added, 1 updated, 2 refused".
std::string summary(const ImportCounts& counts) {
  std::string line;
  const auto part = [&line](std::int64_t count, std::string_view what) {
    if (count == 0) return;
    line += (line.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(what);
  };
  part(counts.added, "added");
  part(counts.updated, "updated");
  part(counts.unchanged, "unchanged");
  for (const auto& skipped : counts.skipped) part(skipped.count, "skipped (" + skipped.why + ")");
  part(static_cast<std::int64_t>(counts.refused.size()), "refused");
  if (line.empty()) return "no records";
  line += " of " + counted(counts.records, "record", "records");
  line += ": " + counted(counts.contacts_added, "new contact", "new contacts");
  if (counts.touches_added > 0) {
    line += ", " + counted(counts.touches_added, "new touch", "new touches");
  }
  return line;
}

Outcome run(Session& session, const Given& given) {
  const ImportCounts counts = import_all(session, given);
  for (const auto& refused : counts.refused) {
    const std::string line = refused.line == 0 ? "" : ":" + std::to_string(refused.line);
    session.warn(refused.file + line + ": " + refused.why);
  }
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
  auto given = std::make_shared<Given>();
  options.list("PATH", given->paths);
  options.choice(
      "--format", {"vcard", "json"},
      [given](const std::string& word) {
        given->format = word == "json" ? Format::json : Format::vcard;
      },
      "what the files are; else it is found out");
  options.texts("--circle", given->circles, "put everyone into this circle", "NAME");
  options.text("--every", given->every, "a cadence for those who are new", "CADENCE");
  options.flag("--spread", given->spread, "spread their first due days, not all at once");
  options.example("verso import contacts.vcf --circle phone", "all cards of a file, into a circle");
  options.example("verso import -n old/*.vcf", "says what would come in");
  options.example("curl -s URL | verso import -", "from standard input");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli
