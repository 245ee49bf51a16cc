#include <nlohmann/json.hpp>

#include "cli/render/card.hpp"
#include "cli/render/shapes.hpp"
#include "exchange/json.hpp"

namespace verso::cli {
namespace {

template <class Value, class Convert>
nlohmann::ordered_json list(const std::vector<Value>& values, const Convert& convert) {
  nlohmann::ordered_json array = nlohmann::ordered_json::array();
  for (const Value& value : values) array.push_back(convert(value));
  return array;
}

}  // namespace

nlohmann::ordered_json to_json(const CardView& card) {
  nlohmann::ordered_json json = exchange::to_json(card.contact);
  json["notes"] = list(card.notes, [](const Note& note) { return exchange::to_json(note); });
  json["touches"] = list(card.touches, [](const Touch& touch) { return exchange::to_json(touch); });
  json["needs"] = list(card.needs, [](const Need& need) { return exchange::to_json(need); });
  json["offers"] = list(card.offers, [](const Offer& offer) { return exchange::to_json(offer); });
  json["promises"] =
      list(card.promises, [](const Promise& promise) { return exchange::to_json(promise); });
  json["matter"] = card.matter ? exchange::to_json(*card.matter) : nlohmann::ordered_json(nullptr);
  json["balance"] = to_json(card.balance);
  json["bring"] = list(card.bring, [](const Bring& bring) { return to_json(bring); });
  return json;
}

}  // namespace verso::cli
