#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/card.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "verso/contacts.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

CardView read_card(Session& session, ContactId id) {
  Book& book = session.book();
  const Reading reading(book);
  CardView card;
  card.contact = get_contact(book, id);
  card.notes = notes(book, id);
  card.touches = touches(book, id, std::nullopt);
  card.needs = needs(book, id, Listed::open);
  card.offers = offers(book, id, Listed::open);
  card.promises = promises(book, id, Promises::open);
  card.matter = last_matter(book, id);
  card.bring = bring_to(book, id);
  if (!session.shows_private()) {
    std::erase_if(card.notes, [](const Note& note) { return note.is_private; });
  }
  card.balance = balance(card.touches, id);
  return card;
}

Outcome run(Session& session, const std::string& who) {
  const ContactId id = resolve_who(session, who).id;
  const CardView card = read_card(session, id);
  if (session.human()) {
    print_card(session.out(), card, session.style(), session.width(), session.today());
  } else {
    print_json(session.out(), to_json(card));
  }
  remember_last(session, id);
  return Outcome::done;
}

}  // namespace

Action declare_show(Options& options) {
  auto who = std::make_shared<std::string>();
  options.rest("WHO", *who);
  options.example("verso show ana", "the card, what to bring, notes and history");
  options.example("verso show @last --no-private", "whom you touched or looked at last");
  return [who](Session& session) { return run(session, *who); };
}

}  // namespace verso::cli
