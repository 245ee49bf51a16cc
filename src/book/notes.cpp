#include "verso/notes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "model/text.hpp"
#include "store/notes.hpp"
#include "store/touches.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

void refuse_empty(std::string_view text) {
  if (text::trim(text).empty()) throw Error(ErrorKind::usage, "the note is empty: type its text");
}

void check_touch(Book& book, const Touch& touch) {
  refuse_future(book, touch.on);
  if (touch.with.empty()) throw Error(ErrorKind::usage, "a touch needs at least one person");
}

/// A touch as it was just stored, which without replies is what was given, the people in their order.
Touch told_touch(Book& book, const Touch& given, TouchId id) {
  const auto is_named = [](const ContactRef& contact) { return !contact.name.empty(); };
  if (!given.replies.empty() || !std::ranges::all_of(given.with, is_named)) {
    return get_touch(book, id);
  }
  Touch touch = given;
  touch.id = id;
  if (touch.uid.empty()) touch.uid = store::touch_uid(book.store().meta("uid"), id);
  std::ranges::sort(touch.with, {}, &ContactRef::id);
  return touch;
}

}  // namespace

Note add_note(Book& book, const Note& note) {
  refuse_future(book, note.on);
  refuse_empty(note.text);
  BookChange change(book);
  const NoteId id = store::insert_note(database(book), note, stamp(book));
  return change.finish([&] { return get_note(book, id); });
}

Note get_note(Book& book, NoteId id) {
  if (auto note = store::read_note(database(book), id)) return *std::move(note);
  throw Error(ErrorKind::not_found,
              fmt::format("there is no note {}; `verso notes` lists them", number(id)));
}

Note change_note(Book& book, const Note& note) {
  refuse_future(book, note.on);
  refuse_empty(note.text);
  BookChange change(book);
  get_note(book, note.id);
  store::update_note(database(book), note);
  return change.finish([&] { return get_note(book, note.id); });
}

Note remove_note(Book& book, NoteId id) {
  BookChange change(book);
  Note removed = get_note(book, id);
  store::delete_note(database(book), id);
  change.finish();
  return removed;
}

std::vector<Note> notes(Book& book, std::optional<ContactId> contact) {
  return store::read_notes(database(book), contact);
}

Touch add_touch(Book& book, const Touch& touch) {
  check_touch(book, touch);
  BookChange change(book);
  const TouchId id = store::insert_touch(database(book), touch, stamp(book));
  return change.finish([&] { return told_touch(book, touch, id); });
}

Touch get_touch(Book& book, TouchId id) {
  if (auto touch = store::read_touch(database(book), id)) return *std::move(touch);
  throw Error(ErrorKind::not_found,
              fmt::format("there is no touch {}; `verso touches` lists them", number(id)));
}

Touch change_touch(Book& book, const Touch& touch) {
  check_touch(book, touch);
  BookChange change(book);
  const Touch before = get_touch(book, touch.id);
  for (const Reply& reply : before.replies) {
    if (reply.on < touch.on) {
      throw Error(ErrorKind::usage, fmt::format("touch {} was answered on {}, before that day",
                                                number(touch.id), format_date(reply.on)));
    }
  }
  store::update_touch(database(book), touch);
  return change.finish([&] { return get_touch(book, touch.id); });
}

Touch remove_touch(Book& book, TouchId id) {
  BookChange change(book);
  Touch removed = get_touch(book, id);
  store::delete_touch(database(book), id);
  change.finish();
  return removed;
}

std::vector<Touch> touches(Book& book, std::optional<ContactId> contact,
                           std::optional<Date> since) {
  return store::read_touches(database(book), contact, since);
}

Touch add_reply(Book& book, const Reply& reply) {
  refuse_future(book, reply.on);
  BookChange change(book);
  const auto touch = store::answerable(database(book), reply.contact.id, reply.mine, reply.on);
  if (!touch) {
    throw Error(ErrorKind::not_found,
                reply.mine ? "there is no touch of theirs to answer; record it with "
                             "`verso touch WHO --started them`"
                           : "there is no touch of yours that they could have answered; record it "
                             "with `verso touch WHO`");
  }
  store::insert_reply(database(book), *touch, reply, stamp(book));
  return change.finish([&] { return get_touch(book, *touch); });
}

}  // namespace verso
