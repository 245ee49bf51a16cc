#include <algorithm>

#include "book/access.hpp"
#include "book/read_card.hpp"
#include "store/asks.hpp"
#include "store/intros.hpp"
#include "store/links.hpp"
#include "store/news.hpp"
#include "store/opportunities.hpp"
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

void hand_out_given(Book& book, const ExportSink& sink) {
  store::Database& data = database(book);
  for (Link& link : store::read_links(data)) sink.given(std::move(link));
  for (Opportunity& each : store::read_opportunities(data, book.today()))
    sink.given(std::move(each));
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
