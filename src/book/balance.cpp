#include "verso/balance.hpp"

#include <algorithm>
#include <tuple>

#include "book/access.hpp"
#include "model/text.hpp"
#include "store/histories.hpp"
#include "verso/contacts.hpp"

namespace verso {
namespace {

/// What asks for something comes first.
int urgency(const Balance& balance) {
  if (balance.verdict == Verdict::you_owe) return 0;
  if (balance.waiting == Waiting::me) return 1;
  if (balance.verdict == Verdict::one_sided || balance.verdict == Verdict::they_carry) return 2;
  return balance.verdict == Verdict::mutual ? 3 : 4;
}

void add(const KindCounts& from, KindCounts& into) {
  for (std::size_t i = 0; i < into.size(); ++i) into[i] += from[i];
}

/// The months up to this one, the oldest first.
std::vector<Stats::Month> last_months(Date today) {
  constexpr int shown = 12;
  const std::chrono::year_month_day now{today};
  std::vector<Stats::Month> months;
  for (int back = shown - 1; back >= 0; --back) {
    const auto month = now.year() / now.month() - std::chrono::months(back);
    months.push_back({static_cast<int>(month.year()), static_cast<unsigned>(month.month()), 0, 0});
  }
  return months;
}

void count_month(const Touch& touch, bool of_value, std::vector<Stats::Month>& months) {
  const std::chrono::year_month_day on{touch.on};
  for (Stats::Month& month : months) {
    if (month.year != static_cast<int>(on.year()) ||
        month.month != static_cast<unsigned>(on.month())) {
      continue;
    }
    ++month.touches;
    month.of_value += of_value ? 1 : 0;
  }
}

void count_touch(const Touch& touch, Stats& stats) {
  // Counted as a touch with nobody in particular: the answers of all count.
  Balance one = balance(std::span(&touch, 1), ContactId{});
  for (const Reply& reply : touch.replies) {
    for (const ValueKind kind : reply.gave) ++one.gave[static_cast<std::size_t>(kind)];
    for (const ValueKind kind : reply.received) ++one.received[static_cast<std::size_t>(kind)];
  }
  const bool of_value = std::ranges::any_of(one.gave, [](int count) { return count > 0; });
  ++stats.touches;
  stats.touches_of_value += of_value ? 1 : 0;
  stats.started.me += one.started.me;
  stats.started.them += one.started.them;
  stats.started.both += one.started.both;
  for (std::size_t i = 0; i < stats.by.size(); ++i) stats.by[i] += one.by[i];
  add(one.gave, stats.gave);
  add(one.received, stats.received);
  count_month(touch, of_value, stats.months);
}

}  // namespace

ContactBalance balance_with(Book& book, ContactId contact, std::optional<Date> since) {
  const Reading reading(book);
  const Contact card = get_contact(book, contact);
  return {{card.id, card.name, card.org},
          balance(store::read_history(database(book), contact, since), contact)};
}

std::vector<ContactBalance> balances(Book& book, std::optional<Date> since) {
  const Reading reading(book);
  std::vector<ContactBalance> result;
  store::for_each_history(database(book), since,
                          [&](const ContactRef& contact, const std::vector<Touch>& touches) {
                            result.push_back({contact, balance(touches, contact.id)});
                          });
  std::vector<std::tuple<int, std::string, std::size_t>> order;
  for (std::size_t i = 0; i < result.size(); ++i) {
    order.emplace_back(urgency(result[i].balance), text::name_key(result[i].contact.name), i);
  }
  std::sort(order.begin(), order.end());
  std::vector<ContactBalance> sorted;
  for (const auto& [first, name, place] : order) sorted.push_back(std::move(result[place]));
  return sorted;
}

Stats stats(Book& book, std::optional<Date> since) {
  const Reading reading(book);
  Stats result;
  result.months = last_months(book.today());
  const store::Totals totals = store::read_totals(database(book), book.today());
  result.contacts = totals.contacts;
  result.archived = totals.archived;
  result.with_cadence = totals.with_cadence;
  result.due = totals.due;
  result.waiting_me = totals.waiting_me;
  result.waiting_them = totals.waiting_them;
  result.notes = totals.notes;
  store::for_each_touch(database(book), since,
                        [&](const Touch& touch) { count_touch(touch, result); });
  store::for_each_history(database(book), since,
                          [&](const ContactRef& contact, const std::vector<Touch>& touches) {
                            const Verdict verdict = balance(touches, contact.id).verdict;
                            ++result.verdicts[static_cast<std::size_t>(verdict)];
                          });
  return result;
}

}  // namespace verso
