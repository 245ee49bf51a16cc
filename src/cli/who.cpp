#include "cli/who.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/last_contact.hpp"
#include "cli/session.hpp"
#include "cli/terminal/process.hpp"
#include "model/nearest.hpp"
#include "model/text.hpp"
#include "verso/book.hpp"
#include "verso/contacts.hpp"
#include "verso/search.hpp"

namespace verso::cli {
namespace {

/// Candidates that a person can still look through.
constexpr std::size_t most_candidates = 20;

std::vector<std::string> candidate_lines(const std::vector<ContactRef>& contacts) {
  std::vector<std::string> lines;
  for (const ContactRef& contact : contacts) {
    if (lines.size() == most_candidates) break;
    lines.push_back(contact_line(contact));
  }
  return lines;
}

[[noreturn]] void ambiguous(std::string_view who, const std::vector<ContactRef>& contacts) {
  std::vector<std::string> lines = candidate_lines(contacts);
  if (contacts.size() > lines.size()) {
    lines.push_back(
        fmt::format("and {} more; type more of the name", contacts.size() - lines.size()));
  }
  throw Error(ErrorKind::ambiguous,
              fmt::format("\"{}\" fits {} contacts; name one by its number or by more of its name",
                          who, contacts.size()),
              std::move(lines));
}

/// The name that was probably meant: a whole one was mistyped, or one of its words.
std::optional<std::string> near_name(Session& session, std::string_view who) {
  const std::vector<ListRow> rows =
      list_contacts(session.book(), {}, Sort::name, Direction::forward, 0);
  std::vector<std::string> keys;
  std::vector<std::size_t> owners;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    keys.push_back(text::name_key(rows[row].contact.name));
    for (std::string& word : text::name_words(rows[row].contact.name)) {
      keys.push_back(std::move(word));
    }
    owners.resize(keys.size(), row);
  }
  const std::vector<std::string_view> candidates(keys.begin(), keys.end());
  const auto near = nearest(text::name_key(who), candidates);
  if (!near) return std::nullopt;
  const auto place = std::ranges::find(candidates, *near) - candidates.begin();
  return rows[owners[static_cast<std::size_t>(place)]].contact.name;
}

[[noreturn]] void nobody(Session& session, std::string_view who) {
  const auto near = near_name(session, who);
  throw Error(ErrorKind::not_found,
              near ? fmt::format("nobody is called \"{}\"; did you mean {}?", who, *near)
                   : fmt::format("nobody is called \"{}\"; `verso list` shows everybody", who));
}

std::filesystem::path last_file(const Session& session) {
  return last_contact_file(session.environment(), session.book_path());
}

WhoFound find_last(Session& session) {
  const auto last = read_last_contact(last_file(session));
  if (!last) {
    throw Error(ErrorKind::not_found, "there is no @last yet: nobody was touched or shown");
  }
  try {
    Contact contact = get_contact(session.book(), *last);
    return {{{contact.id, contact.name, contact.org}}, contact.archived};
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::not_found) throw;
    throw Error(ErrorKind::not_found, "the contact that was @last is gone; name another one");
  }
}

ContactRef one_of(Session& session, std::string_view who, const WhoFound& found,
                  Archived archived) {
  if (found.contacts.empty()) nobody(session, who);
  ContactRef contact =
      found.contacts.size() == 1 ? found.contacts.front() : pick_one(session, who, found.contacts);
  if (found.archived && archived == Archived::said) {
    session.message(contact_line(contact) + "  (archived)");
  }
  return contact;
}

/// What tells people of a like name apart: number, name, title, organisation, place, the last touch.
std::vector<std::string> telling_lines(Session& session, const std::vector<ContactRef>& contacts) {
  std::vector<std::string> lines;
  for (const ContactRef& contact : contacts) {
    const Contact card = get_contact(session.book(), contact.id);
    std::string line = fmt::format("{}  {}", number(card.id), card.name);
    for (const auto* part : {&card.title, &card.org, &card.place}) {
      if (!part->empty()) line += "  " + *part;
    }
    for (const std::string& circle : card.circles) line += "  +" + circle;
    if (card.last_touch_on) line += "  touched " + session.style().day(*card.last_touch_on);
    lines.push_back(text::printable(line));
  }
  return lines;
}

