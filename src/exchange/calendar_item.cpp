#include "exchange/calendar_item.hpp"

#include <algorithm>
#include <string>

#include "exchange/ascii.hpp"
#include "exchange/calendar_parts.hpp"
#include "exchange/content_line.hpp"
#include "exchange/vcard_lines.hpp"
#include "model/text.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

std::string text_of(const ContentLine& line) {
  return std::string(text::trim(unescape(line.value)));
}

/// The day of `20261125`, `20261125T090000` or, by the user's zone, `20261125T090000Z`
/// (RFC 5545, sections 3.3.4 and 3.3.5).
std::optional<Date> day_of(std::string_view value, const std::function<Date(Instant)>& local_day) {
  constexpr std::size_t date_length = 8;
  constexpr std::size_t instant_length = 16;
  if (value.size() < date_length) return std::nullopt;
  const std::string v(value);
  const std::string day = v.substr(0, 4) + '-' + v.substr(4, 2) + '-' + v.substr(6, 2);
  if (value.size() == instant_length && value.back() == 'Z') {
    const auto instant = parse_instant(day + 'T' + v.substr(9, 2) + ':' + v.substr(11, 2) + ':' +
                                       v.substr(13, 2) + 'Z');
    if (instant) return local_day(*instant);
  }
  return parse_iso_date(day);
}

ValueKinds kinds_of(std::string_view list) {
  ValueKinds kinds;
  for (int i = 0; i < value_kind_count; ++i) {
    const auto kind = static_cast<ValueKind>(i);
    const auto words = split_value(list, ',');
    if (std::find(words.begin(), words.end(), word(kind)) != words.end()) kinds.push_back(kind);
  }
  return kinds;
}

std::string list_of(const ValueKinds& kinds) {
  std::string list;
  for (const ValueKind kind : kinds) list += (list.empty() ? "" : ",") + std::string(word(kind));
  return list;
}

CalendarItem::Answer answer_of(const ContentLine& line) {
  CalendarItem::Answer answer;
  answer.who = line.first("WITH");
  answer.reply.on = parse_iso_date(line.first("ON")).value_or(Date{});
  answer.reply.text = text_of(line);
  answer.reply.tone = from_word<Tone>(line.first("TONE"));
  answer.reply.mine = line.first("MINE") == "true";
  answer.reply.gave = kinds_of(line.first("GAVE"));
  answer.reply.received = kinds_of(line.first("RECEIVED"));
  const std::string helped = line.first("HELPED");
  if (!helped.empty()) answer.reply.helped = helped == "true";
  return answer;
}

std::optional<CalendarItem::Kind> kind_of(std::string_view word) {
  if (word == "touch") return CalendarItem::Kind::touch;
  if (word == "promise") return CalendarItem::Kind::promise;
  if (word == "due") return CalendarItem::Kind::due;
  return std::nullopt;
}

/// The names as a summary begins with them: "Ana Ruiz, Bob Lee".
std::string names_of(const CalendarItem& item) {
  std::string names;
  for (const ItemPerson& person : item.with) {
    const auto name = text::trim(person.name);
    if (!name.empty()) names += (names.empty() ? "" : ", ") + std::string(name);
  }
  return names;
}

std::string first_line(std::string_view text) {
  return std::string(text.substr(0, std::min(text.find('\n'), text.size())));
}

std::string summary_of(const CalendarItem& item) {
  const std::string names = names_of(item);
  if (item.kind == CalendarItem::Kind::due) return "Reach out to " + names;
  if (item.text.empty() || names.empty()) return names + first_line(item.text);
  return names + ": " + first_line(item.text);
}

/// What a summary says beside the names that verso put before it.
std::string without_names(std::string summary, const CalendarItem& item) {
  const std::string names = names_of(item);
  if (names.empty()) return summary;
  if (summary == names) return {};
  if (summary.starts_with(names + ": ")) summary.erase(0, names.size() + 2);
  return summary;
}

class Reader {
 public:
  Reader(const CalendarParts& parts, const std::function<Date(Instant)>& local_day)
      : parts_(parts), local_day_(local_day) {}

