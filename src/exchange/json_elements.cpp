#include "exchange/json_elements.hpp"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "verso/error.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

using Json = nlohmann::ordered_json;

/// An object by its keys; null and a missing key are the same, an unknown value. Knows the path to
/// itself, so that a fault can be named: `emails[1].value`.
class Fields {
 public:
  Fields(const Json& object, std::string path) : object_(object), path_(std::move(path)) {
    if (!object.is_object()) throw fault_at(path_.empty() ? "the element" : path_, "an object");
  }

  std::string text(const char* key) const {
    const Json* value = find(key);
    if (value == nullptr) return {};
    if (!value->is_string()) throw fault(key, "a text");
    return value->get<std::string>();
  }

  std::string required_text(const char* key) const {
    std::string result = text(key);
    if (result.find_first_not_of(" \t\n") == std::string::npos)
      throw fault(key, "a text that is not empty");
    return result;
  }

  bool flag(const char* key) const {
    const Json* value = find(key);
    if (value == nullptr) return false;
    if (!value->is_boolean()) throw fault(key, "true or false");
    return value->get<bool>();
  }

  std::int64_t number(const char* key) const {
    const Json* value = find(key);
    if (value == nullptr) return 0;
    if (!value->is_number_integer() ||
        (value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t{1} << 62)) {
      throw fault(key, "a whole number");
    }
    return value->get<std::int64_t>();
  }

  std::optional<Date> date(const char* key) const {
    return parsed<Date>(key, "a date, YYYY-MM-DD",
                        [](const std::string& t) { return parse_iso_date(t); });
  }

  Date required_date(const char* key) const {
    if (const auto result = date(key)) return *result;
    throw fault(key, "a date, YYYY-MM-DD");
  }

  std::optional<Instant> instant(const char* key) const {
    return parsed<Instant>(key, "an instant, 2026-11-22T10:00:00Z",
                           [](const std::string& t) { return parse_instant(t); });
  }

  template <class Enum>
  std::optional<Enum> choice(const char* key) const {
    return parsed<Enum>(key, "one of its words",
                        [](const std::string& t) { return from_word<Enum>(t); });
  }

  template <class T, class Parse>
  std::optional<T> parsed(const char* key, const char* expected, const Parse& parse) const {
    const std::string value = text(key);
    if (value.empty()) return std::nullopt;
    std::optional<T> result;
    try {
      result = parse(value);
    } catch (const Error&) {
      throw fault(key, expected);
    }
    if (!result) throw fault(key, expected);
    return result;
  }

  /// The elements of a list, each read by `read(Json, path)`.
  template <class T, class Read>
  std::vector<T> list(const char* key, const Read& read) const {
    std::vector<T> result;
    const Json* value = find(key);
    if (value == nullptr) return result;
    if (!value->is_array()) throw fault(key, "a list");
    result.reserve(value->size());
    for (const auto& each : *value) {
      result.push_back(read(each, path_of(key) + '[' + std::to_string(result.size()) + ']'));
    }
    return result;
  }

  std::optional<Fields> object(const char* key) const {
    const Json* value = find(key);
    if (value == nullptr) return std::nullopt;
    return Fields(*value, path_of(key));
  }

  bool has(const char* key) const { return find(key) != nullptr; }

  Error fault(const char* key, const char* expected) const {
    return fault_at(path_of(key), expected);
  }

 private:
  static Error fault_at(const std::string& path, const char* expected) {
    return Error(ErrorKind::bad_data, path + " must be " + expected);
  }

  std::string path_of(const char* key) const { return path_.empty() ? key : path_ + '.' + key; }

  const Json* find(const char* key) const {
    const auto found = object_.find(key);
    return found == object_.end() || found->is_null() ? nullptr : &*found;
  }

  const Json& object_;
  std::string path_;
};

ContactRef read_ref(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  return {ContactId{fields.number("id")}, fields.text("name"), fields.text("org")};
}

Labelled read_labelled(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  return {fields.required_text("value"), fields.text("label")};
}

Handle read_handle(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  return {fields.text("network"), fields.required_text("value")};
}

Interest read_interest(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  return {fields.required_text("topic"),
          fields.choice<InterestKind>("kind").value_or(InterestKind::interest),
          fields.choice<Level>("level")};
}

Known read_known(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  return {ContactId{fields.number("id")}, fields.text("name"), fields.text("as")};
}

