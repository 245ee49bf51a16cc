#include <nlohmann/json.hpp>

#include "exchange/json.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(Date date) { return format_date(date); }
std::string text_of(Duration duration) { return format_duration(duration); }
std::string text_of(const Birthday& birthday) { return format_birthday(birthday); }
template <class Enum>
std::string text_of(Enum value) {
  return std::string(word(value));
}

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(text_of(*value)) : Json(nullptr);
}

template <class T, class Convert>
Json list(const std::vector<T>& items, const Convert& convert) {
  Json result = Json::array();
  for (const auto& item : items) result.push_back(convert(item));
  return result;
}

Json labelled(const std::vector<Labelled>& items) {
  return list(items, [](const Labelled& item) {
    return Json{{"value", item.value}, {"label", text_or_null(item.label)}};
  });
}

Json words(const ValueKinds& kinds) {
  return list(kinds, [](ValueKind kind) { return Json(word(kind)); });
}

Json met(const Met& met) {
  return {{"on", or_null(met.on)},
          {"at", text_or_null(met.at)},
          {"via", to_json(met.via)}};
}

}  // namespace

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

Json to_json(const std::optional<Date>& date) { return or_null(date); }

Json to_json(const std::optional<ContactRef>& contact) {
  return contact ? to_json(*contact) : Json(nullptr);
}

Json to_json(const ContactRef& contact) {
  return {{"id", number(contact.id)}, {"name", contact.name}, {"org", text_or_null(contact.org)}};
}

Json to_json(const Contact& contact) {
  Json json = Json::object();
  // An ordered object that grows copies all that it holds.
  json.get_ref<Json::object_t&>().reserve(40);
  json["id"] = number(contact.id);
  json["uid"] = contact.uid;
  json["name"] = contact.name;
  json["nickname"] = text_or_null(contact.nickname);
  json["org"] = text_or_null(contact.org);
  json["title"] = text_or_null(contact.title);
  json["place"] = text_or_null(contact.place);
  json["birthday"] = or_null(contact.birthday);
  json["emails"] = labelled(contact.emails);
  json["phones"] = labelled(contact.phones);
  json["handles"] = list(contact.handles, [](const Handle& handle) {
    return Json{{"network", text_or_null(handle.network)}, {"value", handle.value}};
  });
  json["urls"] = labelled(contact.urls);
  json["circles"] = contact.circles;
  json["interests"] = list(contact.interests, [](const Interest& interest) {
    return Json{{"topic", interest.topic},
                {"kind", word(interest.kind)},
                {"level", or_null(interest.level)}};
  });
  json["met"] = met(contact.met);
  json["knows"] = list(contact.knows, [](const Known& known) {
    return Json{{"id", number(known.id)}, {"name", known.name}, {"as", text_or_null(known.as)}};
  });
  json["cadence"] = or_null(contact.cadence);
  json["welcomes"] = word(contact.welcomes);
  json["due_on"] = or_null(contact.due_on);
  json["snoozed_until"] = or_null(contact.snoozed_until);
  json["last_touch_on"] = or_null(contact.last_touch_on);
  json["last_value_on"] = or_null(contact.last_value_on);
  json["waiting"] = or_null(contact.waiting);
  json["archived"] = contact.archived;
  json["told_bind_on"] = or_null(contact.told_bind_on);
  json["added_at"] = format_instant(contact.added_at);
  json["changed_at"] = format_instant(contact.changed_at);
  return json;
}

Json to_json(const Note& note) {
  return {{"id", number(note.id)},
          {"contact", to_json(note.contact)},
          {"on", format_date(note.on)},
          {"text", note.text},
          {"private", note.is_private}};
}

Json to_json(const Reply& reply) {
  return {{"id", number(reply.id)},
          {"contact", to_json(reply.contact)},
          {"on", format_date(reply.on)},
          {"text", text_or_null(reply.text)},
          {"tone", or_null(reply.tone)},
          {"mine", reply.mine},
          {"gave", words(reply.gave)},
          {"received", words(reply.received)},
          {"days", reply.days}};
}

Json to_json(const Touch& touch) {
  return {{"id", number(touch.id)},
          {"uid", touch.uid},
          {"on", format_date(touch.on)},
          {"with", list(touch.with, [](const ContactRef& contact) { return to_json(contact); })},
          {"started", word(touch.started)},
          {"by", or_null(touch.by)},
          {"gave", words(touch.gave)},
          {"received", words(touch.received)},
          {"text", text_or_null(touch.text)},
          {"purpose", text_or_null(touch.purpose)},
          {"replies", list(touch.replies, [](const Reply& reply) { return to_json(reply); })},
          {"reply_days", touch.reply_days ? Json(*touch.reply_days) : Json(nullptr)}};
}

std::string dump(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace verso::exchange
