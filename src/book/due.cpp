#include <fmt/format.h>

#include <algorithm>

#include "book/access.hpp"
#include "book/bring.hpp"
#include "store/bring.hpp"
#include "store/lists.hpp"
#include "store/roster.hpp"
#include "verso/contacts.hpp"
#include "verso/due_list.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

std::string what_to_learn(const AtHand& at_hand) {
  if (!at_hand.interest) return "what they care about beside work";
  if (!at_hand.need) return "what they are working on, and what would help them now";
  return "how their last plans turned out";
}

BringFinder::Expected expected(const std::vector<DueRow>& rows, std::size_t limit) {
  BringFinder::Expected result{limit == 0 ? rows.size() : std::min(limit, rows.size()), 0};
  for (std::size_t i = 0; i < result.people; ++i) {
    if (rows[i].at_hand.need) ++result.with_need;
  }
  return result;
}

}  // namespace

AtHand at_hand(Book& book, ContactId contact) {
  return store::read_at_hand(database(book), contact);
}

std::vector<Bring> bring_to(Book& book, ContactId contact) {
  const Reading reading(book);
  return bring_to(book, contact, at_hand(book, contact));
}

std::vector<Bring> bring_to(Book& book, ContactId contact, const AtHand& at_hand) {
  const Reading reading(book);
  return BringFinder(book, {})(contact, at_hand);
}

std::size_t count_due(Book& book) {
  return static_cast<std::size_t>(store::count_due(database(book), book.today()));
}

std::size_t count_waiting_for_me(Book& book) {
  return static_cast<std::size_t>(store::count_waiting_for_me(database(book)));
}

std::size_t count_open_promises(Book& book) {
  return static_cast<std::size_t>(store::count_open_promises(database(book)));
}

std::vector<DueEntry> due(Book& book, const Query& query, std::optional<Duration> within,
                          Ready ready, std::size_t limit) {
  const Reading reading(book);
  std::optional<store::ContactSet> only;
  if (query.kind != Query::Kind::everyone) {
    const tokens::Tokenizer tokenizer(book.store().language());
    only = store::select_contacts(database(book), tokenizer, query,
                                  {book.today(), Privacy::with_private});
  }
  const Date until = within ? add(book.today(), *within) : book.today();
  const bool all = ready == Ready::only;
  auto rows = store::read_due(database(book), only ? &*only : nullptr, book.today(), until,
                              all ? 0 : limit);
  BringFinder find_bring(book, expected(rows, limit));
  std::vector<DueEntry> result;
  if (!all) result.reserve(rows.size());
  for (DueRow& row : rows) {
    if (limit != 0 && result.size() == limit) break;
    DueEntry entry{std::move(row), {}, {}};
    entry.bring = find_bring(entry.row.contact.id, entry.row.at_hand);
    const bool has = std::any_of(entry.bring.begin(), entry.bring.end(),
                                 [](const Bring& bring) { return !is_company(bring); });
    if (!has && ready == Ready::only) continue;
    if (!has) entry.find_out = what_to_learn(entry.row.at_hand);
    result.push_back(std::move(entry));
  }
  return result;
}

std::vector<Gap> gaps(Book& book) {
  constexpr auto stale_after = Duration{1, Duration::Unit::year};
  std::vector<Gap> result;
  for (store::GapRow& row : store::gap_rows(database(book), subtract(book.today(), stale_after))) {
    Gap gap{std::move(row.contact), {}, {}};
    if (!row.has_interest) gap.missing.emplace_back("interest");
    if (!row.has_need) gap.missing.emplace_back("need");
    if (!row.has_note) gap.missing.emplace_back("note");
    if (gap.missing.size() == 3) {
      gap.question = fmt::format("What does {} care about?", gap.contact.name);
    } else if (row.is_stale) {
      gap.missing.emplace_back("fresh");
      gap.question = fmt::format("What has changed for {} in the last year?", gap.contact.name);
    } else {
      continue;
    }
    result.push_back(std::move(gap));
  }
  return result;
}

}  // namespace verso