/// The program's name without its options.
std::string picker_name(const Session& session) {
  const std::string picker = session.config().value("picker");
  return picker.substr(0, picker.find(' '));
}

bool has_picker(const Session& session) {
  const std::string name = picker_name(session);
  return !name.empty() && session.streams().out_is_terminal &&
         terminal::is_program(session.environment(), name);
}

/// The program reads the lines and writes the one that was chosen.
std::optional<std::size_t> pick_by_program(Session& session, const std::string& question,
                                           const std::vector<std::string>& lines) {
  std::string command = session.config().value("picker");
  if (picker_name(session) == "fzf") command += " --height=~40% --layout=reverse";
  session.flush();
  session.message(question);
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  std::string chosen = terminal::filter(command, text).output;
  chosen.resize(std::min(chosen.find('\n'), chosen.size()));
  const auto found = std::ranges::find(lines, chosen);
  if (found == lines.end()) return std::nullopt;
  return static_cast<std::size_t>(found - lines.begin());
}

std::vector<std::string_view> parts_of(std::string_view argument) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0; from <= argument.size();) {
    const std::size_t comma = std::min(argument.find(',', from), argument.size());
    const std::string_view part = text::trim(argument.substr(from, comma - from));
    if (!part.empty()) parts.push_back(part);
    from = comma + 1;
  }
  return parts;
}

}  // namespace

ContactRef pick_one(Session& session, std::string_view who,
                    const std::vector<ContactRef>& contacts) {
  const bool by_program = session.can_ask() && has_picker(session);
  if (!session.can_ask() || (!by_program && contacts.size() > most_candidates)) {
    ambiguous(who, contacts);
  }
  const std::vector<std::string> lines = telling_lines(session, contacts);
  const std::string question = fmt::format("who is \"{}\"?", who);
  const auto chosen =
      by_program ? pick_by_program(session, question, lines) : session.pick(question, lines);
  if (!chosen) throw Error(ErrorKind::ambiguous, "nobody was chosen; nothing was done");
  return contacts[*chosen];
}

ContactRef resolve_who(Session& session, std::string_view who, Archived archived) {
  who = text::trim(who);
  if (who.empty()) throw Error(ErrorKind::usage, "a WHO is empty; type a name or a number");
  if (who == "@last") return one_of(session, who, find_last(session), archived);
  return one_of(session, who, find_who(session.book(), who), archived);
}

std::vector<ContactRef> resolve_people(Session& session,
                                       const std::vector<std::string>& arguments) {
  std::vector<ContactRef> people;
  const auto add = [&people](ContactRef contact) {
    if (std::ranges::find(people, contact.id, &ContactRef::id) == people.end()) {
      people.push_back(std::move(contact));
    }
  };
  for (const std::string& argument : arguments) {
    const std::vector<std::string_view> parts = parts_of(argument);
    const bool several = parts.size() > 1;
    const WhoFound whole = several ? find_whole_name(session.book(), argument) : WhoFound{};
    if (!whole.contacts.empty()) {
      add(one_of(session, argument, whole, Archived::said));
    } else if (several) {
      for (const std::string_view part : parts) add(resolve_who(session, part));
    } else {
      add(resolve_who(session, parts.empty() ? std::string_view(argument) : parts.front()));
    }
  }
  return people;
}

void remember_last(const Session& session, ContactId contact) {
  if (session.dry_run()) return;
  write_last_contact(last_file(session), contact);
}

std::string contact_line(const ContactRef& contact) {
  std::string line = fmt::format("{}  {}", number(contact.id), contact.name);
  if (!contact.org.empty()) line += "  " + contact.org;
  return line;
}

std::string names_of(const std::vector<ContactRef>& contacts) {
  std::string names;
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    if (i > 0) names += i + 1 == contacts.size() ? " and " : ", ";
    names += contacts[i].name;
  }
  return names;
}

}  // namespace verso::cli
