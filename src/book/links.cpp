#include <fmt/format.h>

#include <algorithm>

#include "book/access.hpp"
#include "model/link_key.hpp"
#include "model/text.hpp"
#include "store/links.hpp"
#include "verso/error.hpp"
#include "verso/link.hpp"

namespace verso {
namespace {

std::string required_url(std::string_view typed) {
  if (auto url = link_url(typed)) return *std::move(url);
  throw Error(ErrorKind::usage, fmt::format("“{}” is no URL: it looks like https://example.org/page",
                                            text::printable(text::trim(typed))));
}

/// What is newly said of a link that is known.
void improve(Link& known, const Link& said) {
  if (const auto title = text::trim(said.title); !title.empty()) known.title = title;
  if (const auto about = text::trim(said.about); !about.empty()) known.about = about;
  if (said.from) known.from = said.from;
}

}  // namespace

Link add_link(Book& book, const Link& link) {
  Link added;
  added.url = required_url(link.url);
  BookChange change(book);
  const auto known = store::find_link(database(book), added.url);
  if (known) added = get_link(book, *known);
  improve(added, link);
  if (known) {
    store::update_link(database(book), added);
  } else {
    added.id = store::insert_link(database(book), added, stamp(book));
  }
  return change.finish([&] { return get_link(book, added.id); });
}

Link get_link(Book& book, LinkId id) {
  if (auto link = store::read_link(database(book), id)) return *std::move(link);
  throw Error(ErrorKind::not_found,
              fmt::format("there is no link {}; `verso link list` lists them", number(id)));
}

std::vector<Link> links(Book& book) {
  const Reading reading(book);
  std::vector<Link> list = store::read_links(database(book));
  std::ranges::reverse(list);
  return list;
}

}  // namespace verso
