#include "exchange/monica_card.hpp"

#include <algorithm>
#include <array>

#include "exchange/ascii.hpp"
#include "exchange/content_line.hpp"
#include "exchange/monica_touches.hpp"
#include "exchange/networks.hpp"
#include "exchange/vcard_properties.hpp"

namespace verso::exchange::monica {
namespace {

void append(std::string& to, std::string_view more, std::string_view between) {
  if (more.empty()) return;
  if (!to.empty()) to += between;
  to += more;
}

std::string with_detail(std::string head, const std::string& detail) {
  append(head, detail, ": ");
  return head;
}

/// "30 EUR", "about birthdays" …: the parts that are there.
std::string spaced(std::initializer_list<std::string> parts) {
  std::string text;
  for (const std::string& part : parts) append(text, part, " ");
  return text;
}

class ContactReader {
 public:
  ContactReader(const Json& contact, const FieldTypes& types, std::int64_t number)
      : json_(contact), types_(types) {
    card().id = ContactId{number};
    card().uid = line(json_, "uuid");
  }

  Person read() {
    name_person();
    card().nickname = line(json_, "nickname");
    card().title = line(json_, "job");
    card().org = line(json_, "company");
    card().archived = flag(json_, "is_dead") || inactive();
    if (flag(json_, "is_starred")) card().circles.push_back("starred");
    read_tags();
    read_birthday();
    read_meeting();
    note(std::nullopt, text(json_, "description"));
    if (const auto food = text(json_, "food_preferences"); !food.empty()) {
      note(std::nullopt, "Food: " + food);
    }
    if (flag(json_, "is_dead")) {
      const auto died = day(json_, {"deceased_date"});
      note(died, died ? "Died on " + format_date(*died) : "Died");
    }
    stay_in_touch();
    for_records(json_, [this](const std::string& type, const Json& value) { take(type, value); });
    if (!card().cadence) card().cadence = reminder_;
    return std::move(person_);
  }

 private:
  Contact& card() { return person_.card.contact; }
  bool inactive() const { return property(json_, "is_active") == Json(false); }

  void note(std::optional<Date> on, std::string text) {
    if (text.empty()) return;
    Note note;
    note.on = on.value_or(day(json_, "created_at").value_or(Date{}));
    note.text = std::move(text);
    person_.card.notes.push_back(std::move(note));
  }

  void name_person();
  void read_tags();
  void read_birthday();
  void read_meeting();
  void stay_in_touch();
  void take(const std::string& type, const Json& value);
  void take_field(const Json& field);
  void take_address(const Json& address);
  void take_reminder(const Json& reminder);
  void take_task(const Json& task);
  void take_debt(const Json& debt);
  void take_gift(const Json& gift);

