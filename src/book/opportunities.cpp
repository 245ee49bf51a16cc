#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "book/give.hpp"
#include "model/text.hpp"
#include "store/opportunities.hpp"
#include "store/recipients.hpp"
#include "store/touches.hpp"
#include "verso/error.hpp"

namespace verso {

bool is_untold(const Opportunity& opportunity) {
  if (!opportunity.from || opportunity.told) return false;
  return std::ranges::any_of(opportunity.passed, [&](const Recipient& one) {
    return one.contact.id != opportunity.from->id;
  });
}

Opportunity add_opportunity(Book& book, const Opportunity& opportunity) {
  Opportunity checked = opportunity;
  checked.text = required_text(opportunity.text, "an opportunity");
  checked.about = text::trim(opportunity.about);
  checked.status = OpportunityStatus::open;
  BookChange change(book);
  const auto id = store::insert_opportunity(database(book), checked, stamp(book));
  return change.finish([&] { return get_opportunity(book, id); });
}

Opportunity get_opportunity(Book& book, OpportunityId id) {
  if (auto found = store::read_opportunity(database(book), id, book.today())) {
    return *std::move(found);
  }
  throw Error(ErrorKind::not_found, fmt::format("there is no opportunity {}; `verso opportunity "
                                                "list` lists them",
                                                number(id)));
}

std::vector<Opportunity> opportunities(Book& book, Opportunities which) {
  const Reading reading(book);
  std::vector<Opportunity> list = store::read_opportunities(database(book), book.today());
  std::erase_if(list, [which](const Opportunity& one) {
    switch (which) {
      case Opportunities::open: return one.status != OpportunityStatus::open && !is_untold(one);
      case Opportunities::untold: return !is_untold(one);
      case Opportunities::all: break;
    }
    return false;
  });
  const auto rank = [](const Opportunity& one) {
    return std::pair(one.status == OpportunityStatus::open, one.id);
  };
  std::ranges::sort(list, std::greater(), rank);
  return list;
}

std::vector<Obstacle> pass_obstacles(Book& book, const Opportunity& opportunity,
                                     const ContactRef& to, Date on) {
  std::vector<Obstacle> obstacles;
  const std::int64_t id = number(opportunity.id);
  if (opportunity.status == OpportunityStatus::closed) {
    obstacles.push_back({&Overrides::anyway, fmt::format("opportunity {} is closed", id)});
  } else if (opportunity.until && *opportunity.until < on) {
    obstacles.push_back({&Overrides::anyway, fmt::format("opportunity {} was open until {}", id,
                                                         format_date(*opportunity.until))});
  }
  if (opportunity.from && opportunity.from->id == to.id) {
    obstacles.push_back(
        {&Overrides::to_source,
         fmt::format("never back to its source: opportunity {} came from {}", id, to.name)});
  }
  if (const auto had = store::received_on(database(book), {Cause::Kind::pass, id}, to.id)) {
    obstacles.push_back({&Overrides::again, fmt::format("{} had opportunity {} on {}", to.name, id,
                                                        format_date(*had))});
  }
  return obstacles;
}

Touch pass_touch(const Opportunity& opportunity, const ContactRef& to, std::string_view say,
                 const Occasion& occasion) {
  say = text::trim(say);
  Touch touch;
  touch.on = occasion.on;
  touch.by = occasion.by;
  touch.with = {to};
  touch.gave = {ValueKind::opportunity};
  touch.text = say.empty() ? opportunity.text : fmt::format("{} ({})", say, opportunity.text);
  touch.cause = Cause{Cause::Kind::pass, number(opportunity.id)};
  return touch;
}

Opportunity pass_opportunity(Book& book, OpportunityId id, const ContactRef& to,
                             std::string_view say, const Occasion& occasion,
                             const Overrides& overrides) {
  refuse_future(book, occasion.on);
  BookChange change(book);
  const Opportunity opportunity = get_opportunity(book, id);
  const auto obstacles = pass_obstacles(book, opportunity, to, occasion.on);
  refuse_unless(obstacles, overrides);
  Touch touch = pass_touch(opportunity, to, say, occasion);
  touch.override_by = flags_of(obstacles);
  store::insert_touch(database(book), touch, stamp(book));
  return change.finish([&] { return get_opportunity(book, id); });
}

Opportunity tell_source(Book& book, OpportunityId id, const Occasion& occasion,
                        const Overrides& overrides) {
  refuse_future(book, occasion.on);
  BookChange change(book);
  const Opportunity opportunity = get_opportunity(book, id);
  if (!opportunity.from) {
    throw Error(
        ErrorKind::refused,
        fmt::format("opportunity {} has no source any more: there is nobody to tell", number(id)));
  }
  std::vector<Obstacle> obstacles;
  if (opportunity.told) {
    obstacles.push_back({&Overrides::again, fmt::format("{} was told of opportunity {} already",
                                                        opportunity.from->name, number(id))});
  }
  refuse_unless(obstacles, overrides);
  Touch touch;
  touch.on = occasion.on;
  touch.by = occasion.by;
  touch.with = {*opportunity.from};
  touch.gave = {ValueKind::thanks};
  touch.text = opportunity.text;
  touch.cause = Cause{Cause::Kind::told, number(id)};
  touch.override_by = flags_of(obstacles);
  store::insert_touch(database(book), touch, stamp(book));
  return change.finish([&] { return get_opportunity(book, id); });
}

Opportunity close_opportunity(Book& book, OpportunityId id) {
  BookChange change(book);
  if (get_opportunity(book, id).status == OpportunityStatus::closed) {
    throw Error(ErrorKind::refused, fmt::format("opportunity {} is closed already; `verso "
                                                "opportunity add` keeps a new one",
                                                number(id)));
  }
  store::set_opportunity_closed(database(book), id);
  return change.finish([&] { return get_opportunity(book, id); });
}

}  // namespace verso