  CalendarItem read() {
    item_.kind =
        parts_.component == "VJOURNAL" ? CalendarItem::Kind::touch : CalendarItem::Kind::promise;
    for (const ContentLine& line : parts_.own) take(line);
    // A promise of several lines has all of them in its description.
    const std::string said = without_names(summary_, item_);
    if (item_.kind == CalendarItem::Kind::promise) {
      item_.text = first_line(description_) == said && !said.empty() ? description_ : said;
    } else if (item_.kind == CalendarItem::Kind::touch) {
      item_.text = description_;
      if (description_.empty()) item_.text = said;
    }
    if (!item_.done) item_.done_on.reset();
    if (item_.done && !item_.done_on) item_.done_on = completed_;
    return std::move(item_);
  }

 private:
  void take(const ContentLine& line) {
    const std::string& name = line.name;
    if (name == "UID") item_.uid = text_of(line);
    if (name == "SUMMARY") summary_ = text_of(line);
    if (name == "DESCRIPTION") description_ = text_of(line);
    if (name == "DTSTART" && parts_.component == "VJOURNAL")
      item_.on = day_of(line.value, local_day_);
    if (name == "DUE") item_.on = day_of(line.value, local_day_);
    if (name == "STATUS" && ascii::upper(line.value) == "COMPLETED") item_.done = true;
    if (name == "COMPLETED") completed_ = day_of(line.value, local_day_);
    if (name.starts_with("X-VERSO-")) take_own(line, name.substr(8));
  }

  void take_own(const ContentLine& line, std::string_view name) {
    if (name == "KIND") {
      if (const auto kind = kind_of(text_of(line))) item_.kind = *kind;
      item_.is_marked = true;
    }
    if (name == "WITH" && !text_of(line).empty()) {
      item_.with.push_back({text_of(line), line.first("CN")});
    }
    if (name == "DONE-ON") item_.done_on = parse_iso_date(text_of(line));
    if (name == "STARTED") item_.started = from_word<Starter>(text_of(line)).value_or(Starter::me);
    if (name == "BY") item_.by = from_word<Channel>(text_of(line));
    if (name == "GAVE") item_.gave = kinds_of(line.value);
    if (name == "RECEIVED") item_.received = kinds_of(line.value);
    if (name == "PURPOSE") item_.purpose = text_of(line);
    if (name == "REPLY") item_.answers.push_back(answer_of(line));
  }

  const CalendarParts& parts_;
  const std::function<Date(Instant)>& local_day_;
  CalendarItem item_;
  std::string summary_;
  std::string description_;
  std::optional<Date> completed_;
};

std::string basic(Date day) {
  std::string text = format_date(day);
  std::erase(text, '-');
  return text;
}

/// Writes an item with what is kept of the file before.
class Writer {
 public:
  Writer(const CalendarItem& item, const CalendarParts& before) : item_(item), before_(before) {}

  std::string write() {
    const bool is_touch = item_.kind == CalendarItem::Kind::touch;
    const std::string component = is_touch ? "VJOURNAL" : "VTODO";
    const bool same_component = before_.component == component;
    line("BEGIN:VCALENDAR");
    if (same_component) {
      for (const std::string& kept : before_.before) line(kept);
    } else {
      line("VERSION:2.0");
      line("PRODID:-//verso//verso//EN");
    }
    line("BEGIN:" + component);
    write_item();
    if (same_component && has_stamp()) {
      for (const std::string& kept : before_.kept) line(kept);
    } else {
      line("DTSTAMP:" + basic(item_.on.value_or(Date{})) + "T000000Z");
    }
    line("END:" + component);
    for (const std::string& kept : before_.after) line(kept);
    line("END:VCALENDAR");
    return std::move(text_);
  }

 private:
  void line(std::string_view text) { append_folded(text_, text); }
  void put(const char* name, const std::string& value, std::vector<Parameter> parameters = {}) {
    if (value.empty()) return;
    std::erase_if(parameters, [](const Parameter& each) { return each.values.front().empty(); });
    line(format_content_line({{}, name, std::move(parameters), value}));
  }
  void put_text(const char* name, const std::string& text, std::vector<Parameter> parameters = {}) {
    put(name, escape(text), std::move(parameters));
  }
  void put_day(const char* name, const std::optional<Date>& day) {
    if (day) put(name, basic(*day), {{"VALUE", {"DATE"}}});
  }

