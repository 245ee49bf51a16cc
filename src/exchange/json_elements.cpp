#include "exchange/json_elements.hpp"

#include <cstdint>
#include <optional>
#include <string>

#include "exchange/json_fields.hpp"
#include "verso/error.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

ContactRef read_ref(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  return {ContactId{fields.number("id")}, fields.text("name"), fields.text("org")};
}

Labelled read_labelled(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  return {fields.required_text("value"), fields.text("label")};
}

Handle read_handle(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  return {fields.text("network"), fields.required_text("value")};
}

Interest read_interest(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  return {fields.required_text("topic"),
          fields.choice<InterestKind>("kind").value_or(InterestKind::interest),
          fields.choice<Level>("level")};
}

Known read_known(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  return {ContactId{fields.number("id")}, fields.text("name"), fields.text("as")};
}

Note read_note(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  Note note;
  note.id = NoteId{fields.number("id")};
  note.on = fields.date("on").value_or(Date{});
  note.text = fields.required_text("text");
  note.is_private = fields.flag("private");
  return note;
}

std::optional<ContactRef> read_person(const JsonFields& fields, const char* key) {
  const auto person = fields.object(key);
  if (!person) return std::nullopt;
  return ContactRef{ContactId{person->number("id")}, person->text("name"), person->text("org")};
}

/// A word of a status; what is expired is an open one whose last day is over.
template <class Status>
Status read_status(const JsonFields& fields) {
  const auto status = fields.choice<Status>("status").value_or(Status::open);
  return status == Status::expired ? Status::open : status;
}

Need read_need(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
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

Offer read_offer(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  return {OfferId{fields.number("id")},
          {},
          fields.required_text("text"),
          fields.date("until"),
          read_status<OfferStatus>(fields)};
}

Promise read_promise(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  return {PromiseId{fields.number("id")}, {},
          fields.required_text("text"),   fields.date("by"),
          fields.date("done_on"),         fields.text("uid")};
}

Matter read_matter(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
  return {MatterId{fields.number("id")}, fields.required_date("on"), fields.required_text("text")};
}

Link read_link(const JsonFields& fields) {
  Link link;
  link.id = LinkId{fields.number("id")};
  link.url = fields.required_text("url");
  link.title = fields.text("title");
  link.about = fields.text("about");
  link.from = read_person(fields, "from");
  return link;
}

Opportunity read_opportunity(const JsonFields& fields) {
  Opportunity opportunity;
  opportunity.id = OpportunityId{fields.number("id")};
  opportunity.text = fields.required_text("text");
  opportunity.about = fields.text("about");
  opportunity.from = read_person(fields, "from");
  opportunity.until = fields.date("until");
  opportunity.status = read_status<OpportunityStatus>(fields);
  return opportunity;
}

Intro read_intro(const JsonFields& fields) {
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

Ask read_ask(const JsonFields& fields) {
  Ask ask;
  ask.id = AskId{fields.number("id")};
  ask.text = fields.required_text("text");
  ask.status = fields.choice<AskStatus>("status").value_or(AskStatus::open);
  ask.outcome = fields.text("outcome");
  return ask;
}

News read_news(const JsonFields& fields) {
  return {NewsId{fields.number("id")}, fields.required_date("on"), fields.required_text("text"),
          fields.number("after_touch")};
}

std::string read_text(const JsonValue& value, const JsonPlace& place) {
  if (value.kind() == JsonKind::text) return std::string(value.text());
  throw place.fault("a text");
}

ValueKind read_kind(const JsonValue& value, const JsonPlace& place) {
  if (const auto kind = from_word<ValueKind>(read_text(value, place))) return *kind;
  throw place.fault("a kind of value, such as knowledge or link");
}

Reply read_reply(const JsonValue& value, const JsonPlace& place) {
  const JsonFields fields(value, place);
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

Met read_met(const JsonFields& fields) {
  Met met{fields.date("on"), fields.text("at"), std::nullopt};
  if (const auto via = fields.object("via")) {
    met.via = ContactRef{ContactId{via->number("id")}, via->text("name"), via->text("org")};
  }
  return met;
}

Contact read_contact(const JsonFields& fields) {
  Contact contact;
  contact.id = ContactId{fields.number("id")};
  contact.uid = fields.text("uid");
  contact.name = fields.required_text("name");
  contact.nickname = fields.text("nickname");
  contact.org = fields.text("org");
  contact.title = fields.text("title");
  contact.place = fields.text("place");
  contact.birthday =
      fields.parsed<Birthday>("birthday", "a birthday, 1980-04-12 or --04-12", parse_birthday);
  contact.emails = fields.list<Labelled>("emails", read_labelled);
  contact.phones = fields.list<Labelled>("phones", read_labelled);
  contact.handles = fields.list<Handle>("handles", read_handle);
  contact.urls = fields.list<Labelled>("urls", read_labelled);
  contact.circles = fields.list<std::string>("circles", read_text);
  contact.interests = fields.list<Interest>("interests", read_interest);
  if (const auto met = fields.object("met")) contact.met = read_met(*met);
  contact.knows = fields.list<Known>("knows", read_known);
  contact.cadence = fields.parsed<Duration>("cadence", "a duration, such as 3m", parse_duration);
  contact.welcomes = fields.choice<Welcomes>("welcomes").value_or(Welcomes::value);
  contact.snoozed_until = fields.date("snoozed_until");
  contact.archived = fields.flag("archived");
  contact.told_bind_on = fields.date("told_bind_on");
  contact.added_at = fields.instant("added_at").value_or(Instant{});
  contact.changed_at = fields.instant("changed_at").value_or(Instant{});
  return contact;
}

}  // namespace

Card card_from_json(const JsonValue& value) {
  const JsonFields fields(value, {});
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

Given given_from_json(const JsonValue& value, std::size_t index) {
  const JsonFields fields(value, {});
  switch (index) {
    case 0: return read_link(fields);
    case 1: return read_opportunity(fields);
    case 2: return read_intro(fields);
    case 3: return read_ask(fields);
    default: return read_news(fields);
  }
}

TouchRecord touch_from_json(const JsonValue& value) {
  const JsonFields fields(value, {});
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
