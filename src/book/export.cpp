#include <algorithm>

#include "book/access.hpp"
#include "store/asks.hpp"
#include "store/intros.hpp"
#include "store/links.hpp"
#include "store/needs.hpp"
#include "store/news.hpp"
#include "store/notes.hpp"
#include "store/opportunities.hpp"
#include "store/promises.hpp"
#include "store/select.hpp"
#include "store/touches.hpp"
#include "verso/import.hpp"

namespace verso {
namespace {

store::ContactSet chosen(Book& book, const Query& query, Privacy privacy, Archived archived) {
  if (query.kind == Query::Kind::everyone && archived == Archived::included) {
    return store::all_contacts(database(book));
  }
  const tokens::Tokenizer tokenizer(book.store().language());
  return store::select_contacts(database(book), tokenizer, query, {book.today(), privacy});
}

Card read_card(Book& book, ContactId id, const store::ContactSet& going, Privacy privacy) {
  Card card;
  card.contact = store::read_contact(database(book), id).value_or(Contact{});
  const auto stays = [&](ContactId other) {
    return !std::binary_search(going.begin(), going.end(), number(other));
  };
  std::erase_if(card.contact.knows, [&](const Known& known) { return stays(known.id); });
  if (card.contact.met.via && stays(card.contact.met.via->id)) card.contact.met.via.reset();
  card.notes = store::read_notes(database(book), id);
  if (privacy == Privacy::no_private) {
    std::erase_if(card.notes, [](const Note& note) { return note.is_private; });
  }
  std::sort(card.notes.begin(), card.notes.end(),
            [](const Note& a, const Note& b) { return a.id < b.id; });
  card.needs = store::read_needs(database(book), id, book.today());
  for (Need& need : card.needs) {
    if (need.referred_by && stays(need.referred_by->id)) need.referred_by.reset();
    if (need.closed_by && stays(need.closed_by->id)) need.closed_by.reset();
  }
  card.offers = store::read_offers(database(book), id, book.today());
  card.promises = store::read_promises(database(book), id);
  card.matters = store::read_matters(database(book), id);
  card.vcard_rest = store::read_vcard_rest(database(book), id);
  return card;
}

void hand_out_given(Book& book, const ExportSink& sink) {
  store::Database& data = database(book);
  for (Link& link : store::read_links(data)) sink.given(std::move(link));
  for (Opportunity& each : store::read_opportunities(data, book.today())) sink.given(std::move(each));
  for (Intro& intro : store::read_intros(data)) sink.given(std::move(intro));
  for (Ask& ask : store::read_asks(data)) sink.given(std::move(ask));
  for (News& news : store::read_news(data)) sink.given(std::move(news));
}

}  // namespace

void export_cards(Book& book, const Query& query, Privacy privacy, Archived archived,
                  const ExportSink& sink) {
  const store::ContactSet going = chosen(book, query, privacy, archived);
  for (const std::int64_t id : going) sink.card(read_card(book, ContactId{id}, going, privacy));
  const bool everyone = query.kind == Query::Kind::everyone && archived == Archived::included;
  if (sink.given && everyone) hand_out_given(book, sink);
  if (!sink.touch) return;
  const auto goes = [&](const ContactRef& contact) {
    return std::binary_search(going.begin(), going.end(), number(contact.id));
  };
  for (const TouchId id : store::all_touches(database(book))) {
    TouchRecord record;
    record.touch = store::read_touch(database(book), id).value_or(Touch{});
    std::erase_if(record.touch.with, [&](const ContactRef& contact) { return !goes(contact); });
    std::erase_if(record.touch.replies, [&](const Reply& reply) { return !goes(reply.contact); });
    if (!everyone) record.touch.cause.reset();
    if (!record.touch.with.empty()) sink.touch(std::move(record));
  }
}

}  // namespace verso
