#include <algorithm>
#include <memory>
#include <ostream>
#include <sstream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/export_formats.hpp"
#include "cli/output_file.hpp"
#include "cli/query_argument.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

struct ExportOptions {
  const ExportFormat* format = nullptr;
  std::optional<std::string> query;
  std::optional<std::string> output;
  bool force = false;
  bool with_private = false;
  std::optional<std::string> vcard;
};

std::int64_t write_to(const std::string& path, const ExportOptions& options,
                      const ExportRequest& request) {
  const Replace replace = options.force ? Replace::allowed : Replace::refused;
  if (options.format->write_folder != nullptr) {
    OutputFolder folder(path, replace);
    const auto contacts = options.format->write_folder(request, folder);
    folder.keep();
    return contacts;
  }
  OutputFile file(path, replace);
  const auto contacts = options.format->write(request, file.stream());
  file.keep();
  return contacts;
}

/// A file holds what the cards hold; a terminal is shown no control character of theirs.
void print(Session& session, const ExportOptions& options, const ExportRequest& request) {
  if (!session.streams().out_is_terminal) {
    options.format->write(request, session.out());
    return;
  }
  std::ostringstream whole;
  options.format->write(request, whole);
  session.out() << text::printable(whole.str(), text::Lines::keep);
}

Outcome run(Session& session, const ExportOptions& options) {
  if (options.vcard && options.format->word != "vcard") {
    throw Error(ErrorKind::usage, "--vcard says which version `export vcard` writes; " +
                                      std::string(options.format->word) + " has none");
  }
  const Query query = read_query(session, options.query);
  const Privacy privacy = options.with_private ? Privacy::with_private : Privacy::no_private;
  const auto version = vcard_version(options.vcard.value_or("4.0"));
  const ExportRequest request{session.book(), query, privacy, version};
  if (!options.output || *options.output == "-") {
    print(session, options, request);
    return Outcome::done;
  }
  const std::int64_t contacts = write_to(*options.output, options, request);
  if (session.output() == Output::json) {
    print_json(session.out(), {{"file", *options.output}, {"contacts", contacts}});
  } else {
    session.message(counted(contacts, "contact", "contacts") + " written to " + *options.output);
  }
  return Outcome::done;
}

}  // namespace

Action declare_export(Options& options) {
  auto given = std::make_shared<ExportOptions>();
  std::vector<std::string> words;
  for (const ExportFormat& format : export_formats()) words.emplace_back(format.word);
  options.choice_word("FORMAT", words, [given](const std::string& word) {
    given->format = &*std::ranges::find(export_formats(), word, &ExportFormat::word);
  });
  options.rest("QUERY", given->query);
  options.text("-o,--output", given->output,
               "the file, of markdown the folder; else standard output", "FILE");
  options.flag("--force", given->force, "replace the file if it exists");
  options.flag("--with-private", given->with_private, "private notes too");
  options.choice(
      "--vcard", {"4.0", "3.0"}, [given](const std::string& version) { given->vcard = version; },
      "the version of vCards (4.0); 3.0 for programs and phones that know no other");
  options.example("verso export vcard +work -o work.vcf",
                  "a circle, for phones and other programs");
  options.example("verso export vcard --vcard 3.0 -o all.vcf", "everyone, for an older program");
  options.example("verso export csv -o all.csv", "a table for spreadsheets, which import reads");
  options.example("verso export json --with-private -o all.json",
                  "everything, to be taken in again");
  options.example("verso export markdown -o people/", "a page for each person");
  options.example("verso export dot | dot -Tsvg >people.svg", "a picture of who knows whom");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli
