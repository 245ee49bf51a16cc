#include <nlohmann/json.hpp>

#include "exchange/json.hpp"
#include "verso/need.hpp"

/// What people need and offer, whom you connect and whom you ask, as JSON.
namespace verso::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json person_or_null(const std::optional<ContactRef>& contact) {
  return contact ? to_json(*contact) : Json(nullptr);
}

}  // namespace

Json to_json(const Need& need) {
  return {{"id", number(need.id)},
          {"contact", to_json(need.contact)},
          {"text", need.text},
          {"bind", need.bind},
          {"referred_by", person_or_null(need.referred_by)},
          {"until", to_json(need.until)},
          {"status", word(need.status)},
          {"closed_by", person_or_null(need.closed_by)}};
}

Json to_json(const Offer& offer) {
  return {{"id", number(offer.id)},
          {"contact", to_json(offer.contact)},
          {"text", offer.text},
          {"until", to_json(offer.until)},
          {"status", word(offer.status)}};
}

}  // namespace verso::exchange
