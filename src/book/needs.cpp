#include "verso/need.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <tuple>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "store/needs.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

[[noreturn]] void refuse_ended(std::string_view what, std::int64_t id, std::string_view status) {
  throw Error(
      ErrorKind::refused,
      fmt::format("{0} {1} is {2} already; `verso {0} add` keeps a new one", what, id, status));
}

}  // namespace

Need add_need(Book& book, const Need& need) {
  Need checked = need;
  checked.text = required_text(need.text, "a need");
  if (need.referred_by && need.referred_by->id == need.contact.id) {
    throw Error(ErrorKind::usage,
                fmt::format("{} cannot be referred by themselves", need.contact.name));
  }
  BookChange change(book);
  const NeedId id = store::insert_need(database(book), checked, stamp(book));
  return change.finish([&] { return get_need(book, id); });
}

Need get_need(Book& book, NeedId id) {
  if (auto need = store::read_need(database(book), id, book.today())) return *std::move(need);
  throw Error(ErrorKind::not_found,
              fmt::format("there is no need {}; `verso need list --all` lists them", number(id)));
}

std::vector<Need> needs(Book& book, std::optional<ContactId> contact, Listed listed) {
  std::vector<Need> list = store::read_needs(database(book), contact, book.today());
  const auto is_open = [](const Need& need) { return need.status == NeedStatus::open; };
  if (listed == Listed::open) std::erase_if(list, std::not_fn(is_open));
  const auto rank = [&](const Need& need) {
    return std::tuple(is_open(need), is_open(need) && need.bind, need.id);
  };
  std::ranges::sort(list, std::greater(), rank);
  return list;
}

Need close_need(Book& book, NeedId id, NeedEnd end, std::optional<ContactId> by) {
  BookChange change(book);
  const Need need = get_need(book, id);
  if (need.status == NeedStatus::closed || need.status == NeedStatus::dropped) {
    refuse_ended("need", number(id), word(need.status));
  }
  const bool met = end == NeedEnd::met;
  store::set_need_status(database(book), id, met ? NeedStatus::closed : NeedStatus::dropped, by);
  return change.finish([&] { return get_need(book, id); });
}

Offer add_offer(Book& book, const Offer& offer) {
  Offer checked = offer;
  checked.text = required_text(offer.text, "an offer");
  BookChange change(book);
  const OfferId id = store::insert_offer(database(book), checked, stamp(book));
  return change.finish([&] { return get_offer(book, id); });
}

Offer get_offer(Book& book, OfferId id) {
  if (auto offer = store::read_offer(database(book), id, book.today())) return *std::move(offer);
  throw Error(ErrorKind::not_found,
              fmt::format("there is no offer {}; `verso offer list --all` lists them", number(id)));
}

std::vector<Offer> offers(Book& book, std::optional<ContactId> contact, Listed listed) {
  std::vector<Offer> list = store::read_offers(database(book), contact, book.today());
  const auto is_open = [](const Offer& offer) { return offer.status == OfferStatus::open; };
  if (listed == Listed::open) std::erase_if(list, std::not_fn(is_open));
  const auto rank = [&](const Offer& offer) { return std::pair(is_open(offer), offer.id); };
  std::ranges::sort(list, std::greater(), rank);
  return list;
}

Offer close_offer(Book& book, OfferId id) {
  BookChange change(book);
  const Offer offer = get_offer(book, id);
  if (offer.status == OfferStatus::closed) refuse_ended("offer", number(id), word(offer.status));
  store::set_offer_closed(database(book), id);
  return change.finish([&] { return get_offer(book, id); });
}

}  // namespace verso
