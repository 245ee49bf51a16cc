#include <array>
#include <cassert>
#include <nlohmann/json.hpp>
#include <ostream>

#include "exchange/json.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

using Json = nlohmann::ordered_json;

/// A note inside its contact, which need not be named again.
Json inner_note(const Note& note) {
  return {{"id", number(note.id)},
          {"on", note.on == Date{} ? Json(nullptr) : Json(format_date(note.on))},
          {"text", note.text},
          {"private", note.is_private}};
}

/// What belongs to a contact, inside it: it need not be named again.
template <class Thing>
Json inner(const std::vector<Thing>& things) {
  Json array = Json::array();
  for (const Thing& thing : things) {
    Json json = to_json(thing);
    json.erase("contact");
    array.push_back(std::move(json));
  }
  return array;
}

/// Matters with their numbers, by which they come in again.
Json inner(const std::vector<Matter>& matters) {
  Json array = Json::array();
  for (const Matter& matter : matters) {
    array.push_back(
        {{"id", number(matter.id)}, {"on", format_date(matter.on)}, {"text", matter.text}});
  }
  return array;
}

}  // namespace

JsonWriter::JsonWriter(std::ostream& out) : out_(out) {
  out_ << "{\"format\":\"verso\",\"version\":1,\"circles\":[";
}

void JsonWriter::circle(std::string_view name) { element(List::circles, Json(name)); }

void JsonWriter::contact(const Card& card) {
  Json json = to_json(card.contact);
  Json notes = Json::array();
  for (const auto& note : card.notes) notes.push_back(inner_note(note));
  json["notes"] = std::move(notes);
  json["needs"] = inner(card.needs);
  json["offers"] = inner(card.offers);
  json["promises"] = inner(card.promises);
  for (std::size_t i = 0; i < card.promises.size(); ++i) {
    json["promises"][i]["uid"] = text_or_null(card.promises[i].uid);
  }
  json["matters"] = inner(card.matters);
  json["added_on"] = to_json(card.contact.added_on);
  json["snoozed_on"] = to_json(card.contact.snoozed_on);
  json["former_uids"] = card.former_uids;
  json["vcard_rest"] = text_or_null(card.vcard_rest);
  element(List::contacts, json);
}

void JsonWriter::given(const Given& given) {
  const auto list = static_cast<List>(static_cast<std::size_t>(List::links) + given.index());
  Json json = std::visit([](const auto& thing) { return to_json(thing); }, given);
  if (const auto* intro = std::get_if<Intro>(&given)) {
    // --json tells it by the status alone.
    json["asked"] = Json::array();
    for (const ContactRef& contact : intro->asked) json["asked"].push_back(to_json(contact));
  }
  if (const auto* news = std::get_if<News>(&given)) json["after_touch"] = news->after_touch;
  element(list, json);
}

void JsonWriter::touch(const TouchRecord& record) {
  const Touch& touch = record.touch;
  Json json = to_json(touch);
  for (std::size_t i = 0; i < touch.replies.size(); ++i) {
    const auto& helped = touch.replies[i].helped;
    json["replies"][i]["helped"] = helped ? Json(*helped) : Json(nullptr);
  }
  json["cause"] = touch.cause
                      ? Json{{"kind", word(touch.cause->kind)}, {"ref", touch.cause->ref}}
                      : Json(nullptr);
  json["override"] = text_or_null(touch.override_by);
  json["drafted"] = touch.drafted;
  element(List::touches, json);
}

void JsonWriter::finish() {
  open_until(List::touches);
  out_ << "\n]}\n";
}

void JsonWriter::element(List list, const Json& value) {
  open_until(list);
  out_ << (first_ ? "\n" : ",\n") << dump(value);
  first_ = false;
}

void JsonWriter::open_until(List list) {
  assert(list_ <= list);
  for (; list_ < list; list_ = static_cast<List>(static_cast<int>(list_) + 1)) {
    static constexpr std::string_view following[] = {"contacts", "links", "opportunities", "intros",
                                                     "asks",     "news",  "touches"};
    out_ << "\n],\n\"" << following[static_cast<std::size_t>(list_)] << "\":[";
    first_ = true;
  }
}

}  // namespace verso::exchange