  const Json& json_;
  const FieldTypes& types_;
  Person person_;
  std::optional<Duration> reminder_;
};

void ContactReader::name_person() {
  const std::string first = line(json_, "first_name");
  const std::string middle = line(json_, "middle_name");
  const std::string last = line(json_, "last_name");
  card().name = spaced({first, middle, last});
  const std::string parts = escape(last) + ';' + escape(first) + ';' + escape(middle) + ";;";
  if (!card().name.empty() && parts != parts_of_name(card().name, Bearer::person)) {
    person_.card.vcard_rest += "N:" + parts + "\n";
  }
  if (card().name.empty()) card().name = line(json_, "complete_name");
  if (card().name.empty()) card().name = line(json_, "nickname");
}

void ContactReader::read_tags() {
  const Json* tags = &property(json_, "tags");
  if (tags->is_object() && tags->contains("data")) tags = &(*tags)["data"];
  if (!tags->is_array() && !tags->is_object()) return;
  for (const Json& tag : *tags) {
    std::string name = tag.is_object() ? line(tag, "name") : line(Json{{"name", tag}}, "name");
    if (!name.empty()) card().circles.push_back(std::move(name));
  }
}

void ContactReader::read_birthday() {
  const Json& birthdate = property(json_, "birthdate");
  const auto date = day(json_, "birthdate");
  if (!date) return;
  const std::chrono::year_month_day born(*date);
  if (birthdate.is_object() && flag(birthdate, "is_age_based")) {
    return note(std::nullopt, "Born about " + std::to_string(static_cast<int>(born.year())));
  }
  card().birthday = Birthday{static_cast<int>(born.year()), static_cast<unsigned>(born.month()),
                             static_cast<unsigned>(born.day())};
  if (birthdate.is_object() && flag(birthdate, "is_year_unknown")) card().birthday->year.reset();
}

void ContactReader::read_meeting() {
  card().met.on = day(json_, {"first_met_date", "first_met"});
  card().met.at = line(json_, "first_met_where");
  const Json& through = property(json_, "first_met_through");
  const std::string uuid =
      through.is_object() ? line(through, "uuid") : line(json_, "first_met_through");
  if (!uuid.empty()) card().met.via = ContactRef{ContactId{}, uuid, {}};
  for (const std::string_view name :
       {"first_met_additional_info", "first_met_additional_information"}) {
    if (auto more = text(json_, name); !more.empty()) note(card().met.on, "How we met: " + more);
  }
}

void ContactReader::stay_in_touch() {
  constexpr int most = 9999;
  const Json& days = property(json_, "stay_in_touch_frequency");
  if (days.is_number_integer() && days.get<std::int64_t>() > 0 &&
      days.get<std::int64_t>() <= most) {
    card().cadence = Duration{days.get<int>(), Duration::Unit::day};
  }
}

void ContactReader::take(const std::string& type, const Json& value) {
  if (type == "activity") {
    auto uuid = value.is_string() ? value.get<std::string>() : line(value, "uuid");
    return person_.activities.push_back(std::move(uuid));
  }
  if (type == "tag" || type == "birthdate" || type == "avatar") return;
  if (!value.is_object()) return;  // the id of a photo, which is skipped where it is
  const auto on = day(value, {"happened_at", "date", "created_at"});
  if (type == "note") {
    note(day(value, "created_at"), text(value, "body"));
  } else if (type == "contact_field") {
    take_field(value);
  } else if (type == "address") {
    take_address(value);
  } else if (type == "reminder") {
    take_reminder(value);
  } else if (type == "task") {
    take_task(value);
  } else if (type == "debt") {
    take_debt(value);
  } else if (type == "gift") {
    take_gift(value);
  } else if (type == "pet") {
    const std::string kind = line(value, "category");
    note(day(value, "created_at"),
         "Pet: " + line(value, "name") + (kind.empty() ? "" : " (" + kind + ")"));
  } else if (type == "life_event") {
    note(on, with_detail(line(value, "name"), text(value, "note")));
  } else if (type == "call") {
    person_.touches.push_back(read_call(value));
  } else if (type == "conversation") {
    person_.touches.push_back(read_conversation(value));
  } else {
    person_.skipped.push_back(rule_of(type));
  }
}

void ContactReader::take_field(const Json& field) {
  std::string value = line(field, "data");
  if (value.empty()) value = line(field, "value");
  if (value.empty()) return;
  const Json& nested = property(field, "contact_field_type");
  const auto known = types_.find(line(field, "type"));
  std::string name = known == types_.end() ? "" : known->second.name;
  std::string protocol = known == types_.end() ? "" : known->second.protocol;
  if (nested.is_object()) {
    const Json& inner = nested.contains("data") ? nested["data"] : nested;
    name = line(inner, "name");
    protocol = line(inner, "protocol");
  }
  name = ascii::lower(name);
  const bool page = value.find("://") != std::string::npos;
  const bool digits = value.find_first_not_of("+0123456789 ()-./") == std::string::npos;
  if (protocol == "mailto:" || name == "email" ||
      (name.empty() && value.find('@') != std::string::npos && !page)) {
    card().emails.push_back({value, ""});
  } else if (protocol == "tel:" || name == "phone" || (name.empty() && digits)) {
    card().phones.push_back({value, ""});
  } else if (name.empty() || name == "website" || name == "url") {
    card().urls.push_back({value, ""});
  } else {
    card().handles.push_back({name, account_of_address(name, value)});
  }
}

void ContactReader::take_address(const Json& address) {
  const Json& nested = property(address, "place");
  const Json& place = nested.is_object() ? nested : address;
  std::string value = ";;";
  for (const std::string_view part : {"street", "city", "province", "postal_code", "country"}) {
    value += (value == ";;" ? "" : ";") + escape(line(place, part));
  }
  const std::string shown = place_of_address(value);
  if (shown.empty()) return;
  if (card().place.empty()) card().place = shown;
  const std::string label = ascii::lower(line(address, "name"));
  ContentLine adr{{}, "ADR", {}, value};
  if (!label.empty() && is_type_label(label)) adr.parameters.push_back({"TYPE", words_of(label)});
  if (!adr.parameters.empty() || address_of_place(card().place) != value) {
    person_.card.vcard_rest += format_content_line(adr) + "\n";
  }
}

void ContactReader::take_reminder(const Json& reminder) {
  // Those that Monica made itself, of birthdays, cannot be deleted there.
  if (property(reminder, "delible") == Json(false) || flag(reminder, "inactive")) return;
  const std::string title = with_detail(line(reminder, "title"), text(reminder, "description"));
  const std::string type = line(reminder, "frequency_type");
  const Json& count = property(reminder, "frequency_number");
  const std::int64_t number = count.is_number_integer() ? count.get<std::int64_t>() : 1;
  const auto unit = type == "week"    ? std::optional(Duration::Unit::week)
                    : type == "month" ? std::optional(Duration::Unit::month)
                    : type == "year"  ? std::optional(Duration::Unit::year)
                                      : std::nullopt;
  const auto first = day(reminder, "initial_date");
  if (!unit || number < 1 || number > 999) {
    const std::string on = first ? " on " + format_date(*first) : "";
    return note(day(reminder, "created_at"), with_detail("Reminder" + on, title));
  }
  const Duration every{static_cast<int>(number), *unit};
  const auto length = [](Duration duration) { return add(Date{}, duration); };
  if (!reminder_ || length(every) < length(*reminder_)) reminder_ = every;
  note(day(reminder, "created_at"), with_detail("Reminder every " + format_duration(every), title));
}

void ContactReader::take_task(const Json& task) {
  Promise promise;
  promise.text = with_detail(line(task, "title"), text(task, "description"));
  if (promise.text.empty()) return;
  if (flag(task, "completed")) {
    promise.done_on = day(task, {"completed_at", "updated_at", "created_at"}).value_or(Date{});
  }
  person_.card.promises.push_back(std::move(promise));
}

void ContactReader::take_debt(const Json& debt) {
  const std::string sum = spaced({line(debt, "amount"), line(debt, "currency")});
  std::string line_text = (flag(debt, "in_debt") ? "You owe " : "They owe you ") + sum;
  const std::string status = line(debt, "status");
  if (status == "complete" || status == "completed") line_text += " (settled)";
  note(day(debt, "created_at"), with_detail(line_text, text(debt, "reason")));
}

void ContactReader::take_gift(const Json& gift) {
  const std::string status = line(gift, "status");
  if (status == "offered" || status == "given" || status == "received") {
    return person_.touches.push_back(read_gift(gift));
  }
  note(day(gift, "created_at"), "Gift idea: " + gift_text(gift));
}

}  // namespace

Person read_contact(const Json& contact, const FieldTypes& types, std::int64_t number) {
  return ContactReader(contact, types, number).read();
}

}  // namespace verso::exchange::monica
