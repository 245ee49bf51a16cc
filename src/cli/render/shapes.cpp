#include "cli/render/shapes.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "cli/render/json_list.hpp"
#include "exchange/json.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

using Json = nlohmann::ordered_json;
using exchange::text_or_null;
using exchange::to_json;

/// The counts that are not zero, by the word of what is counted.
template <class Enum, class Counts>
Json counted(const Counts& counts) {
  Json object = Json::object();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) object[std::string(verso::word(static_cast<Enum>(i)))] = counts[i];
  }
  return object;
}

/// A number of days; a whole one without a fraction.
Json days(const std::optional<double>& value) {
  if (!value) return nullptr;
  if (std::floor(*value) == *value) return static_cast<std::int64_t>(*value);
  return *value;
}

Json hit_json(const Hit& hit) {
  return {
      {"kind", word(hit.kind)}, {"id", hit.id}, {"on", to_json(hit.on)}, {"snippet", hit.snippet}};
}

Json skipped_json(const ImportCounts::Skipped& skipped) {
  return {{"why", skipped.why}, {"count", skipped.count}};
}

Json refused_json(const ImportCounts::Refused& refused) {
  return {{"file", refused.file},
          {"line", refused.line == 0 ? Json(nullptr) : Json(refused.line)},
          {"why", refused.why}};
}

}  // namespace

Json to_json(const Balance& balance) {
  return {{"started",
           {{"me", balance.started.me},
            {"them", balance.started.them},
            {"both", balance.started.both}}},
          {"by", counted<Channel>(balance.by)},
          {"last_met_on", to_json(balance.last_met_on)},
          {"gave", counted<ValueKind>(balance.gave)},
          {"received", counted<ValueKind>(balance.received)},
          {"replies",
           {{"asked", balance.asked},
            {"answered", balance.answered},
            {"median_days_theirs", days(balance.median_days_theirs)},
            {"median_days_mine", days(balance.median_days_mine)}}},
          {"waiting", balance.waiting ? Json(verso::word(*balance.waiting)) : Json(nullptr)},
          {"verdict", verso::word(balance.verdict)},
          {"brought_value", balance.brought_value}};
}

Json to_json(const ContactBalance& balance) {
  Json json{{"contact", to_json(balance.contact)}};
  json.update(to_json(balance.balance));
  return json;
}

Json to_json(const Stats& stats) {
  Json verdicts = Json::object();
  for (std::size_t i = 0; i < stats.verdicts.size(); ++i) {
    verdicts[std::string(verso::word(static_cast<Verdict>(i)))] = stats.verdicts[i];
  }
  const auto month = [](const Stats::Month& one) {
    return Json{{"month", fmt::format("{:04}-{:02}", one.year, one.month)},
                {"touches", one.touches},
                {"of_value", one.of_value}};
  };
  return {{"contacts", stats.contacts},
          {"archived", stats.archived},
          {"with_cadence", stats.with_cadence},
          {"due", stats.due},
          {"waiting", {{"me", stats.waiting_me}, {"them", stats.waiting_them}}},
          {"notes", stats.notes},
          {"touches", stats.touches},
          {"touches_of_value", stats.touches_of_value},
          {"started",
           {{"me", stats.started.me}, {"them", stats.started.them}, {"both", stats.started.both}}},
          {"by", counted<Channel>(stats.by)},
          {"gave", counted<ValueKind>(stats.gave)},
          {"received", counted<ValueKind>(stats.received)},
          {"verdicts", std::move(verdicts)},
          {"months", list(stats.months, month)}};
}

Json to_json(const Bring& bring) {
  return {{"kind", bring.kind},
          {"text", bring.text},
          {"ref", bring.ref ? Json(*bring.ref) : Json(nullptr)}};
}

Json to_json(const DueEntry& entry) {
  return {{"contact", to_json(entry.row.contact)},
          {"due_on", format_date(entry.row.due_on)},
          {"days_overdue", entry.row.days_overdue},
          {"cadence", format_duration(entry.row.cadence)},
          {"last_value_on", to_json(entry.row.last_value_on)},
          {"last_touch_on", to_json(entry.row.last_touch_on)},
          {"bring", list(entry.bring, [](const Bring& bring) { return to_json(bring); })},
          {"find_out", text_or_null(entry.find_out)}};
}

Json to_json(const Found& found) {
  return {{"contact", to_json(found.contact)},
          {"score", found.score},
          {"hits", list(found.hits, hit_json)}};
}

Json to_json(const Gap& gap) {
  return {{"contact", to_json(gap.contact)}, {"missing", gap.missing}, {"question", gap.question}};
}

Json to_json(const Health& health) {
  return {{"faults", health.faults},
          {"contacts", health.contacts},
          {"notes", health.notes},
          {"touches", health.touches},
          {"format", health.format}};
}

Json to_json(const HistoryEntry& entry) {
  return {{"step", entry.step}, {"at", format_instant(entry.at)}, {"command", entry.command}};
}

Json to_json(const ImportCounts& counts) {
  return {{"files", counts.files},
          {"records", counts.records},
          {"added", counts.added},
          {"updated", counts.updated},
          {"unchanged", counts.unchanged},
          {"skipped", list(counts.skipped, skipped_json)},
          {"refused", list(counts.refused, refused_json)},
          {"contacts_added", counts.contacts_added},
          {"touches_added", counts.touches_added}};
}

std::string_view word(Hit::Kind kind) {
  switch (kind) {
    case Hit::Kind::contact:
      return "contact";
    case Hit::Kind::interest:
      return "interest";
    case Hit::Kind::note:
      return "note";
    case Hit::Kind::touch:
      return "touch";
    case Hit::Kind::need:
      return "need";
    case Hit::Kind::offer:
      return "offer";
    case Hit::Kind::matter:
      return "matter";
    case Hit::Kind::promise:
      return "promise";
    case Hit::Kind::link:
      return "link";
    case Hit::Kind::opportunity:
      return "opportunity";
    case Hit::Kind::intro:
      return "intro";
  }
  return "";
}

}  // namespace verso::cli