  bool has_stamp() const {
    return std::any_of(before_.kept.begin(), before_.kept.end(),
                       [](const std::string& kept) { return kept.starts_with("DTSTAMP"); });
  }

  void write_item() {
    put_text("UID", item_.uid);
    put_text("SUMMARY", summary_of(item_));
    switch (item_.kind) {
      case CalendarItem::Kind::touch: write_touch(); break;
      case CalendarItem::Kind::promise:
        if (item_.text.find('\n') != std::string::npos) put_text("DESCRIPTION", item_.text);
        write_task("promise");
        break;
      case CalendarItem::Kind::due:
        put_text("DESCRIPTION", item_.detail);
        write_task("due");
        break;
    }
    for (const ItemPerson& person : item_.with) {
      put_text("X-VERSO-WITH", person.uid, {{"CN", {person.name}}});
    }
  }

  void write_task(const char* kind) {
    put_day("DUE", item_.on);
    put("STATUS", item_.done ? "COMPLETED" : "NEEDS-ACTION");
    if (item_.done && item_.done_on) {
      // An instant is asked for: noon is the same day in almost every zone.
      put("COMPLETED", basic(*item_.done_on) + "T120000Z");
      put("X-VERSO-DONE-ON", format_date(*item_.done_on));
    }
    put("X-VERSO-KIND", kind);
  }

  void write_touch() {
    put_day("DTSTART", item_.on);
    put_text("DESCRIPTION", item_.text);
    put("STATUS", "FINAL");
    put("X-VERSO-KIND", "touch");
    put("X-VERSO-STARTED", std::string(word(item_.started)));
    if (item_.by) put("X-VERSO-BY", std::string(word(*item_.by)));
    put("X-VERSO-GAVE", list_of(item_.gave));
    put("X-VERSO-RECEIVED", list_of(item_.received));
    put_text("X-VERSO-PURPOSE", item_.purpose);
    for (const CalendarItem::Answer& answer : item_.answers) write_answer(answer);
  }

  void write_answer(const CalendarItem::Answer& answer) {
    const Reply& reply = answer.reply;
    const std::string helped = reply.helped ? (*reply.helped ? "true" : "false") : "";
    // In the order of the alphabet, as servers that write items anew have them.
    std::vector<Parameter> parameters{{"GAVE", {list_of(reply.gave)}},
                                      {"HELPED", {helped}},
                                      {"MINE", {reply.mine ? "true" : ""}},
                                      {"ON", {format_date(reply.on)}},
                                      {"RECEIVED", {list_of(reply.received)}},
                                      {"TONE", {reply.tone ? std::string(word(*reply.tone)) : ""}},
                                      {"WITH", {answer.who}}};
    std::erase_if(parameters, [](const Parameter& each) { return each.values.front().empty(); });
    line(format_content_line({{}, "X-VERSO-REPLY", std::move(parameters), escape(reply.text)}));
  }

  const CalendarItem& item_;
  const CalendarParts& before_;
  std::string text_;
};

}  // namespace

SyncFormats::ReadItem read_calendar_item(std::string_view text,
                                         const std::function<Date(Instant)>& local_day) {
  const CalendarParts parts = split_calendar(text);
  if (!parts.is_calendar)
    return Refusal{1, "is no calendar: it does not begin with BEGIN:VCALENDAR"};
  if (!parts.is_whole) return Refusal{1, "has no END:VCALENDAR; the file may be cut off"};
  if (parts.is_several) {
    return Refusal{1, "holds several calendars; a folder to sync has one item in each file"};
  }
  if (parts.component.empty()) return std::monostate{};
  CalendarItem item = Reader(parts, local_day).read();
  if (item.uid.empty()) return std::monostate{};
  return item;
}

std::string write_calendar_item(const CalendarItem& item, std::string_view before) {
  return Writer(item, split_calendar(before)).write();
}

}  // namespace verso::exchange
