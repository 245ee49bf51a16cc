#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/event_text.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/terminal/editor.hpp"
#include "cli/text_argument.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

struct NoteOptions {
  std::string who;
  std::optional<std::string> text;
  std::optional<std::string> on;
  bool is_private = false;
};

struct NoteEditOptions {
  NoteId id{};
  std::optional<std::string> text;
  std::optional<std::string> on;
  bool is_private = false;
  bool is_public = false;
};

Outcome run_note(Session& session, const NoteOptions& options) {
  Note note;
  note.contact = resolve_who(session, options.who);
  note.on = session.past_or_today(options.on);
  note.is_private = options.is_private;
  Note added;
  if (const auto text = text_argument(session, options.text)) {
    note.text = *text;
    added = add_note(session.book(), note);
  } else {
    terminal::edit(session, {"", ".md"}, [&](const std::string& written) {
      note.text = text::trim(written);
      added = add_note(session.book(), note);
    });
  }
  tell(session, "noted " + note_heading(added, session.style()), exchange::to_json(added));
  return Outcome::done;
}

Outcome run_note_edit(Session& session, const NoteEditOptions& options) {
  Note note = get_note(session.book(), options.id);
  if (options.on) note.on = session.past(*options.on);
  if (options.is_private || options.is_public) note.is_private = options.is_private;
  Note changed;
  if (options.text || options.on || options.is_private || options.is_public) {
    if (options.text) note.text = *options.text == "-" ? read_input(session) : *options.text;
    changed = change_note(session.book(), note);
  } else if (const auto piped = piped_text(session)) {
    note.text = *piped;
    changed = change_note(session.book(), note);
  } else {
    terminal::edit(session, {note.text + "\n", ".md"}, [&](const std::string& written) {
      note.text = text::trim(written);
      changed = change_note(session.book(), note);
    });
  }
  tell(session, "changed note " + note_heading(changed, session.style()),
       exchange::to_json(changed));
  return Outcome::done;
}

Outcome run_note_rm(Session& session, NoteId id) {
  const Note note = get_note(session.book(), id);
  if (!session.confirm("delete note " + note_heading(note, session.style()) + "?")) {
    tell_nothing(session, "nothing was deleted");
    return Outcome::done;
  }
  const Note removed = remove_note(session.book(), id);
  tell(session, "deleted note " + note_heading(removed, session.style()),
       exchange::to_json(removed));
  return Outcome::done;
}

}  // namespace

Action declare_note(Options& options) {
  auto given = std::make_shared<NoteOptions>();
  options.word("WHO", given->who);
  options.rest("TEXT", given->text);
  options.text("--on", given->on, "the day it is of; today unless said", "WHEN");
  options.flag("--private", given->is_private, "never in an export, a draft, a report or a sync");
  options.example("verso note ana likes golf, hates phone calls", "as typed, without quotes");
  options.example("verso note ana", "written in the editor; from a pipe where there is one");
  return [given](Session& session) { return run_note(session, *given); };
}

Action declare_note_edit(Options& options) {
  auto given = std::make_shared<NoteEditOptions>();
  options.number("N", given->id);
  options.text("--text", given->text, "another text; - reads it from standard input");
  options.text("--on", given->on, "another day", "WHEN");
  options.flag("--private", given->is_private, "never in an export, a draft, a report or a sync");
  options.flag("--public", given->is_public, "no longer private");
  options.exclude("--private", "--public");
  options.example("verso note edit 5",
                  "opens its text in the editor; `verso notes` tells the number");
  return [given](Session& session) { return run_note_edit(session, *given); };
}

Action declare_note_rm(Options& options) {
  auto id = std::make_shared<NoteId>();
  options.number("N", *id);
  options.example("verso note rm 5", "asks first");
  return [id](Session& session) { return run_note_rm(session, *id); };
}

}  // namespace verso::cli
