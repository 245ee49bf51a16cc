#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

Outcome run_notes(Session& session, const std::optional<std::string>& who) {
  const auto contact = who ? std::optional(resolve_who(session, *who).id) : std::nullopt;
  std::vector<Note> list = notes(session.book(), contact);
  if (!session.shows_private()) std::erase_if(list, &Note::is_private);
  std::vector<Column<Note>> columns{
      {{.title = "ID", .align = Align::right},
       [](const Note& note) { return std::to_string(number(note.id)); }},
      {{.title = "ON", .look = Look::faint},
       [&style = session.style()](const Note& note) { return style.day(note.on); }},
  };
  if (!contact) {
    columns.push_back({{.title = "NAME", .look = Look::strong},
                       [](const Note& note) { return note.contact.name; }});
  }
  columns.push_back({{.title = "NOTE", .fit = Fit::flexible}, [](const Note& note) {
                       return (note.is_private ? "(private) " : "") + note.text;
                     }});
  print_list(session, list, columns, [](const Note& note) { return exchange::to_json(note); });
  return Outcome::done;
}

}  // namespace

Action declare_notes(Options& options) {
  auto who = std::make_shared<std::optional<std::string>>();
  options.rest("WHO", *who);
  options.example("verso notes ana", "newest first, with the numbers that note edit wants");
  return [who](Session& session) { return run_notes(session, *who); };
}

}  // namespace verso::cli
