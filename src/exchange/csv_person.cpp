#include "exchange/csv_person.hpp"

#include <algorithm>
#include <array>

#include "exchange/ascii.hpp"
#include "exchange/card_limits.hpp"
#include "exchange/content_line.hpp"
#include "exchange/csv_cells.hpp"
#include "exchange/csv_notes.hpp"
#include "exchange/networks.hpp"
#include "exchange/vcard_properties.hpp"
#include "exchange/written_date.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

constexpr std::string_view no_date = "0/0/00";  // as Outlook writes it

/// The parts of an address in the order of vCard's ADR (RFC 6350, section 6.3.1).
struct Address {
  std::string group;
  std::string type;
  std::array<std::string, 7> parts;
};

std::size_t part_of(Field field) {
  switch (field) {
    case Field::city: return 3;
    case Field::region: return 4;
    case Field::postcode: return 5;
    case Field::country: return 6;
    default: return 2;
  }
}

/// A label as verso has it: the types of address books in lower case, "cell" for a mobile.
std::string label_of(std::string_view cell) {
  std::string label = line_of(cell);
  std::string lower = ascii::lower(label);
  if (lower == "mobile") return "cell";
  for (auto& [long_form, type] :
       {std::pair{"homefax", "home fax"}, std::pair{"workfax", "work fax"}}) {
    if (lower == long_form) return type;
  }
  return is_type_label(lower) || lower == "main" || lower == "other" ? lower : label;
}

/// The network of a chat service as Google names it.
std::string network_of(std::string_view service) {
  std::string lower = ascii::lower(service);
  if (lower == "google talk" || lower == "googletalk") return "gtalk";
  if (lower == "jabber") return "xmpp";
  std::erase(lower, ' ');
  return lower;
}

void append(std::string& to, std::string_view more, std::string_view between) {
  if (more.empty()) return;
  if (!to.empty()) to += between;
  to += more;
}

/// Reads one row, column by column.
class RowReader {
 public:
  RowReader(const CsvRecord& row, std::span<const std::string> names, TableKind kind,
            DateOrder order)
      : row_(row), names_(names), kind_(kind), order_(order) {
    person_.card.line = row.line;
  }

  void take(const Column& column);
  PersonRow finish();

 private:
  Contact& contact() { return person_.card.contact; }
  std::string_view cell(std::size_t index) const {
    return index < row_.fields.size() ? std::string_view(row_.fields[index]) : std::string_view();
  }
  /// The separators of a cell with several values; verso and Google have only their mark.
  std::string_view separators(std::string_view usual) const {
    return kind_ == TableKind::verso || kind_ == TableKind::google ? "" : usual;
  }

  void take_single(const Column& column, std::string value);
  void take_dated(const Column& column, const std::string& value);
  void take_list(const Column& column, const std::string& label, bool primary);
  void take_labelled(std::vector<Labelled>& list, const Column& column, const std::string& label,
                     bool primary, std::string_view usual_separators);
  void take_handle(const std::string& value, const std::string& label);
  void take_interests(InterestKind kind, std::string_view text);
  void take_circles(std::string_view text);
  void take_note(const std::string& label, std::string_view text);
  void take_address(const Column& column, const std::string& value, const std::string& label);
  void remark(const Column& column, const std::string& value);
  void name_person();
  void place_person();

  const CsvRecord& row_;
  std::span<const std::string> names_;
  TableKind kind_;
  DateOrder order_;
  PersonRow person_;
  std::array<std::string, 5> name_parts_;  // family, given, additional, prefix, suffix: vCard's N
  std::string department_;
  std::vector<Address> addresses_;
};

void RowReader::take(const Column& column) {
  const std::string_view raw = cell(column.index);
  if (text::trim(raw).empty() || text::trim(raw) == no_date) return;
  if (raw.size() > (column.field == Field::note ? longest_text : longest_value)) {
    person_.fault = "its " + line_of(names_[column.index]).substr(0, 50) + " is " +
                    std::to_string(raw.size()) + " bytes long";
    return;
  }
  std::string label = column.label;
  bool primary = false;
  if (column.label_index) {
    std::string_view text = text::trim(cell(*column.label_index));
    primary = text.starts_with('*');
    if (primary) text.remove_prefix(1);
    label = text;
  }
  switch (column.field) {
    case Field::street:
    case Field::city:
    case Field::region:
    case Field::postcode:
    case Field::country: return take_address(column, line_of(raw), label);
    case Field::birthday:
    case Field::met_on:
    case Field::every:
    case Field::welcomes: return take_dated(column, line_of(raw));
    case Field::email:
    case Field::phone:
    case Field::url:
    case Field::handle:
    case Field::knows: return take_list(column, label, primary);
    case Field::circle: return take_circles(raw);
    case Field::interest: return take_interests(InterestKind::interest, raw);
    case Field::hobby: return take_interests(InterestKind::hobby, raw);
    case Field::expertise: return take_interests(InterestKind::expertise, raw);
    case Field::note: return take_note(line_of(label), raw);
    default: return take_single(column, line_of(raw));
  }
}

