#include <nlohmann/json.hpp>

#include "exchange/json.hpp"
#include "verso/news.hpp"
#include "verso/promise.hpp"

namespace verso::exchange {

using Json = nlohmann::ordered_json;

Json to_json(const Promise& promise) {
  return {{"id", number(promise.id)},
          {"contact", to_json(promise.contact)},
          {"text", promise.text},
          {"by", to_json(promise.by)},
          {"done_on", to_json(promise.done_on)}};
}

Json to_json(const News& news) {
  return {{"id", number(news.id)}, {"on", format_date(news.on)}, {"text", news.text}};
}

Json to_json(const Matter& matter) {
  return {{"on", format_date(matter.on)}, {"text", matter.text}};
}

}  // namespace verso::exchange
