#include "exchange/csv_writer.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "exchange/csv_cells.hpp"
#include "exchange/csv_notes.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

constexpr std::array<std::string_view, 3> reach_names{"email", "phone", "url"};
constexpr std::array<std::string_view, 7> before{"uid",   "name",  "nickname", "org",
                                                 "title", "place", "birthday"};
constexpr std::array<std::string_view, 12> after{"handles",   "circles", "interests", "hobbies",
                                                 "expertise", "met on",  "met at",    "met via",
                                                 "knows",     "cadence", "welcomes",  "notes"};

std::array<const std::vector<Labelled>*, 3> reaches(const Contact& contact) {
  return {&contact.emails, &contact.phones, &contact.urls};
}

/// Several values in one cell; a lone one gets the mark too where it could be taken for several.
template <class Items, class Text>
std::string list(const Items& items, const Text& text) {
  std::string cell;
  for (const auto& item : items) {
    const std::string value = text(item);
    if (!value.empty()) cell += (cell.empty() ? "" : std::string(list_mark)) + value;
  }
  return cell;
}

std::string with_word(std::string_view text, std::string_view word) {
  return std::string(text) + (word.empty() ? "" : " (" + std::string(word) + ")");
}

std::string interests(const Contact& contact, InterestKind kind) {
  return list(contact.interests, [kind](const Interest& interest) {
    if (interest.kind != kind) return std::string();
    return with_word(interest.topic, interest.level ? word(*interest.level) : "");
  });
}

class Row {
 public:
  void cell(std::string_view text) {
    if (!first_) text_ += ',';
    first_ = false;
    append_cell(text_, text);
  }
  std::string end() { return std::move(text_) + "\r\n"; }

 private:
  std::string text_;
  bool first_ = true;
};

}  // namespace

void CsvWriter::measure(const Card& card) {
  const auto lists = reaches(card.contact);
  for (std::size_t i = 0; i < lists.size(); ++i)
    widths_[i] = std::max(widths_[i], lists[i]->size());
}

std::string CsvWriter::header() const {
  Row row;
  for (const auto name : before) row.cell(name);
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    for (std::size_t n = 1; n <= widths_[i]; ++n) {
      const std::string name = std::string(reach_names[i]) + " " + std::to_string(n);
      row.cell(name);
      row.cell(name + " label");
    }
  }
  for (const auto name : after) row.cell(name);
  return row.end();
}

std::string CsvWriter::row(const Card& card) const {
  const Contact& contact = card.contact;
  Row row;
  row.cell(contact.uid);
  row.cell(contact.name);
  row.cell(contact.nickname);
  row.cell(contact.org);
  row.cell(contact.title);
  row.cell(contact.place);
  row.cell(contact.birthday ? format_birthday(*contact.birthday) : "");
  const auto lists = reaches(contact);
  for (std::size_t i = 0; i < lists.size(); ++i) {
    for (std::size_t n = 0; n < widths_[i]; ++n) {
      const Labelled entry = n < lists[i]->size() ? (*lists[i])[n] : Labelled{};
      row.cell(entry.value);
      row.cell(entry.label);
    }
  }
  row.cell(list(contact.handles,
                [](const Handle& handle) { return handle.network + ":" + handle.value; }));
  row.cell(list(contact.circles, [](const std::string& name) { return name; }));
  row.cell(interests(contact, InterestKind::interest));
  row.cell(interests(contact, InterestKind::hobby));
  row.cell(interests(contact, InterestKind::expertise));
  row.cell(contact.met.on ? format_date(*contact.met.on) : "");
  row.cell(contact.met.at);
  row.cell(contact.met.via ? contact.met.via->name : "");
  row.cell(list(contact.knows, [](const Known& known) { return with_word(known.name, known.as); }));
  row.cell(contact.cadence ? format_duration(*contact.cadence) : "");
  row.cell(word(contact.welcomes));
  row.cell(write_notes(card.notes));
  return row.end();
}

}  // namespace verso::exchange
