#include <nlohmann/json.hpp>

#include "exchange/json.hpp"
#include "verso/link.hpp"
#include "verso/news.hpp"
#include "verso/opportunity.hpp"
#include "verso/promise.hpp"

namespace verso::exchange {

using Json = nlohmann::ordered_json;

namespace {

Json recipients(const std::vector<Recipient>& people) {
  Json list = Json::array();
  for (const Recipient& one : people) {
    list.push_back({{"contact", to_json(one.contact)}, {"on", format_date(one.on)}});
  }
  return list;
}

}  // namespace

Json to_json(const Link& link) {
  return {{"id", number(link.id)},
          {"url", link.url},
          {"title", text_or_null(link.title)},
          {"about", text_or_null(link.about)},
          {"from", to_json(link.from)},
          {"shared", recipients(link.shared)}};
}

Json to_json(const Opportunity& opportunity) {
  return {{"id", number(opportunity.id)},
          {"text", opportunity.text},
          {"about", text_or_null(opportunity.about)},
          {"from", to_json(opportunity.from)},
          {"until", to_json(opportunity.until)},
          {"passed", recipients(opportunity.passed)},
          {"told", opportunity.told},
          {"status", word(opportunity.status)}};
}

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
