#include "cli/report/report_page.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>
#include <ostream>
#include <report_files.hpp>
#include <set>

#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"

namespace verso::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view file(std::string_view name) {
  return std::ranges::find(report_files::files, name, &report_files::EmbeddedFile::name)->text;
}

std::string date_text(const std::optional<Date>& date) { return date ? format_date(*date) : ""; }

int turn(const std::optional<Waiting>& waiting) {
  if (!waiting) return 0;
  return *waiting == Waiting::me ? 1 : 2;
}

int total(const KindCounts& counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

/// In the order in which page.js takes a row apart.
Json person_json(const ReportData::Person& person) {
  const Contact& contact = person.contact;
  const Balance& balance = person.balance;
  return {number(contact.id),
          contact.name,
          contact.org,
          contact.place,
          Json(person.circles),
          Json(person.topics),
          date_text(contact.last_touch_on),
          date_text(contact.last_value_on),
          date_text(contact.due_on),
          contact.cadence ? format_duration(*contact.cadence) : "",
          total(balance.gave),
          total(balance.received),
          balance.started.me,
          balance.started.them,
          balance.started.both,
          static_cast<int>(balance.verdict),
          turn(contact.waiting)};
}

Json due_json(const ReportData::Due& due, const Style& style) {
  Json bring = Json::array();
  for (const Bring& thing : due.entry.bring) {
    bring.push_back(Json::array({thing.kind, bring_words(thing, style)}));
  }
  return {{"person", due.person}, {"bring", bring}, {"find_out", due.entry.find_out}};
}

Json shared_json(const std::vector<ReportData::Shared>& names) {
  Json list = Json::array();
  for (const auto& [name, count] : names) list.push_back(Json::array({name, count}));
  return list;
}

/// All days that the page shows.
std::set<Date> days_of(const ReportData& data) {
  constexpr std::chrono::days calendar{53 * 7};
  std::set<Date> days;
  for (const auto& [contact, circles, topics, balance] : data.people) {
    for (const auto* day : {&contact.last_touch_on, &contact.last_value_on, &contact.due_on}) {
      if (*day) days.insert(**day);
    }
  }
  for (Date day = data.today - calendar; day <= data.today; day += std::chrono::days(1)) {
    days.insert(day);
  }
  return days;
}

/// How days are to be shown, by ISO 8601; empty where that is how.
Json shown_json(const ReportData& data, const Style& style) {
  Json shown = Json::object();
  if (style.writes_iso_days()) return shown;
  for (const Date day : days_of(data)) shown[format_date(day)] = style.day(day);
  return shown;
}

Json data_json(const ReportData& data, const Style& style) {
  Json verdicts = Json::array();
  for (int i = 0; i <= static_cast<int>(Verdict::mutual); ++i) {
    verdicts.push_back(word(static_cast<Verdict>(i)));
  }
  Json people = Json::array(), due = Json::array(), edges = Json::array(), days = Json::array();
  for (const ReportData::Person& person : data.people) people.push_back(person_json(person));
  for (const ReportData::Due& each : data.due) due.push_back(due_json(each, style));
  for (const auto& [a, b, kind] : data.edges) {
    edges.push_back(Json::array({a, b, static_cast<int>(kind)}));
  }
  for (const auto& [on, day] : data.days) {
    days.push_back(Json::array({format_date(on), day.touches, day.of_value}));
  }
  return {{"today", format_date(data.today)},
          {"shown", shown_json(data, style)},
          {"promises", data.promises},
          {"verdicts", verdicts},
          {"circles", shared_json(data.circles)},
          {"topics", shared_json(data.topics)},
          {"people", people},
          {"due", due},
          {"edges", edges},
          {"days", days}};
}

/// JSON within a script element: no `<` that could end it or begin a comment (HTML, 4.12.1.3).
void write_embedded(std::ostream& out, const std::string& json) {
  for (const char c : json) {
    if (c == '<') {
      out << "\\u003c";
    } else {
      out << c;
    }
  }
}

}  // namespace

void write_report(std::ostream& out, const ReportData& data, const Style& style) {
  std::string_view page = file("page.html");
  while (!page.empty()) {
    const std::size_t open = page.find(">{{");
    if (open == std::string_view::npos) break;
    const std::size_t close = page.find("}}", open);
    const std::string_view part = page.substr(open + 3, close - open - 3);
    out << page.substr(0, open + 1);
    if (part == "style") out << file("page.css");
    if (part == "script") out << file("page.js");
    if (part == "d3") out << file("d3.min.js");
    if (part == "data") write_embedded(out, compact_json(data_json(data, style)));
    page.remove_prefix(close + 2);
  }
  out << page;
}

}  // namespace verso::cli
