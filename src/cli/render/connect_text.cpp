#include "cli/render/connect_text.hpp"

#include <fmt/format.h>

#include "cli/who.hpp"

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

std::string need_state(const Need& need, const Style& style) {
  switch (need.status) {
    case NeedStatus::closed:
    case NeedStatus::dropped: {
      const std::string by = need.closed_by ? " by " + need.closed_by->name : "";
      return std::string(word(need.status)) + by;
    }
    case NeedStatus::expired: return "expired after " + style.day(*need.until);
    case NeedStatus::open: break;
  }
  std::string state;
  if (need.referred_by) state = with(state, "referred by " + need.referred_by->name);
  if (need.until) state = with(state, "until " + style.day(*need.until));
  return state;
}

std::string offer_state(const Offer& offer, const Style& style) {
  switch (offer.status) {
    case OfferStatus::closed: return "closed";
    case OfferStatus::expired: return "expired after " + style.day(*offer.until);
    case OfferStatus::open: break;
  }
  return offer.until ? "until " + style.day(*offer.until) : "";
}

std::string need_line(const Need& need, const Style& style) {
  const std::string bind = need.bind && need.status == NeedStatus::open ? "bind" : "";
  const std::string state = need_state(need, style);
  return fmt::format("{}  {}: {}{}", number(need.id), need.contact.name, need.text,
                     in_brackets(state.empty() ? bind : with(bind, state)));
}

std::string offer_line(const Offer& offer, const Style& style) {
  return fmt::format("{}  {}: {}{}", number(offer.id), offer.contact.name, offer.text,
                     in_brackets(offer_state(offer, style)));
}

std::string intro_state(const Intro& intro, const Style& style) {
  if (intro.made_on) {
    return "made on " + style.day(*intro.made_on) +
           (intro.outcome.empty() ? "" : ": " + intro.outcome);
  }
  if (!intro.declined_by.empty()) return "declined by " + names_of(intro.declined_by);
  if (intro.status == IntroStatus::agreed) return "both agreed";
  std::string state;
  if (!intro.agreed_by.empty()) state = "agreed by " + names_of(intro.agreed_by);
  if (!intro.asked.empty()) state = with(state, "asked " + names_of(intro.asked));
  return state.empty() ? std::string(word(intro.status)) : state;
}

std::string intro_line(const Intro& intro, const Style& style) {
  const std::string need = intro.need ? fmt::format(", for need {}", number(*intro.need)) : "";
  return fmt::format("{}  {}: {} ({}{})", number(intro.id), names_of({intro.a, intro.b}), intro.why,
                     intro_state(intro, style), need);
}

}  // namespace verso::cli
