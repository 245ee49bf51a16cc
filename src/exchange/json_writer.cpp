#include <array>
#include <cassert>
#include <nlohmann/json.hpp>
#include <ostream>

#include "exchange/json.hpp"

namespace verso::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json or_zero(const Recorded& recorded) {
  return recorded.at == Instant{} ? Json(nullptr) : Json(format_instant(recorded.at));
}

void add_recorded(Json& to, const Recorded& recorded) {
  to["recorded_at"] = or_zero(recorded);
  to["recorded_order"] = recorded.order;
}

/// A note inside its contact, which need not be named again.
Json inner_note(const Note& note) {
  return {{"id", number(note.id)},
          {"on", note.on == Date{} ? Json(nullptr) : Json(format_date(note.on))},
          {"text", note.text},
          {"private", note.is_private}};
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
  json["snoozed_on"] = to_json(card.snoozed_on);
  json["snoozed_order"] = card.snoozed_order;
  json["vcard_rest"] = text_or_null(card.vcard_rest);
  element(List::contacts, json);
}

void JsonWriter::touch(const TouchRecord& record) {
  Json json = to_json(record.touch);
  add_recorded(json, record.recorded);
  auto& replies = json["replies"];
  for (std::size_t i = 0; i < replies.size(); ++i) {
    add_recorded(replies[i], i < record.replies_recorded.size() ? record.replies_recorded[i] : Recorded{});
  }
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
    out_ << (list_ == List::circles ? "\n],\n\"contacts\":[" : "\n],\n\"touches\":[");
    first_ = true;
  }
}

}  // namespace verso::exchange
