#include "model/card_fields.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "model/phone_number.hpp"
#include "model/reach_key.hpp"
#include "model/text.hpp"
#include "verso/words.hpp"

namespace verso {
namespace {

constexpr char between = '\x1f';  // the parts of a value

std::vector<std::string> parts_of(std::string_view value) {
  std::vector<std::string> parts(1);
  for (const char c : value) {
    if (c == between) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  parts.resize(std::max<std::size_t>(parts.size(), 5));
  return parts;
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string value;
  for (const std::string_view& part : parts) {
    if (&part != parts.begin()) value += between;
    value += part;
  }
  return value;
}

std::string text_of(const std::optional<Date>& date) { return date ? format_date(*date) : ""; }
std::optional<Date> date_of(std::string_view text) { return parse_iso_date(text); }

/// A field with one value, as text and back.
struct Single {
  std::string_view field;
  std::string (*get)(const Contact&);
  void (*set)(Contact&, const std::string&);
};

template <std::string Contact::*member>
constexpr Single text_field(std::string_view name) {
  return {name, [](const Contact& card) { return card.*member; },
          [](Contact& card, const std::string& text) { card.*member = text; }};
}

constexpr auto singles = std::to_array<Single>({
    text_field<&Contact::name>("name"),
    text_field<&Contact::nickname>("nickname"),
    text_field<&Contact::org>("org"),
    text_field<&Contact::title>("title"),
    text_field<&Contact::place>("place"),
    {"birthday",
     [](const Contact& card) { return card.birthday ? format_birthday(*card.birthday) : ""; },
     [](Contact& card, const std::string& text) {
       card.birthday = text.empty() ? std::nullopt : std::optional(parse_birthday(text));
     }},
    {"met-on", [](const Contact& card) { return text_of(card.met.on); },
     [](Contact& card, const std::string& text) { card.met.on = date_of(text); }},
    {"met-at", [](const Contact& card) { return card.met.at; },
     [](Contact& card, const std::string& text) { card.met.at = text; }},
    {"met-via", [](const Contact& card) { return card.met.via ? card.met.via->name : ""; },
     [](Contact& card, const std::string& text) {
       card.met.via =
           text.empty() ? std::nullopt : std::optional(ContactRef{ContactId{}, text, {}});
     }},
    {"cadence",
     [](const Contact& card) { return card.cadence ? format_duration(*card.cadence) : ""; },
     [](Contact& card, const std::string& text) {
       card.cadence = text.empty() ? std::nullopt : parse_duration(text);
     }},
    {"welcomes",
     [](const Contact& card) {
       return std::string(card.welcomes == Welcomes::value ? "" : word(card.welcomes));
     },
     [](Contact& card, const std::string& text) {
       card.welcomes = from_word<Welcomes>(text).value_or(Welcomes::value);
     }},
    {"snoozed",
     [](const Contact& card) {
       return card.snoozed_until ? joined({text_of(card.snoozed_until), text_of(card.snoozed_on)})
                                 : std::string();
     },
     [](Contact& card, const std::string& text) {
       const auto parts = parts_of(text);
       card.snoozed_until = date_of(parts[0]);
       card.snoozed_on = date_of(parts[1]);
     }},
    {"archived", [](const Contact& card) { return std::string(card.archived ? "yes" : ""); },
     [](Contact& card, const std::string& text) { card.archived = !text.empty(); }},
    {"told-bind", [](const Contact& card) { return text_of(card.told_bind_on); },
     [](Contact& card, const std::string& text) { card.told_bind_on = date_of(text); }},
});

/// The key of an item, where the one by which it is compared is empty or taken.
class Keys {
 public:
  std::string operator()(std::string key, std::string_view itself) {
    if (key.empty()) key = itself;
    std::string free = key;
    for (int n = 2; !taken_.insert(free).second; ++n) free = key + between + std::to_string(n);
    return free;
  }

 private:
  std::set<std::string> taken_;
};

/// A field with several values: how the list is found, its items' keys and values, and an item of
/// its value. `spelling` is the item that has it already, for what the value does not say.
template <class Item>
struct Several {
  std::string_view field;
  const std::vector<Item>& (*list)(const Card&);
  std::string (*key)(const Item&);
  std::string (*value)(const Item&);
  Item (*item)(const std::string& value, const Item& spelling);

  std::vector<std::pair<std::string, const Item*>> keyed(const Card& card) const {
    Keys keys;
    std::vector<std::pair<std::string, const Item*>> result;
    for (const Item& each : list(card)) result.emplace_back(keys(key(each), value(each)), &each);
    return result;
  }

  void put(const Card& card, Fields& fields) const {
    for (const auto& [key_of, each] : keyed(card)) {
      fields.emplace(FieldKey{std::string(field), key_of}, value(*each));
    }
  }

  std::vector<Item> take(const Fields& fields, const Card& ours, const Card& theirs) const {
    std::vector<Item> result;
    std::set<std::string> done;
    for (const Card* side : {&ours, &theirs}) {
      for (const auto& [key_of, each] : keyed(*side)) {
        const auto found = fields.find({std::string(field), key_of});
        if (found == fields.end() || !done.insert(key_of).second) continue;
        result.push_back(item(found->second, *each));
      }
    }
    return result;
  }
};

template <std::vector<Labelled> Contact::*member, std::string (*key)(std::string_view)>
constexpr Several<Labelled> labelled(std::string_view field) {
  return {field,
          [](const Card& card) -> const std::vector<Labelled>& { return card.contact.*member; },
          [](const Labelled& entry) { return key(entry.value); },
          [](const Labelled& entry) {
            return joined({entry.value, entry.label});
          },
          [](const std::string& value, const Labelled&) {
            const auto parts = parts_of(value);
            return Labelled{parts[0], parts[1]};
          }};
}

constexpr auto emails_field = labelled<&Contact::emails, email_key>("email");
constexpr auto phones_field = labelled<&Contact::phones, phone_key>("phone");
constexpr auto urls_field = labelled<&Contact::urls, url_key>("url");

constexpr Several<Handle> handles_field{
    "handle", [](const Card& card) -> const std::vector<Handle>& { return card.contact.handles; },
    [](const Handle& handle) { return handle_key(handle.network, handle.value); },
    [](const Handle& handle) {
      return joined({handle.network, handle.value});
    },
    [](const std::string& value, const Handle&) {
      const auto parts = parts_of(value);
      return Handle{parts[0], parts[1]};
    }};

constexpr Several<std::string> circles_field{
    "circle",
    [](const Card& card) -> const std::vector<std::string>& { return card.contact.circles; },
    [](const std::string& name) { return text::name_key(name); },
    [](const std::string&) { return std::string(); },
    [](const std::string&, const std::string& spelling) { return spelling; }};

constexpr Several<Interest> interests_field{
    "interest",
    [](const Card& card) -> const std::vector<Interest>& { return card.contact.interests; },
    [](const Interest& interest) {
      return joined({word(interest.kind), text::fold(interest.topic)});
    },
    [](const Interest& interest) {
      return joined({interest.topic, interest.level ? word(*interest.level) : ""});
    },
    [](const std::string& value, const Interest& spelling) {
      const auto parts = parts_of(value);
      return Interest{parts[0], spelling.kind, from_word<Level>(parts[1])};
    }};

constexpr Several<Known> knows_field{
    "knows", [](const Card& card) -> const std::vector<Known>& { return card.contact.knows; },
    [](const Known& known) { return known.name; }, [](const Known& known) { return known.as; },
    [](const std::string& value, const Known& spelling) {
      return Known{ContactId{}, spelling.name, value};
    }};

constexpr Several<Note> notes_field{
    "note", [](const Card& card) -> const std::vector<Note>& { return card.notes; },
    [](const Note& note) {
      return joined({format_date(note.on), note.text});
    },
    [](const Note&) { return std::string(); },
    [](const std::string&, const Note& spelling) { return spelling; }};

std::string name_of(const std::optional<ContactRef>& contact) {
  return contact ? contact->name : "";
}

std::optional<ContactRef> ref_of(const std::string& name) {
  return name.empty() ? std::nullopt : std::optional(ContactRef{ContactId{}, name, {}});
}

constexpr Several<Need> needs_field{
    "need", [](const Card& card) -> const std::vector<Need>& { return card.needs; },
    [](const Need& need) { return need.text; },
    [](const Need& need) {
      // What is expired follows from the day.
      const NeedStatus status = need.status == NeedStatus::expired ? NeedStatus::open : need.status;
      return joined({need.bind ? "bind" : "", text_of(need.until), word(status),
                     name_of(need.referred_by), name_of(need.closed_by)});
    },
    [](const std::string& value, const Need& spelling) {
      const auto parts = parts_of(value);
      Need need;
      need.text = spelling.text;
      need.bind = !parts[0].empty();
      need.until = date_of(parts[1]);
      need.status = from_word<NeedStatus>(parts[2]).value_or(NeedStatus::open);
      need.referred_by = ref_of(parts[3]);
      need.closed_by = ref_of(parts[4]);
      return need;
    }};

constexpr Several<Offer> offers_field{
    "offer", [](const Card& card) -> const std::vector<Offer>& { return card.offers; },
    [](const Offer& offer) { return offer.text; },
    [](const Offer& offer) {
      const bool closed = offer.status == OfferStatus::closed;
      return joined({text_of(offer.until), closed ? "closed" : ""});
    },
    [](const std::string& value, const Offer& spelling) {
      const auto parts = parts_of(value);
      return Offer{OfferId{},
                   {},
                   spelling.text,
                   date_of(parts[0]),
                   parts[1].empty() ? OfferStatus::open : OfferStatus::closed};
    }};

constexpr Several<Matter> matters_field{
    "matter", [](const Card& card) -> const std::vector<Matter>& { return card.matters; },
    [](const Matter& matter) {
      return joined({format_date(matter.on), matter.text});
    },
    [](const Matter&) { return std::string(); },
    [](const std::string&, const Matter& spelling) { return spelling; }};

constexpr Several<std::string> former_uids_field{
    "former-uid",
    [](const Card& card) -> const std::vector<std::string>& { return card.former_uids; },
    [](const std::string& uid) { return uid; }, [](const std::string&) { return std::string(); },
    [](const std::string&, const std::string& spelling) { return spelling; }};

/// The lines kept of a vCard: those of a property that a card has once are one value.
std::string field_of_line(std::string_view line) {
  auto name = line.substr(0, std::min(line.find_first_of(":;"), line.size()));
  if (const auto dot = name.rfind('.'); dot != std::string_view::npos) name.remove_prefix(dot + 1);
  for (const std::string_view single :
       {"FN", "N", "NICKNAME", "ORG", "TITLE", "ADR", "BDAY", "UID"}) {
    if (text::equal_ignoring_ascii_case(name, single)) return std::string(single);
  }
  return {};
}

template <class Visit>
void for_each_line(std::string_view rest, Visit visit) {
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    visit(std::string(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void put_rest(std::string_view rest, Fields& fields) {
  Keys keys;
  for_each_line(rest, [&](const std::string& line) {
    const std::string single = field_of_line(line);
    if (single.empty()) {
      fields.emplace(FieldKey{"line", keys(line, line)}, "");
    } else {
      fields[{"property", single}] += line + '\n';
    }
  });
}

std::string take_rest(const Fields& fields, const Card& ours, const Card& theirs) {
  std::string rest;
  std::set<std::string> done;
  for (const Card* side : {&ours, &theirs}) {
    Keys keys;
    for_each_line(side->vcard_rest, [&](const std::string& line) {
      const std::string single = field_of_line(line);
      const FieldKey key =
          single.empty() ? FieldKey{"line", keys(line, line)} : FieldKey{"property", single};
      const auto found = fields.find(key);
      if (found == fields.end() || !done.insert(key.field + between + key.key).second) return;
      rest += single.empty() ? line + '\n' : found->second;
    });
  }
  return rest;
}

}  // namespace

Fields fields_of(const Card& card) {
  Fields fields;
  for (const Single& single : singles) {
    std::string value = single.get(card.contact);
    if (!value.empty()) fields.emplace(FieldKey{std::string(single.field), ""}, std::move(value));
  }
  emails_field.put(card, fields);
  phones_field.put(card, fields);
  urls_field.put(card, fields);
  handles_field.put(card, fields);
  circles_field.put(card, fields);
  interests_field.put(card, fields);
  knows_field.put(card, fields);
  notes_field.put(card, fields);
  needs_field.put(card, fields);
  offers_field.put(card, fields);
  matters_field.put(card, fields);
  former_uids_field.put(card, fields);
  put_rest(card.vcard_rest, fields);
  return fields;
}

Card card_of(const Fields& fields, const Card& ours, const Card& theirs) {
  Card card = ours;
  for (const Single& single : singles) {
    const auto found = fields.find({std::string(single.field), ""});
    single.set(card.contact, found == fields.end() ? std::string() : found->second);
  }
  card.contact.emails = emails_field.take(fields, ours, theirs);
  card.contact.phones = phones_field.take(fields, ours, theirs);
  card.contact.urls = urls_field.take(fields, ours, theirs);
  card.contact.handles = handles_field.take(fields, ours, theirs);
  card.contact.circles = circles_field.take(fields, ours, theirs);
  card.contact.interests = interests_field.take(fields, ours, theirs);
  card.contact.knows = knows_field.take(fields, ours, theirs);
  card.notes = notes_field.take(fields, ours, theirs);
  card.needs = needs_field.take(fields, ours, theirs);
  card.offers = offers_field.take(fields, ours, theirs);
  card.matters = matters_field.take(fields, ours, theirs);
  card.former_uids = former_uids_field.take(fields, ours, theirs);
  card.vcard_rest = take_rest(fields, ours, theirs);
  return card;
}

std::string_view field_in_words(std::string_view field) {
  if (field == "met-on") return "day you met";
  if (field == "met-at") return "place where you met";
  if (field == "met-via") return "person who introduced you";
  if (field == "email") return "e-mail";
  if (field == "url") return "URL";
  return field;
}

}  // namespace verso
