#include <fmt/format.h>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "book/give.hpp"
#include "model/link_key.hpp"
#include "model/share_rule.hpp"
#include "model/text.hpp"
#include "store/links.hpp"
#include "store/recipients.hpp"
#include "store/touches.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

/// The link itself, or a new one of that URL.
LinkId link_of(Book& book, const LinkOrUrl& what) {
  if (const auto* id = std::get_if<LinkId>(&what)) return get_link(book, *id).id;
  const std::string& typed = std::get<std::string>(what);
  Link link;
  link.url = link_url(typed).value_or("");
  if (link.url.empty()) {
    throw Error(ErrorKind::usage,
                fmt::format("“{}” is neither the number of a link nor a URL; `verso link list` "
                            "lists the links",
                            text::printable(typed)));
  }
  const auto known = store::find_link(database(book), link.url);
  return known ? *known : store::insert_link(database(book), link, stamp(book));
}

/// The commentary, with the page that it is about.
std::string text_of(const Link& link, std::string_view say) {
  const std::string page = link.title.empty() ? link.url : link.title + ", " + link.url;
  return say.empty() ? page : fmt::format("{} ({})", say, page);
}

void require_commentary(std::string_view say) {
  if (!text::trim(say).empty()) return;
  throw Error(ErrorKind::refused,
              "never a link without your own commentary: --say TEXT tells why it is for them");
}

}  // namespace

std::vector<Obstacle> share_obstacles(Book& book, const Link& link, const ContactRef& with,
                                      Date on) {
  std::vector<Obstacle> obstacles;
  if (link.from && link.from->id == with.id) {
    obstacles.push_back({&Overrides::to_source,
                         fmt::format("never back to its source: link {} came from {}",
                                     number(link.id), with.name)});
  }
  const Cause cause{Cause::Kind::share, number(link.id)};
  if (const auto had = store::received_on(database(book), cause, with.id)) {
    obstacles.push_back({&Overrides::again,
                         fmt::format("never the same link twice: {} had link {} on {}", with.name,
                                     number(link.id), format_date(*had))});
  }
  // Wide enough for shares that lie behind one another.
  constexpr std::chrono::days around{days_between_links};
  const auto days = store::other_link_days(database(book), with.id, link.id, on - around,
                                           book.today() + around);
  if (const auto from = link_allowed_from(days, on)) {
    obstacles.push_back(
        {&Overrides::anyway,
         fmt::format("one link in {} days: {} had another one on {}, the next is allowed from {}",
                     days_between_links, with.name,
                     format_date(*from - around), format_date(*from))});
  }
  return obstacles;
}

Touch share_touch(const Link& link, const ContactRef& with, std::string_view say,
                  const Occasion& occasion) {
  Touch touch;
  touch.on = occasion.on;
  touch.by = occasion.by;
  touch.with = {with};
  touch.gave = {ValueKind::link};
  touch.text = text_of(link, text::trim(say));
  touch.cause = Cause{Cause::Kind::share, number(link.id)};
  return touch;
}

void refuse_all(const std::vector<ShareRefusal>& refused) {
  std::vector<std::string> lines;
  for (const ShareRefusal& one : refused) lines.push_back(one.why);
  throw Error(ErrorKind::refused, "the rules forbid it for each of them", std::move(lines));
}

Shared share_link(Book& book, const Share& share, Refused refused) {
  refuse_future(book, share.occasion.on);
  require_commentary(share.say);
  BookChange change(book);
  const LinkId id = link_of(book, share.what);
  const Link link = get_link(book, id);
  std::vector<ShareRefusal> refusals;
  for (const ContactRef& person : share.people) {
    Touch touch = share_touch(link, person, share.say, share.occasion);
    const auto obstacles = share_obstacles(book, link, person, share.occasion.on);
    if (auto why = refusal(obstacles, share.overrides)) {
      if (refused == Refused::all) throw Error(ErrorKind::refused, *why);
      refusals.push_back({person, *std::move(why)});
      continue;
    }
    touch.override_by = flags_of(obstacles);
    store::insert_touch(database(book), touch, stamp(book));
  }
  if (refusals.size() == share.people.size()) refuse_all(refusals);
  return change.finish([&] { return Shared{get_link(book, id), std::move(refusals)}; });
}

}  // namespace verso
