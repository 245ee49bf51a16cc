#include "exchange/vcard_own.hpp"

#include <array>
#include <string>

#include "model/text.hpp"
#include "verso/error.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

std::string text_of(const ContentLine& line) {
  std::string text = unescape(line.value);
  for (char& c : text) {
    if (c == '\n') c = ' ';
  }
  return std::string(text::trim(text));
}

std::string lines_of(const ContentLine& line) {
  return std::string(text::trim(unescape(line.value)));
}

std::optional<ContactRef> named(std::string name) {
  if (name.empty()) return std::nullopt;
  return ContactRef{ContactId{}, std::move(name), {}};
}

bool set_day(std::optional<Date>& day, const std::string& text) {
  day = parse_iso_date(text);
  return day.has_value();
}

bool take_cadence(const ContentLine& line, Card& card) {
  try {
    card.contact.cadence = parse_duration(text_of(line));
  } catch (const Error&) {
    return false;
  }
  return true;
}

bool take_welcomes(const ContentLine& line, Card& card) {
  const auto welcomes = from_word<Welcomes>(text_of(line));
  if (welcomes) card.contact.welcomes = *welcomes;
  return welcomes.has_value();
}

bool take_met_at(const ContentLine& line, Card& card) {
  card.contact.met.at = text_of(line);
  return !card.contact.met.at.empty();
}

bool take_met_on(const ContentLine& line, Card& card) {
  return set_day(card.contact.met.on, text_of(line));
}

bool take_met_via(const ContentLine& line, Card& card) {
  card.contact.met.via = named(text_of(line));
  return card.contact.met.via.has_value();
}

bool take_added_on(const ContentLine& line, Card& card) {
  return set_day(card.contact.added_on, text_of(line));
}

bool take_archived(const ContentLine& line, Card& card) {
  card.contact.archived = text_of(line) == "true";
  return card.contact.archived;
}

bool take_snoozed(const ContentLine& line, Card& card) {
  card.contact.snoozed_on = parse_iso_date(line.first("SET-ON"));
  return set_day(card.contact.snoozed_until, text_of(line));
}

bool take_told_bind(const ContentLine& line, Card& card) {
  return set_day(card.contact.told_bind_on, text_of(line));
}

bool take_former_uid(const ContentLine& line, Card& card) {
  std::string uid = text_of(line);
  if (uid.empty()) return false;
  card.former_uids.push_back(std::move(uid));
  return true;
}

bool take_need(const ContentLine& line, Card& card) {
  Need need;
  need.text = lines_of(line);
  need.bind = line.first("BIND") == "true";
  need.until = parse_iso_date(line.first("UNTIL"));
  need.status = from_word<NeedStatus>(line.first("STATUS")).value_or(NeedStatus::open);
  need.referred_by = named(line.first("REFERRED-BY"));
  need.closed_by = named(line.first("CLOSED-BY"));
  const bool says = !need.text.empty();
  if (says) card.needs.push_back(std::move(need));
  return says;
}

bool take_offer(const ContentLine& line, Card& card) {
  Offer offer;
  offer.text = lines_of(line);
  offer.until = parse_iso_date(line.first("UNTIL"));
  offer.status = from_word<OfferStatus>(line.first("STATUS")).value_or(OfferStatus::open);
  const bool says = !offer.text.empty();
  if (says) card.offers.push_back(std::move(offer));
  return says;
}

bool take_matter(const ContentLine& line, Card& card) {
  const auto on = parse_iso_date(line.first("ON"));
  const std::string text = lines_of(line);
  if (text.empty() || !on) return false;
  card.matters.push_back({MatterId{}, *on, text});
  return true;
}

/// Marks a card that a program which knows X-VERSO properties has written.
bool take_mark(const ContentLine&, Card& card) {
  card.is_marked = true;
  return true;
}

struct Own {
  std::string_view name;
  bool (*take)(const ContentLine&, Card&);
};