void RowReader::take_single(const Column& column, std::string value) {
  const auto fill = [&](std::string& target) {
    if (target.empty()) target = std::move(value);
  };
  switch (column.field) {
    case Field::uid: return fill(contact().uid);
    case Field::name: return fill(contact().name);
    case Field::last: return fill(name_parts_[0]);
    case Field::first: return fill(name_parts_[1]);
    case Field::middle: return fill(name_parts_[2]);
    case Field::prefix: return fill(name_parts_[3]);
    case Field::suffix: return fill(name_parts_[4]);
    case Field::nick: return fill(contact().nickname);
    case Field::org: return fill(contact().org);
    case Field::department: return fill(department_);
    case Field::title: return fill(contact().title);
    case Field::place: return fill(contact().place);
    case Field::met_at: return fill(contact().met.at);
    case Field::via:
      if (!contact().met.via) contact().met.via = ContactRef{ContactId{}, std::move(value), {}};
      return;
    default: return;
  }
}

void RowReader::take_dated(const Column& column, const std::string& value) {
  try {
    const auto date = written_date(value, order_);
    if (column.field == Field::every) {
      contact().cadence = parse_duration(value);
    } else if (column.field == Field::welcomes) {
      contact().welcomes = from_word<Welcomes>(value).value_or(Welcomes::value);
    } else if (column.field == Field::met_on && date) {
      contact().met.on = date;
    } else if (column.field == Field::birthday && date) {
      const std::chrono::year_month_day day(*date);
      contact().birthday =
          Birthday{static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                   static_cast<unsigned>(day.day())};
    } else if (column.field == Field::birthday) {
      contact().birthday = parse_birthday(value);
    } else {
      remark(column, value);
    }
  } catch (const Error&) {
    remark(column, value);
  }
}

void RowReader::take_list(const Column& column, const std::string& label, bool primary) {
  switch (column.field) {
    case Field::email: return take_labelled(contact().emails, column, label, primary, ";,");
    case Field::phone: return take_labelled(contact().phones, column, label, primary, ";");
    case Field::url: return take_labelled(contact().urls, column, label, primary, ";");
    case Field::handle:
      for (const std::string& value : values_of(cell(column.index), separators(";,"))) {
        take_handle(value, network_of(line_of(label)));
      }
      return;
    default: break;
  }
  for (std::string& value : values_of(cell(column.index), separators(";"))) {
    std::string as = ascii::lower(line_of(label));
    if (kind_ == TableKind::verso && value.ends_with(')')) {
      const auto open = value.rfind(" (");
      if (open != std::string::npos) {
        as = value.substr(open + 2, value.size() - open - 3);
        value.erase(open);
      }
    }
    contact().knows.push_back({ContactId{}, std::move(value), std::move(as)});
  }
}

void RowReader::take_labelled(std::vector<Labelled>& list, const Column& column,
                              const std::string& label, bool primary,
                              std::string_view usual_separators) {
  auto at = list.end();
  if (primary) at = list.begin();
  for (std::string& value : values_of(cell(column.index), separators(usual_separators))) {
    const bool known = std::ranges::find(list, value, &Labelled::value) != list.end();
    if (known) continue;
    at = std::next(list.insert(at, {std::move(value), label_of(label)}));
  }
}

void RowReader::take_handle(const std::string& value, const std::string& label) {
  const auto colon = value.find(':');
  const bool named = colon != std::string::npos && colon > 0 && value.substr(colon, 3) != "://";
  if (!label.empty()) {
    contact().handles.push_back({label, account_of_address(label, value)});
  } else if (named && kind_ == TableKind::verso) {
    contact().handles.push_back({value.substr(0, colon), value.substr(colon + 1)});
  } else if (auto handle = named ? handle_of_uri(value) : std::nullopt) {
    contact().handles.push_back(std::move(*handle));
  } else {
    contact().handles.push_back({"im", value});
  }
}

