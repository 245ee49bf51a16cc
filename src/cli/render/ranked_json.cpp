#include "cli/render/ranked_json.hpp"

#include <nlohmann/json.hpp>

#include "cli/render/json_list.hpp"
#include "exchange/json.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

using Json = nlohmann::ordered_json;
using exchange::to_json;

Json evidence_json(const Evidence& one) {
  return {
      {"kind", word(one.kind)}, {"id", one.id}, {"text", one.text}, {"private", one.is_private}};
}

Json skill_json(const Skill& skill) {
  return {{"kind", word(skill.kind)}, {"id", skill.id}, {"text", skill.text}};
}

Json contact_json(const ContactRef& contact) { return to_json(contact); }

Json door_json(const Door& door) {
  return {{"contact", to_json(door.contact)},
          {"alive", door.alive},
          {"last_touch_on", to_json(door.last_touch_on)},
          {"to", list(door.to, contact_json)}};
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

Json to_json(const FieldPerson& person) {
  return {{"contact", to_json(person.contact)},
          {"score", person.score},
          {"alive", person.alive},
          {"last_touch_on", to_json(person.last_touch_on)},
          {"evidence", list(person.evidence, evidence_json)},
          {"named_by", list(person.named_by, contact_json)},
          {"known_to", list(person.known_to, contact_json)}};
}

Json to_json(const Field& field) {
  return {{"topic", field.topic},
          {"people", list(field.people, [](const FieldPerson& one) { return to_json(one); })},
          {"doors", list(field.doors, door_json)},
          {"missing", field.missing}};
}

}  // namespace verso::cli
