#include "cli/import_table.hpp"

#include <ostream>

#include "cli/clock.hpp"
#include "cli/import_source.hpp"
#include "cli/session.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/linkedin.hpp"
#include "model/text.hpp"

namespace verso::cli {
namespace {

std::string joined(const std::vector<std::string>& items, std::string_view between) {
  std::string line;
  for (const std::string& item : items) line += (line.empty() ? "" : std::string(between)) + item;
  return line;
}

/// The arguments of a call that says the same, to be copied and changed.
std::string as_arguments(const std::vector<std::string>& maps) {
  std::string line;
  for (const std::string& map : maps) {
    const bool plain = map.find_first_of(" '\"\\$&|;<>()*?#`!") == std::string::npos;
    line += (line.empty() ? "--map " : " --map ") + (plain ? map : "'" + map + "'");
  }
  return line;
}

void tell_mapping(Session& session, const std::string& file,
                  const exchange::TableMapping& mapping) {
  const auto tell = [&](const std::string& line) {
    if (session.dry_run() && session.human())
      session.out() << text::printable(line) << '\n';
    else
      session.message(line);
  };
  tell(file + ": " + as_arguments(mapping.taken));
  if (!mapping.left.empty()) tell(file + ": not taken: " + joined(mapping.left, ", "));
}

void read_people(const ImportJob& job, const std::string& text) {
  const exchange::TableOptions options{job.request.maps, job.session.config().date_order()};
  const auto mapping = exchange::read_people(text, options, job.records);
  const bool guessed = mapping.kind == exchange::TableKind::other && options.maps.empty();
  if (guessed && !mapping.taken.empty()) tell_mapping(job.session, job.source.name(), mapping);
}

}  // namespace

void read_table(const ImportJob& job) { read_people(job, exchange::csv_text(job.source.rest())); }

void read_linkedin(const ImportJob& job) {
  const std::string text = exchange::csv_text(job.source.rest());
  exchange::CsvTable table(text);
  exchange::MessageOptions options{job.source.name(), job.request.me, local_date};
  const std::string name = job.session.config().value("me.name");
  if (!name.empty()) options.me.push_back(name);
  switch (table.kind()) {
    case exchange::TableKind::messages: return read_messages(table, options, job.records);
    case exchange::TableKind::invitations: return read_invitations(table, options, job.records);
    default: return read_people(job, text);
  }
}

}  // namespace verso::cli
