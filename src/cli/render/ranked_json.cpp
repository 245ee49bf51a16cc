#include "cli/render/ranked_json.hpp"

#include <nlohmann/json.hpp>

#include "exchange/json.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

using Json = nlohmann::ordered_json;
using exchange::to_json;

template <class Value, class Convert>
Json list(const std::vector<Value>& values, const Convert& convert) {
  Json array = Json::array();
  for (const Value& value : values) array.push_back(convert(value));
  return array;
}

Json evidence_json(const Evidence& one) {
  return {
      {"kind", word(one.kind)}, {"id", one.id}, {"text", one.text}, {"private", one.is_private}};
}

Json skill_json(const Skill& skill) {
  return {{"kind", word(skill.kind)}, {"id", skill.id}, {"text", skill.text}};
}

}  // namespace

Json to_json(const Valuer& valuer) {
  return {{"contact", to_json(valuer.contact)},
          {"score", valuer.score},
          {"evidence", list(valuer.evidence, evidence_json)}};
}

Json to_json(const Match& match) {
  Json by = skill_json(match.by);
  by["contact"] = to_json(match.can);
  return {
      {"need",
       {{"id", number(match.need)}, {"text", match.need_text}, {"contact", to_json(match.needs)}}},
      {"by", by},
      {"mutual", match.mutual},
      {"words", match.words},
      {"score", match.score}};
}

Json to_json(const Helper& helper) {
  return {
      {"contact", to_json(helper.contact)},
      {"score", helper.score},
      {"alive", helper.alive},
      {"by", list(helper.by, skill_json)},
      {"last_touch_on", to_json(helper.last_touch_on)},
      {"gave", list(helper.gave,
                    [](const GivenLately& given) {
                      return Json{{"on", to_json(std::optional(given.on))}, {"kinds", given.kinds}};
                    })},
      {"asked_on", to_json(helper.asked_on)}};
}

}  // namespace verso::cli
