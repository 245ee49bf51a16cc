#include <memory>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/output_file.hpp"
#include "cli/query_argument.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "exchange/json.hpp"
#include "exchange/vcard.hpp"
#include "verso/contacts.hpp"
#include "verso/import.hpp"

namespace verso::cli {
namespace {

struct ExportOptions {
  std::string format;
  std::optional<std::string> query;
  std::optional<std::string> output;
  bool force = false;
  bool with_private = false;
};

std::int64_t write_vcards(Book& book, const Query& query, Privacy privacy, std::ostream& out) {
  std::int64_t cards = 0;
  export_cards(book, query, privacy, verso::Archived::left_out,
               {[&](Card&& card) {
                  out << exchange::write_vcard(card);
                  ++cards;
                },
                {},
                {}});
  return cards;
}

std::int64_t write_json(Book& book, const Query& query, Privacy privacy, std::ostream& out) {
  std::int64_t cards = 0;
  exchange::JsonWriter writer(out);
  // A circle without members is nobody's; it goes along only with everyone.
  if (query.kind == Query::Kind::everyone) {
    for (const CircleSize& circle : circles(book)) writer.circle(circle.name);
  }
  export_cards(book, query, privacy, verso::Archived::included,
               {[&](Card&& card) {
                  writer.contact(card);
                  ++cards;
                },
                [&](Given&& given) { writer.given(given); },
                [&](TouchRecord&& record) { writer.touch(record); }});
  writer.finish();
  return cards;
}

std::int64_t write(Session& session, const ExportOptions& options, std::ostream& out) {
  const Query query = read_query(session, options.query);
  const Privacy privacy = options.with_private ? Privacy::with_private : Privacy::no_private;
  return options.format == "json" ? write_json(session.book(), query, privacy, out)
                                  : write_vcards(session.book(), query, privacy, out);
}

Outcome run(Session& session, const ExportOptions& options) {
  if (!options.output || *options.output == "-") {
    write(session, options, session.out());
    return Outcome::done;
  }
  OutputFile file(*options.output, options.force ? Replace::allowed : Replace::refused);
  const std::int64_t cards = write(session, options, file.stream());
  file.keep();
  if (session.output() == Output::json) {
    print_json(session.out(), {{"file", *options.output}, {"contacts", cards}});
  } else {
    session.message(counted(cards, "contact", "contacts") + " written to " + *options.output);
  }
  return Outcome::done;
}

}  // namespace

Action declare_export(Options& options) {
  auto given = std::make_shared<ExportOptions>();
  options.choice_word("FORMAT", {"vcard", "json"},
                      [given](const std::string& word) { given->format = word; });
  options.rest("QUERY", given->query);
  options.text("-o,--output", given->output, "the file; else standard output", "FILE");
  options.flag("--force", given->force, "replace the file if it exists");
  options.flag("--with-private", given->with_private, "private notes too");
  options.example("verso export vcard +work -o work.vcf",
                  "a circle, for phones and other programs");
  options.example("verso export json --with-private -o all.json",
                  "everything, to be taken in again");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli
