#include "cli/render/connect_text.hpp"

#include <fmt/format.h>

namespace verso::cli {
namespace {

std::string with(std::string line, std::string_view part) {
  if (!line.empty()) line += ", ";
  return line.append(part);
}

std::string in_brackets(const std::string& state) {
  return state.empty() ? "" : " (" + state + ")";
}

}  // namespace

std::string need_state(const Need& need) {
  switch (need.status) {
    case NeedStatus::closed:
    case NeedStatus::dropped: {
      const std::string by = need.closed_by ? " by " + need.closed_by->name : "";
      return std::string(word(need.status)) + by;
    }
    case NeedStatus::expired: return "expired after " + format_date(*need.until);
    case NeedStatus::open: break;
  }
  std::string state;
  if (need.referred_by) state = with(state, "referred by " + need.referred_by->name);
  if (need.until) state = with(state, "until " + format_date(*need.until));
  return state;
}

std::string offer_state(const Offer& offer) {
  switch (offer.status) {
    case OfferStatus::closed: return "closed";
    case OfferStatus::expired: return "expired after " + format_date(*offer.until);
    case OfferStatus::open: break;
  }
  return offer.until ? "until " + format_date(*offer.until) : "";
}

std::string need_line(const Need& need) {
  const std::string bind = need.bind && need.status == NeedStatus::open ? "bind" : "";
  const std::string state = need_state(need);
  return fmt::format("{}  {}: {}{}", number(need.id), need.contact.name, need.text,
                     in_brackets(state.empty() ? bind : with(bind, state)));
}

std::string offer_line(const Offer& offer) {
  return fmt::format("{}  {}: {}{}", number(offer.id), offer.contact.name, offer.text,
                     in_brackets(offer_state(offer)));
}

}  // namespace verso::cli
