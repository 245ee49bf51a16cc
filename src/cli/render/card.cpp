#include "cli/render/card.hpp"

#include <array>
#include <ostream>

#include "cli/render/balance_text.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/fields.hpp"
#include "cli/render/history.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/sparkline.hpp"
#include "exchange/networks.hpp"
#include "model/text.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

/// Separates what follows from what is there already.
Paragraph& then(Paragraph& paragraph, std::string_view separator = ", ") {
  if (!paragraph.empty()) paragraph.add(separator);
  return paragraph;
}

void print_head(std::ostream& out, const Contact& contact, const Style& style,
                std::optional<int> columns) {
  Paragraph name;
  name.add(contact.name, Look::strong);
  if (!contact.nickname.empty()) name.add(" (").add(contact.nickname).add(")");
  name.add("  ").add(std::to_string(number(contact.id)), Look::faint);
  if (contact.archived) name.add("  ").add("archived", Look::warning);
  name.print(out, style, columns, 0);
  Paragraph work;
  for (const auto* part : {&contact.title, &contact.org, &contact.place}) {
    if (!part->empty()) then(work).add(*part);
  }
  if (!work.empty()) work.print(out, style, columns, 0);
  Paragraph circles;
  for (const std::string& circle : contact.circles)
    then(circles, " ").add("+" + circle, Look::accent);
  if (!circles.empty()) circles.print(out, style, columns, 0);
}

Paragraph reach(const Labelled& entry, std::string_view scheme) {
  Paragraph line;
  line.add(entry.value, Look::plain, std::string(scheme) + entry.value);
  if (!entry.label.empty()) line.add("  ").add(entry.label, Look::faint);
  return line;
}

void print_reach(Fields& fields, const Contact& contact) {
  for (const Labelled& email : contact.emails) fields.print("email", reach(email, "mailto:"));
  for (const Labelled& phone : contact.phones) fields.print("phone", reach(phone, "tel:"));
  for (const Handle& handle : contact.handles) {
    const std::string url = exchange::address_of_account(handle);
    fields.print(handle.network, Paragraph().add(handle.value, Look::plain,
                                                 url.starts_with("https://") ? url : ""));
  }
  for (const Labelled& url : contact.urls) fields.print("web", reach(url, ""));
}

/// Those of one kind, with their level: "golf (high), wine tasting".
Paragraph interests(const Contact& contact, InterestKind kind) {
  Paragraph line;
  for (const Interest& interest : contact.interests) {
    if (interest.kind != kind) continue;
    then(line).add(interest.topic);
    if (interest.level) line.add(" (").add(word(*interest.level)).add(")");
  }
  return line;
}

/// "1 December", "12 April 1980".
std::string birthday_text(const Birthday& birthday) {
  constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                               "May",       "June",     "July",     "August",
                                               "September", "October",  "November", "December"};
  const std::string day = std::to_string(birthday.day) + " " + months.at(birthday.month - 1);
  return birthday.year ? day + " " + std::to_string(*birthday.year) : day;
}

Paragraph met(const Met& met, const Style& style) {
  Paragraph line;
  if (met.on) line.add(style.day(*met.on));
  if (!met.at.empty()) then(line).add(met.at);
  if (met.via) then(line).add("through ").add(met.via->name);
  return line;
}

Paragraph knows(const std::vector<Known>& people) {
  Paragraph line;
  for (const Known& known : people) {
    then(line).add(known.name);
    if (!known.as.empty()) line.add(" (").add(known.as).add(")");
  }
  return line;
}

Paragraph cadence(const Contact& contact, Date today, const Style& style) {
  Paragraph line;
  if (contact.cadence) line.add("every ").add(format_duration(*contact.cadence));
  if (contact.due_on) {
    const Look look = *contact.due_on < today    ? Look::bad
                      : *contact.due_on == today ? Look::warning
                                                 : Look::plain;
    then(line).add(due_text(*contact.due_on, today), look);
    line.add(" (").add(style.day(*contact.due_on)).add(")");
  }
  if (contact.snoozed_until)
    then(line).add("snoozed until ").add(style.day(*contact.snoozed_until));
  if (contact.welcomes == Welcomes::hello) then(line).add("a hello is welcome");
  return line;
}

Paragraph last(const Contact& contact, const Style& style) {
  Paragraph line;
  if (contact.last_touch_on) line.add("touch ").add(style.day(*contact.last_touch_on));
  if (contact.last_value_on)
    then(line).add("value ").add(style.day(*contact.last_value_on));
  else if (contact.last_touch_on)
    line.add(", never anything of value");
  return line;
}

Paragraph turn(const std::optional<Waiting>& waiting) {
  Paragraph line;
  if (waiting == Waiting::me) line.add("yours: they wait for your answer", Look::warning);
  if (waiting == Waiting::them) line.add("theirs: you wait for their answer");
  return line;
}

/// Of each thing a line.
template <class Thing, class Text>
Paragraph lines(const std::vector<Thing>& things, const Text& text) {
  Paragraph paragraph;
  for (const Thing& thing : things) {
    if (!paragraph.empty()) paragraph.add("\n");
    paragraph.add(text(thing));
  }
  return paragraph;
}

std::string until_text(const std::optional<Date>& until, const Style& style) {
  return until ? " (until " + style.day(*until) + ")" : "";
}

void print_exchange(Fields& fields, const CardView& card, const Style& style) {
  fields.print("needs", lines(card.needs, [&style](const Need& need) {
                 return (need.bind ? "in a bind: " : "") + need.text +
                        until_text(need.until, style);
               }));
  fields.print("offers", lines(card.offers, [&style](const Offer& offer) {
                 return offer.text + until_text(offer.until, style);
               }));
  fields.print("promised", lines(card.promises, [&style](const Promise& promise) {
                 return promise.text + (promise.by ? " (by " + style.day(*promise.by) + ")" : "");
               }));
  if (card.matter) {
    fields.print(
        "matter",
        Paragraph().add(card.matter->text).add("  " + style.day(card.matter->on), Look::faint));
  }
}

Paragraph bring(const std::vector<Bring>& things, const Style& style) {
  Paragraph line;
  for (const Bring& thing : things) {
    if (!line.empty()) line.add("\n");
    line.add(bring_label(thing)).add(bring_words(thing, style));
  }
  return line;
}

}  // namespace

void print_card(std::ostream& out, const CardView& card, const Style& style,
                std::optional<int> columns, Date today) {
  const Contact& contact = card.contact;
  print_head(out, contact, style, columns);
  Fields fields(out, style, columns);
  print_reach(fields, contact);
  if (contact.birthday) fields.print("birthday", Paragraph().add(birthday_text(*contact.birthday)));
  fields.print("interests", interests(contact, InterestKind::interest));
  fields.print("hobbies", interests(contact, InterestKind::hobby));
  fields.print("expertise", interests(contact, InterestKind::expertise));
  fields.print("met", met(contact.met, style));
  fields.print("knows", knows(contact.knows));
  fields.print("cadence", cadence(contact, today, style));
  fields.print("last", last(contact, style));
  fields.print("turn", turn(contact.waiting));
  fields.print("balance", balance_summary(card.balance));
  if (columns) {
    fields.print("year", Paragraph().add(balance_sparkline(card.touches, today, style.glyphs())));
  }
  print_exchange(fields, card, style);
  fields.print("bring", bring(card.bring, style));
  print_notes(out, card.notes, style, columns);
  print_touches(out, card.touches, contact.id, style, columns);
}

}  // namespace verso::cli
