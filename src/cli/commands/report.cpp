#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/output_file.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/report/report_data.hpp"
#include "cli/report/report_page.hpp"
#include "cli/session.hpp"
#include "cli/terminal/progress.hpp"
#include "model/text.hpp"

namespace verso::cli {
namespace {

struct ReportOptions {
  std::string file;
  bool force = false;
};

Outcome run(Session& session, const ReportOptions& options) {
  const auto read = [&session] {
    const terminal::Waiting waiting(session, "reading the book");
    return read_report(session.book());
  };
  if (options.file == "-") {
    write_report(session.out(), read(), session.style());
    return Outcome::done;
  }
  OutputFile file(options.file, options.force ? Replace::allowed : Replace::refused);
  const ReportData data = read();
  write_report(file.stream(), data, session.style());
  file.keep();
  if (session.output() == Output::json) {
    print_json(
        session.out(),
        {{"file", options.file}, {"contacts", data.people.size()}, {"due", data.due.size()}});
    return Outcome::done;
  }
  session.message(counted(data.people.size(), "contact", "contacts") + ", " +
                  std::to_string(data.due.size()) + " due, shown in " +
                  text::printable(options.file));
  return Outcome::done;
}

}  // namespace

Action declare_report(Options& options) {
  auto given = std::make_shared<ReportOptions>();
  options.word("FILE", given->file);
  options.flag("--force", given->force, "replace the file if it exists");
  options.example("verso report people.html",
                  "one page to look at: who is due, your network, what was given and received");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli
