#include <nlohmann/json.hpp>

#include "exchange/json.hpp"
#include "verso/ask.hpp"
#include "verso/hubs.hpp"
#include "verso/intro.hpp"

/// What people need and offer, whom you connect and whom you ask, as JSON.
namespace verso::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json people(const std::vector<ContactRef>& contacts) {
  Json list = Json::array();
  for (const ContactRef& contact : contacts) list.push_back(to_json(contact));
  return list;
}

Json sent_json(const AskSent& sent) {
  const Json answer = sent.helped ? Json(*sent.helped ? "helped" : "declined") : Json(nullptr);
  return {{"contact", to_json(sent.contact)},
          {"on", format_date(sent.on)},
          {"answer", answer},
          {"text", text_or_null(sent.text)},
          {"thanked", sent.thanked}};
}

}  // namespace

Json to_json(const Need& need) {
  return {{"id", number(need.id)},
          {"contact", to_json(need.contact)},
          {"text", need.text},
          {"bind", need.bind},
          {"referred_by", to_json(need.referred_by)},
          {"until", to_json(need.until)},
          {"status", word(need.status)},
          {"closed_by", to_json(need.closed_by)}};
}

Json to_json(const Offer& offer) {
  return {{"id", number(offer.id)},
          {"contact", to_json(offer.contact)},
          {"text", offer.text},
          {"until", to_json(offer.until)},
          {"status", word(offer.status)}};
}

Json to_json(const Intro& intro) {
  return {{"id", number(intro.id)},
          {"a", to_json(intro.a)},
          {"b", to_json(intro.b)},
          {"why", intro.why},
          {"for", intro.need ? Json(number(*intro.need)) : Json(nullptr)},
          {"status", word(intro.status)},
          {"agreed_by", people(intro.agreed_by)},
          {"declined_by", people(intro.declined_by)},
          {"made_on", to_json(intro.made_on)},
          {"outcome", text_or_null(intro.outcome)}};
}

Json to_json(const Ask& ask) {
  Json sent = Json::array();
  for (const AskSent& each : ask.sent) sent.push_back(sent_json(each));
  return {{"id", number(ask.id)},       {"text", ask.text},
          {"status", word(ask.status)}, {"outcome", text_or_null(ask.outcome)},
          {"sent", std::move(sent)},    {"thanks_owed", people(thanks_owed(ask))}};
}

Json to_json(const Hub& hub) {
  return {{"contact", to_json(hub.contact)},
          {"introduced", hub.introduced},
          {"knows", hub.knows},
          {"people", people(hub.people)}};
}

}  // namespace verso::exchange