Note read_note(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  Note note;
  note.id = NoteId{fields.number("id")};
  note.on = fields.date("on").value_or(Date{});
  note.text = fields.required_text("text");
  note.is_private = fields.flag("private");
  return note;
}

std::optional<ContactRef> read_person(const Fields& fields, const char* key) {
  const auto person = fields.object(key);
  if (!person) return std::nullopt;
  return ContactRef{ContactId{person->number("id")}, person->text("name"), person->text("org")};
}

/// A word of a status; what is expired is an open one whose last day is over.
template <class Status>
Status read_status(const Fields& fields) {
  const auto status = fields.choice<Status>("status").value_or(Status::open);
  return status == Status::expired ? Status::open : status;
}

Need read_need(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  Need need;
  need.id = NeedId{fields.number("id")};
  need.text = fields.required_text("text");
  need.bind = fields.flag("bind");
  need.referred_by = read_person(fields, "referred_by");
  need.until = fields.date("until");
  need.status = read_status<NeedStatus>(fields);
  need.closed_by = read_person(fields, "closed_by");
  return need;
}

Offer read_offer(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  return {OfferId{fields.number("id")}, {}, fields.required_text("text"), fields.date("until"),
          read_status<OfferStatus>(fields)};
}

Promise read_promise(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  return {PromiseId{fields.number("id")}, {}, fields.required_text("text"), fields.date("by"),
          fields.date("done_on"), fields.text("uid")};
}

Matter read_matter(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  return {MatterId{fields.number("id")}, fields.required_date("on"), fields.required_text("text")};
}

Link read_link(const Fields& fields) {
  Link link;
  link.id = LinkId{fields.number("id")};
  link.url = fields.required_text("url");
  link.title = fields.text("title");
  link.about = fields.text("about");
  link.from = read_person(fields, "from");
  return link;
}

Opportunity read_opportunity(const Fields& fields) {
  Opportunity opportunity;
  opportunity.id = OpportunityId{fields.number("id")};
  opportunity.text = fields.required_text("text");
  opportunity.about = fields.text("about");
  opportunity.from = read_person(fields, "from");
  opportunity.until = fields.date("until");
  opportunity.status = read_status<OpportunityStatus>(fields);
  return opportunity;
}

Intro read_intro(const Fields& fields) {
  Intro intro;
  intro.id = IntroId{fields.number("id")};
  const auto a = read_person(fields, "a");
  const auto b = read_person(fields, "b");
  if (!a) throw fields.fault("a", "a contact");
  if (!b) throw fields.fault("b", "a contact");
  intro.a = *a;
  intro.b = *b;
  intro.why = fields.required_text("why");
  if (fields.has("for")) intro.need = NeedId{fields.number("for")};
  intro.asked = fields.list<ContactRef>("asked", read_ref);
  intro.agreed_by = fields.list<ContactRef>("agreed_by", read_ref);
  intro.declined_by = fields.list<ContactRef>("declined_by", read_ref);
  intro.outcome = fields.text("outcome");
  return intro;
}

Ask read_ask(const Fields& fields) {
  Ask ask;
  ask.id = AskId{fields.number("id")};
  ask.text = fields.required_text("text");
  ask.status = fields.choice<AskStatus>("status").value_or(AskStatus::open);
  ask.outcome = fields.text("outcome");
  return ask;
}

News read_news(const Fields& fields) {
  return {NewsId{fields.number("id")}, fields.required_date("on"), fields.required_text("text")};
}

std::string read_text(const Json& json, const std::string& path) {
  if (json.is_string()) return json.get<std::string>();
  throw Error(ErrorKind::bad_data, path + " must be a text");
}

ValueKind read_kind(const Json& json, const std::string& path) {
  if (const auto kind = from_word<ValueKind>(read_text(json, path))) return *kind;
  throw Error(ErrorKind::bad_data, path + " must be a kind of value, such as knowledge or link");
}

Reply read_reply(const Json& json, const std::string& path) {
  const Fields fields(json, path);
  Reply reply;
  reply.id = ReplyId{fields.number("id")};
  if (const auto contact = fields.object("contact")) {
    reply.contact = {ContactId{contact->number("id")}, contact->text("name"), contact->text("org")};
  } else {
    throw fields.fault("contact", "the contact who answered");
  }
  reply.on = fields.required_date("on");
  reply.text = fields.text("text");
  reply.tone = fields.choice<Tone>("tone");
  reply.mine = fields.flag("mine");
  reply.gave = fields.list<ValueKind>("gave", read_kind);
  reply.received = fields.list<ValueKind>("received", read_kind);
  if (fields.has("helped")) reply.helped = fields.flag("helped");
  return reply;
}

