#include "verso/draft.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "model/log_words.hpp"
#include "model/text.hpp"
#include "model/topic.hpp"
#include "store/bring.hpp"
#include "store/contacts.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"
#include "verso/news.hpp"

namespace verso {
namespace {

/// The first interest of theirs that the text is about.
std::string interest_in(const Contact& card, std::string_view text,
                        const tokens::Tokenizer& tokenizer) {
  const std::vector<std::string> words = topic_words(tokenizer, text);
  for (const Interest& interest : card.interests) {
    if (is_about(words, topic_words(tokenizer, interest.topic))) return interest.topic;
  }
  return {};
}

void fill(Book& book, LinkId id, Draft& draft) {
  const Link link = get_link(book, id);
  draft.kind = DraftKind::link;
  draft.text = link.title.empty() ? link.about : link.title;
  draft.url = link.url;
}

void fill(Book& book, OpportunityId id, Draft& draft) {
  const Opportunity opportunity = get_opportunity(book, id);
  const bool is_source = opportunity.from && opportunity.from->id == draft.contact.id;
  draft.kind = is_source ? DraftKind::source : DraftKind::opportunity;
  draft.text = opportunity.text;
  draft.until = opportunity.until;
}

void fill(Book& book, IntroId id, Draft& draft) {
  const Intro intro = get_intro(book, id);
  if (intro.a.id != draft.contact.id && intro.b.id != draft.contact.id) {
    throw Error(ErrorKind::usage,
                fmt::format("introduction {} is of {} and {}, not of {}", number(id), intro.a.name,
                            intro.b.name, draft.contact.name));
  }
  draft.kind = DraftKind::intro;
  draft.other = intro.a.id == draft.contact.id ? intro.b : intro.a;
  draft.text = intro.why;
}

void fill(Book& book, AskId id, Draft& draft) {
  const Ask ask = get_ask(book, id);
  const auto sent = std::ranges::find(ask.sent, draft.contact.id,
                                      [](const AskSent& one) { return one.contact.id; });
  const bool ended = ask.status == AskStatus::closed && sent != ask.sent.end();
  draft.kind = ended ? DraftKind::report : DraftKind::ask;
  draft.text = ask.text;
  draft.outcome = ask.outcome;
  draft.helped = sent != ask.sent.end() && sent->helped.value_or(false);
}

void fill(Book&, const std::string& about, Draft& draft) {
  draft.kind = DraftKind::about;
  draft.text = required_text(about, "--about");
}

void fill(Book& book, std::monostate, Draft& draft) {
  draft.kind = DraftKind::hello;
  draft.bring = bring_to(book, draft.contact.id);
  std::erase_if(draft.bring,
                [](const Bring& bring) { return bring.kind == "matter" || bring.kind == "news"; });
}

/// The nickname, else the first name: "Hans" of "Prof. Dr. Hans Maier", but "Dr. Ruiz" of herself.
std::string first_name(const Contact& card) {
  if (!card.nickname.empty()) return card.nickname;
  const std::string_view name = text::trim(card.name);
  std::string_view rest = name;
  while (true) {
    const std::size_t end = rest.find(' ');
    const std::string_view first = rest.substr(0, end);
    if (!log_words::is(text::name_key(first), log_words::Cue::title)) {
      return std::string(end == std::string_view::npos ? name : first);
    }
    if (end == std::string_view::npos) return std::string(name);
    rest = text::trim(rest.substr(end));
  }
}

}  // namespace

std::string_view word(DraftKind kind) {
  constexpr std::string_view words[] = {"hello",  "about", "link", "opportunity",
                                        "source", "intro", "ask",  "report"};
  return words[static_cast<std::size_t>(kind)];
}

Draft compose_draft(Book& book, ContactId contact, const DraftSubject& subject) {
  const Reading reading(book);
  const Contact card = get_contact(book, contact);
  Draft draft;
  draft.contact = {card.id, card.name, card.org};
  draft.first_name = first_name(card);
  if (!card.emails.empty()) draft.email = card.emails.front().value;
  std::visit([&](const auto& of) { fill(book, of, draft); }, subject);
  const tokens::Tokenizer tokenizer(book.store().language());
  draft.reason = interest_in(card, draft.text, tokenizer);
  for (News& one : unheard_news(book, contact)) draft.news.push_back(std::move(one.text));
  if (auto matter = store::last_matter(database(book), contact)) draft.matter = matter->text;
  draft.tell_bind = !card.told_bind_on;
  return draft;
}

}  // namespace verso
