#include "model/calendar_fields.hpp"

#include <algorithm>

#include "verso/words.hpp"

namespace verso {
namespace {

constexpr char between = '\x1f';

void put(Fields& fields, const char* field, std::string value) {
  if (!value.empty()) fields.emplace(FieldKey{field, ""}, std::move(value));
}

std::string value_of(const Fields& fields, const char* field) {
  const auto found = fields.find({field, ""});
  return found == fields.end() ? std::string() : found->second;
}

void put_kinds(Fields& fields, const char* field, const ValueKinds& kinds) {
  for (const ValueKind kind : kinds) fields.emplace(FieldKey{field, std::string(word(kind))}, "");
}

ValueKinds kinds_of(const Fields& fields, const char* field) {
  ValueKinds kinds;
  for (int i = 0; i < value_kind_count; ++i) {
    const auto kind = static_cast<ValueKind>(i);
    if (fields.contains({field, std::string(word(kind))})) kinds.push_back(kind);
  }
  return kinds;
}

/// All that an answer says; one that was changed is another one.
std::string key_of(const CalendarItem::Answer& answer) {
  const Reply& reply = answer.reply;
  std::string key = answer.who + between + format_date(reply.on) + between + reply.text + between;
  if (reply.tone) key += word(*reply.tone);
  key += between;
  if (reply.mine) key += "mine";
  if (reply.helped) key += *reply.helped ? "helped" : "declined";
  for (const auto* kinds : {&reply.gave, &reply.received}) {
    key += between;
    for (const ValueKind kind : *kinds) key += std::string(word(kind)) + ' ';
  }
  return key;
}

/// The items of both sides that the merged fields have, each once, those of ours first.
template <class Item, class Key>
std::vector<Item> kept(const Fields& fields, const char* field, const std::vector<Item>& ours,
                       const std::vector<Item>& theirs, Key key) {
  std::vector<Item> result;
  for (const auto* side : {&ours, &theirs}) {
    for (const Item& item : *side) {
      const auto same = [&](const Item& other) { return key(other) == key(item); };
      if (!fields.contains({field, key(item)})) continue;
      if (std::none_of(result.begin(), result.end(), same)) result.push_back(item);
    }
  }
  return result;
}

std::string uid_of(const ItemPerson& person) { return person.uid; }

}  // namespace

Fields fields_of(const CalendarItem& item) {
  Fields fields;
  put(fields, "text", item.text);
  put(fields, "day", item.on ? format_date(*item.on) : "");
  if (item.kind != CalendarItem::Kind::touch) {
    put(fields, "done", item.done ? (item.done_on ? format_date(*item.done_on) : "done") : "");
  } else {
    put(fields, "started", std::string(word(item.started)));
    put(fields, "by", item.by ? std::string(word(*item.by)) : "");
    put(fields, "purpose", item.purpose);
    put_kinds(fields, "gave", item.gave);
    put_kinds(fields, "received", item.received);
    for (const auto& answer : item.answers) fields.emplace(FieldKey{"answer", key_of(answer)}, "");
  }
  for (const ItemPerson& person : item.with) fields.emplace(FieldKey{"with", person.uid}, "");
  return fields;
}

CalendarItem item_of(const Fields& fields, const CalendarItem& ours, const CalendarItem& theirs) {
  CalendarItem item = ours;
  item.text = value_of(fields, "text");
  item.on = parse_iso_date(value_of(fields, "day"));
  const std::string done = value_of(fields, "done");
  item.done = !done.empty();
  item.done_on = parse_iso_date(done);
  item.started = from_word<Starter>(value_of(fields, "started")).value_or(Starter::me);
  item.by = from_word<Channel>(value_of(fields, "by"));
  item.purpose = value_of(fields, "purpose");
  item.gave = kinds_of(fields, "gave");
  item.received = kinds_of(fields, "received");
  item.answers = kept(fields, "answer", ours.answers, theirs.answers, key_of);
  item.with = kept(fields, "with", ours.with, theirs.with, uid_of);
  return item;
}

}  // namespace verso
