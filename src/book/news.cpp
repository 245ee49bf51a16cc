#include "verso/news.hpp"

#include <algorithm>
#include <functional>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "store/news.hpp"
#include "verso/contacts.hpp"

namespace verso {
namespace {

template <class Dated>
std::pair<Date, std::int64_t> when(const Dated& dated) {
  return {dated.on, number(dated.id)};
}

}  // namespace

News add_news(Book& book, std::string_view text, Date on) {
  refuse_future(book, on);
  BookChange change(book);
  News added{NewsId{}, on, required_text(text, "the news"),
             store::last_touch_number(database(book))};
  added.id = store::insert_news(database(book), added, stamp(book));
  change.finish();
  return added;
}

std::vector<News> news(Book& book) {
  std::vector<News> list = store::read_news(database(book));
  std::ranges::sort(list, std::greater(), when<News>);
  return list;
}

std::vector<News> unheard_news(Book& book, ContactId contact) {
  std::vector<News> list = news(book);
  if (list.empty()) return list;
  const auto heard = store::last_heard(database(book), contact);
  std::erase_if(list, [&](const News& one) { return store::has_heard(heard, one); });
  return list;
}

Matter add_matter(Book& book, ContactId contact, std::string_view text, Date on) {
  Matter added{MatterId{}, on, required_text(text, "the matter")};
  refuse_future(book, on);
  BookChange change(book);
  get_contact(book, contact);
  added.id = store::insert_matter(database(book), contact, added, stamp(book));
  change.finish();
  return added;
}

std::optional<Matter> last_matter(Book& book, ContactId contact) {
  const std::vector<Matter> list = store::read_matters(database(book), contact);
  const auto last = std::ranges::max_element(list, {}, when<Matter>);
  return last == list.end() ? std::nullopt : std::optional(*last);
}

}  // namespace verso