void RowReader::take_interests(InterestKind kind, std::string_view text) {
  for (std::string& topic : values_of(text, separators(";,"))) {
    Interest interest{std::move(topic), kind, std::nullopt};
    const auto open = interest.topic.rfind(" (");
    if (open != std::string::npos && interest.topic.ends_with(')')) {
      const auto word = interest.topic.substr(open + 2, interest.topic.size() - open - 3);
      interest.level = from_word<Level>(word);
      if (interest.level) interest.topic.erase(open);
    }
    contact().interests.push_back(std::move(interest));
  }
}

void RowReader::take_circles(std::string_view text) {
  for (std::string& circle : values_of(text, separators(";,"))) {
    if (circle.starts_with("* ")) {
      circle.erase(0, 2);
      if (column_key(circle) == "mycontacts") continue;  // Google's group of everyone
    }
    contact().circles.push_back(std::move(circle));
  }
}

void RowReader::take_note(const std::string& label, std::string_view text) {
  if (kind_ == TableKind::verso) {
    for (Note& note : read_notes(text_of(text))) person_.card.notes.push_back(std::move(note));
    return;
  }
  const auto values = label.empty() ? std::vector{text_of(text)} : values_of(text, "");
  for (const std::string& value : values) {
    Note note;
    note.text = label.empty() ? value : label + ": " + value;
    person_.card.notes.push_back(std::move(note));
  }
}

void RowReader::take_address(const Column& column, const std::string& value,
                             const std::string& label) {
  auto address = std::ranges::find(addresses_, column.label, &Address::group);
  if (address == addresses_.end()) {
    addresses_.push_back({column.label, {}, {}});
    address = std::prev(addresses_.end());
  }
  if (const std::string type = label_of(label); is_type_label(type)) address->type = type;
  std::string joined;
  for (const std::string& part : values_of(value, "")) append(joined, part, ", ");
  append(address->parts[part_of(column.field)], joined, ", ");
}

void RowReader::remark(const Column& column, const std::string& value) {
  take_note(line_of(names_[column.index]), value);
}

void RowReader::name_person() {
  Contact& card = contact();
  std::string parts;
  bool any = false;
  for (std::size_t i = 0; i < name_parts_.size(); ++i) {
    parts += (i == 0 ? "" : ";") + escape(name_parts_[i]);
    any = any || !name_parts_[i].empty();
  }
  if (any && card.name.empty()) {
    for (const std::size_t i : {3U, 1U, 2U, 0U, 4U}) append(card.name, name_parts_[i], " ");
  }
  if (any && parts_fit(parts, card.name) && parts != parts_of_name(card.name, Bearer::person)) {
    person_.card.vcard_rest += "N:" + parts + "\n";
  }
  const auto first = [](const auto& list) {
    return list.empty() ? std::string() : list.front().value;
  };
  for (const std::string& other : {card.nickname, card.org, first(card.emails), first(card.phones),
                                   first(card.handles), first(card.urls)}) {
    if (card.name.empty()) card.name = other;
  }
  if (card.name.size() > longest_name) {
    person_.fault = "its name is " + std::to_string(card.name.size()) + " bytes long";
  }
}

void RowReader::place_person() {
  for (const Address& address : addresses_) {
    std::string value;
    for (std::size_t i = 0; i < address.parts.size(); ++i) {
      value += (i == 0 ? "" : ";") + escape(address.parts[i]);
    }
    const std::string place = place_of_address(value);
    if (contact().place.empty()) contact().place = place;
    const bool plain = addresses_.size() == 1 && address.type.empty() &&
                       address_of_place(contact().place) == value;
    if (plain || place.empty()) continue;
    ContentLine line{{}, "ADR", {}, value};
    if (!address.type.empty()) line.parameters.push_back({"TYPE", words_of(address.type)});
    person_.card.vcard_rest += format_content_line(line) + "\n";
  }
}

PersonRow RowReader::finish() {
  Contact& card = contact();
  if (!department_.empty()) {
    if (!card.org.empty()) {
      person_.card.vcard_rest += "ORG:" + escape(card.org) + ";" + escape(department_) + "\n";
    }
    append(card.org, department_, ", ");
  }
  name_person();
  place_person();
  return std::move(person_);
}

}  // namespace

PersonRow read_person(const CsvRecord& row, std::span<const std::string> names,
                      std::span<const Column> columns, TableKind kind, DateOrder order) {
  RowReader reader(row, names, kind, order);
  for (const Column& column : columns) reader.take(column);
  return reader.finish();
}

}  // namespace verso::exchange