Met read_met(const Fields& fields) {
  Met met{fields.date("on"), fields.text("at"), std::nullopt};
  if (const auto via = fields.object("via")) {
    met.via = ContactRef{ContactId{via->number("id")}, via->text("name"), via->text("org")};
  }
  return met;
}

Contact read_contact(const Fields& fields) {
  Contact contact;
  contact.id = ContactId{fields.number("id")};
  contact.uid = fields.text("uid");
  contact.name = fields.required_text("name");
  contact.nickname = fields.text("nickname");
  contact.org = fields.text("org");
  contact.title = fields.text("title");
  contact.place = fields.text("place");
  contact.birthday = fields.parsed<Birthday>(
      "birthday", "a birthday, 1980-04-12 or --04-12",
      [](const std::string& t) { return std::optional(parse_birthday(t)); });
  contact.emails = fields.list<Labelled>("emails", read_labelled);
  contact.phones = fields.list<Labelled>("phones", read_labelled);
  contact.handles = fields.list<Handle>("handles", read_handle);
  contact.urls = fields.list<Labelled>("urls", read_labelled);
  contact.circles = fields.list<std::string>("circles", read_text);
  contact.interests = fields.list<Interest>("interests", read_interest);
  if (const auto met = fields.object("met")) contact.met = read_met(*met);
  contact.knows = fields.list<Known>("knows", read_known);
  contact.cadence = fields.parsed<Duration>("cadence", "a duration, such as 3m",
                                            [](const std::string& t) { return parse_duration(t); });
  contact.welcomes = fields.choice<Welcomes>("welcomes").value_or(Welcomes::value);
  contact.snoozed_until = fields.date("snoozed_until");
  contact.archived = fields.flag("archived");
  contact.told_bind_on = fields.date("told_bind_on");
  contact.added_at = fields.instant("added_at").value_or(Instant{});
  contact.changed_at = fields.instant("changed_at").value_or(Instant{});
  return contact;
}

}  // namespace

Card card_from_json(const Json& value) {
  const Fields fields(value, "");
  Card card;
  card.contact = read_contact(fields);
  card.notes = fields.list<Note>("notes", read_note);
  card.needs = fields.list<Need>("needs", read_need);
  card.offers = fields.list<Offer>("offers", read_offer);
  card.promises = fields.list<Promise>("promises", read_promise);
  card.matters = fields.list<Matter>("matters", read_matter);
  card.contact.added_on = fields.date("added_on");
  card.contact.snoozed_on = fields.date("snoozed_on");
  card.former_uids = fields.list<std::string>("former_uids", read_text);
  card.vcard_rest = fields.text("vcard_rest");
  return card;
}

Given given_from_json(const Json& value, std::size_t index) {
  const Fields fields(value, "");
  switch (index) {
    case 0: return read_link(fields);
    case 1: return read_opportunity(fields);
    case 2: return read_intro(fields);
    case 3: return read_ask(fields);
    default: return read_news(fields);
  }
}

TouchRecord touch_from_json(const Json& value) {
  const Fields fields(value, "");
  TouchRecord record;
  Touch& touch = record.touch;
  touch.id = TouchId{fields.number("id")};
  touch.uid = fields.text("uid");
  touch.on = fields.required_date("on");
  touch.with = fields.list<ContactRef>("with", read_ref);
  if (touch.with.empty()) throw fields.fault("with", "a list of at least one contact");
  touch.started = fields.choice<Starter>("started").value_or(Starter::me);
  touch.by = fields.choice<Channel>("by");
  touch.gave = fields.list<ValueKind>("gave", read_kind);
  touch.received = fields.list<ValueKind>("received", read_kind);
  touch.text = fields.text("text");
  touch.purpose = fields.text("purpose");
  touch.replies = fields.list<Reply>("replies", read_reply);
  if (const auto cause = fields.object("cause")) {
    const auto kind = cause->choice<Cause::Kind>("kind");
    if (!kind) throw cause->fault("kind", "what a touch can be recorded for, such as share");
    touch.cause = Cause{*kind, cause->number("ref")};
  }
  touch.override_by = fields.text("override");
  touch.drafted = fields.flag("drafted");
  for (auto& reply : touch.replies) reply.days = static_cast<int>((reply.on - touch.on).count());
  if (!touch.replies.empty()) touch.reply_days = touch.replies.front().days;
  return record;
}

}  // namespace verso::exchange