constexpr auto properties = std::to_array<Own>({
    {"X-VERSO-CADENCE", take_cadence},
    {"X-VERSO-WELCOMES", take_welcomes},
    {"X-VERSO-MET-AT", take_met_at},
    {"X-VERSO-MET-ON", take_met_on},
    {"X-VERSO-MET-VIA", take_met_via},
    {"X-VERSO-ADDED-ON", take_added_on},
    {"X-VERSO-ARCHIVED", take_archived},
    {"X-VERSO-SNOOZED-UNTIL", take_snoozed},
    {"X-VERSO-TOLD-BIND-ON", take_told_bind},
    {"X-VERSO-NEED", take_need},
    {"X-VERSO-OFFER", take_offer},
    {"X-VERSO-MATTER", take_matter},
    {"X-VERSO-FORMER-UID", take_former_uid},
    {"X-VERSO-SYNC", take_mark},
});

class OwnLines {
 public:
  void add(const char* name, const std::string& value, std::vector<Parameter> parameters = {}) {
    std::erase_if(parameters, [](const Parameter& each) { return each.values.front().empty(); });
    if (!value.empty()) lines_.push_back({{}, name, std::move(parameters), escape(value)});
  }
  void add(const char* name, const std::optional<Date>& day,
           std::vector<Parameter> parameters = {}) {
    if (day) add(name, format_date(*day), std::move(parameters));
  }
  std::vector<ContentLine> take() { return std::move(lines_); }

 private:
  std::vector<ContentLine> lines_;
};

std::string name_of(const std::optional<ContactRef>& contact) {
  return contact ? contact->name : "";
}
std::string text_of(const std::optional<Date>& day) { return day ? format_date(*day) : ""; }

void add_shared(const Contact& contact, OwnLines& lines) {
  if (contact.cadence) lines.add("X-VERSO-CADENCE", format_duration(*contact.cadence));
  if (contact.welcomes != Welcomes::value) {
    lines.add("X-VERSO-WELCOMES", std::string(word(contact.welcomes)));
  }
  lines.add("X-VERSO-MET-AT", contact.met.at);
  lines.add("X-VERSO-MET-ON", contact.met.on);
  lines.add("X-VERSO-MET-VIA", name_of(contact.met.via));
}

void add_need(const Need& need, OwnLines& lines) {
  const bool settled = need.status == NeedStatus::closed || need.status == NeedStatus::dropped;
  lines.add("X-VERSO-NEED", need.text,
            {{"BIND", {need.bind ? "true" : ""}},
             {"CLOSED-BY", {name_of(need.closed_by)}},
             {"REFERRED-BY", {name_of(need.referred_by)}},
             {"STATUS", {settled ? std::string(word(need.status)) : ""}},
             {"UNTIL", {text_of(need.until)}}});
}

void add_synced(const Card& card, OwnLines& lines) {
  const Contact& contact = card.contact;
  lines.add("X-VERSO-ADDED-ON", contact.added_on);
  if (contact.archived) lines.add("X-VERSO-ARCHIVED", "true");
  lines.add("X-VERSO-SNOOZED-UNTIL", contact.snoozed_until,
            {{"SET-ON", {text_of(contact.snoozed_on)}}});
  lines.add("X-VERSO-TOLD-BIND-ON", contact.told_bind_on);
  for (const Need& need : card.needs) add_need(need, lines);
  for (const Offer& offer : card.offers) {
    const bool closed = offer.status == OfferStatus::closed;
    lines.add("X-VERSO-OFFER", offer.text,
              {{"STATUS", {closed ? "closed" : ""}}, {"UNTIL", {text_of(offer.until)}}});
  }
  for (const Matter& matter : card.matters) {
    lines.add("X-VERSO-MATTER", matter.text, {{"ON", {format_date(matter.on)}}});
  }
  for (const std::string& uid : card.former_uids) lines.add("X-VERSO-FORMER-UID", uid);
  lines.add("X-VERSO-SYNC", "1");
}

}  // namespace

Understood take_own(const ContentLine& line, Card& card) {
  for (const Own& own : properties) {
    if (own.name != line.name) continue;
    return own.take(line, card) ? Understood::fully : Understood::not_at_all;
  }
  return Understood::not_at_all;
}

std::vector<ContentLine> own_lines(const Card& card, VcardScope scope) {
  OwnLines lines;
  add_shared(card.contact, lines);
  if (scope == VcardScope::synced) add_synced(card, lines);
  return lines.take();
}

}  // namespace verso::exchange
