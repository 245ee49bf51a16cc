#include "helpers/calendar_json.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <ctime>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "helpers/calendar_split.hpp"

namespace verso::helpers {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longest_text = 1000;
constexpr std::size_t most_people = 500;
/// Of a series that went on for longer, the latest days.
constexpr std::size_t most_days = 5000;
constexpr int most_steps = 200'000;

struct Release {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
  void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
template <class Type>
using Owned = std::unique_ptr<Type, Release>;

std::string text_of(const char* text) {
  std::string_view view = text == nullptr ? "" : text;
  std::size_t end = std::min(view.size(), longest_text);
  while (end > 0 && end < view.size() && (static_cast<unsigned char>(view[end]) & 0xc0U) == 0x80U) {
    --end;
  }
  return std::string(view.substr(0, end));
}

/// A moment as the calendar's owner lives through it.
struct Moment {
  std::string day;
  std::int64_t at = 0;
};

/// A time without a zone, or a whole day, is one of the owner's own zone wherever they are.
Moment moment_of(const icaltimetype& time) {
  const bool is_own = icaltime_is_date(time) || (time.zone == nullptr && !icaltime_is_utc(time));
  std::tm parts{};
  std::time_t at = 0;
  if (is_own) {
    parts.tm_year = time.year - 1900;
    parts.tm_mon = time.month - 1;
    parts.tm_mday = time.day;
    parts.tm_hour = time.is_date ? 0 : time.hour;
    parts.tm_min = time.is_date ? 0 : time.minute;
    parts.tm_isdst = -1;
    at = std::mktime(&parts);
  } else {
    at = icaltime_as_timet_with_zone(time, time.zone);
    localtime_r(&at, &parts);
  }
  char day[32];
  const std::size_t length = std::strftime(day, sizeof day, "%Y-%m-%d", &parts);
  return {std::string(day, length), at};
}

bool is_usable(const icaltimetype& time) {
  return !icaltime_is_null_time(time) && icaltime_is_valid_time(time) && time.year >= 1900 &&
         time.year < 2600;
}

std::string word_of(icalproperty* property, icalparameter_kind kind) {
  icalparameter* parameter = icalproperty_get_first_parameter(property, kind);
  const char* value = parameter == nullptr ? nullptr
                                           : icalproperty_get_parameter_as_string(
                                                 property, icalparameter_kind_to_string(kind));
  std::string word = text_of(value);
  std::ranges::transform(word, word.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return word;
}

/// "mailto:ana@acme.com", or the address that stands beside another kind of URI (RFC 7986).
std::string email_of(icalproperty* property, const char* value) {
  std::string email = text_of(value);
  const std::size_t colon = email.find(':');
  if (colon != std::string::npos) {
    const bool is_mail = email.substr(0, colon).size() == 6 && (email[0] == 'm' || email[0] == 'M');
    email = is_mail ? email.substr(colon + 1) : std::string();
  }
  if (email.find('@') == std::string::npos) {
    email = text_of(icalproperty_get_parameter_as_string(property, "EMAIL"));
  }
  return email.find('@') == std::string::npos ? std::string() : email;
}

void add_person(icalproperty* property, const char* value, bool organizes, Json& people) {
  const std::string kind = word_of(property, ICAL_CUTYPE_PARAMETER);
  if (people.size() == most_people || kind == "resource" || kind == "room" || kind == "group")
    return;
  const std::string email = email_of(property, value);
  if (email.empty()) return;
  people.push_back({{"name", text_of(icalproperty_get_parameter_as_string(property, "CN"))},
                    {"email", email},
                    {"organizes", organizes},
                    {"answer", word_of(property, ICAL_PARTSTAT_PARAMETER)}});
}

Json people_of(icalcomponent* event) {
  Json people = Json::array();
  for (icalproperty* one = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY);
       one != nullptr; one = icalcomponent_get_next_property(event, ICAL_ORGANIZER_PROPERTY)) {
    add_person(one, icalproperty_get_organizer(one), true, people);
  }
  for (icalproperty* one = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY);
       one != nullptr; one = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY)) {
    add_person(one, icalproperty_get_attendee(one), false, people);
  }
  return people;
}

/// The times of a series by one of its rules. Throws std::runtime_error for one too fine to follow.
class Calendar {
 public:
  Calendar(std::string_view text, std::int64_t now) : raw_(split_calendar(text)), now_(now) {
    for (const std::string& timezone : raw_.timezones) {
      if (icalcomponent* parsed = icalparser_parse_string(timezone.c_str())) {
        icalcomponent_add_component(root_.get(), parsed);
      }
    }
    for (const RawEvent& event : raw_.events) events_.push_back(parse(event));
    for (icalcomponent* event : events_) note_moved(event);
  }

  void print(const std::function<void(Json&&)>& take) const {
    if (!raw_.is_calendar && events_.empty()) {
      take({{"line", 0}, {"fault", "it is no calendar: it has no BEGIN:VCALENDAR"}});
    }
    for (std::size_t i = 0; i < events_.size(); ++i) take(json(raw_.events[i], events_[i]));
  }

 private:
  using Days = std::map<std::string, std::string>;  // the day in the series → the day it was on

  icalcomponent* parse(const RawEvent& event) {
    if (!event.has_end) return nullptr;
    icalcomponent* parsed = icalparser_parse_string(event.text.c_str());
    if (parsed == nullptr) return nullptr;
    if (icalcomponent_isa(parsed) != ICAL_VEVENT_COMPONENT) {
      icalcomponent_free(parsed);
      return nullptr;
    }
    icalcomponent_add_component(root_.get(), parsed);
    return parsed;
  }

  static std::string uid_of(icalcomponent* event) { return text_of(icalcomponent_get_uid(event)); }

  /// What stands in the place of one time of a series is no time of the series itself.
  void note_moved(icalcomponent* event) {
    if (event == nullptr) return;
    const icaltimetype id = icalcomponent_get_recurrenceid(event);
    if (is_usable(id)) moved_[uid_of(event)].insert(moment_of(id).at);
  }

  Json json(const RawEvent& raw, icalcomponent* event) const {
    const auto fault = [&raw](const char* why) { return Json{{"line", raw.line}, {"fault", why}}; };
    if (!raw.has_end) return fault("the event has no end");
    if (event == nullptr) return fault("the event cannot be read");
    const icaltimetype start = icalcomponent_get_dtstart(event);
    if (!is_usable(start)) return fault("the event does not say when it begins");
    bool goes_on = false;
    Days days;
    if (!add_days(event, start, days, goes_on)) return fault("it repeats more often than daily");
    Json listed = Json::array();
    for (const auto& [id, on] : days) listed.push_back({{"id", id}, {"on", on}});
    return {
        {"line", raw.line},
        {"uid", uid_of(event)},
        {"summary", text_of(icalcomponent_get_summary(event))},
        {"people", people_of(event)},
        {"cancelled", raw.is_withdrawn || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED},
        {"days", listed},
        {"goes_on", goes_on}};
  }

  /// False for a series too fine to follow.
  bool add_days(icalcomponent* event, const icaltimetype& start, Days& days, bool& goes_on) const {
    const icaltimetype id = icalcomponent_get_recurrenceid(event);
    if (is_usable(id)) {
      const Moment moment = moment_of(start);
      goes_on = moment.at > now_;
      if (!goes_on) days.emplace(moment_of(id).day, moment.day);
      return true;
    }
    const auto moved = moved_.find(uid_of(event));
    const auto add = [&](icaltimetype time) {
      if (!is_usable(time)) return;
      const Moment moment = moment_of(time);
      if (moment.at > now_) {
        goes_on = true;
        return;
      }
      if (moved != moved_.end() && moved->second.contains(moment.at)) return;
      icaltimetype begin = start;
      if (icalproperty_recurrence_is_excluded(event, &begin, &time) != 0) return;
      days.emplace(moment.day, moment.day);
      if (days.size() > most_days) days.erase(days.begin());
    };
    add(start);
    return add_rules(event, start, add) && add_dates(event, start, add);
  }

  template <class Add>
  bool add_rules(icalcomponent* event, const icaltimetype& start, const Add& add) const {
    for (icalproperty* one = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
         one != nullptr; one = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
      const icalrecurrencetype rule = icalproperty_get_rrule(one);
      if (rule.freq < ICAL_DAILY_RECURRENCE) return false;
      const Owned<icalrecur_iterator> times(icalrecur_iterator_new(rule, start));
      for (int step = 0; times && step < most_steps; ++step) {
        const icaltimetype time = icalrecur_iterator_next(times.get());
        if (icaltime_is_null_time(time)) break;
        add(time);
        if (moment_of(time).at > now_) break;
      }
    }
    return true;
  }

  template <class Add>
  static bool add_dates(icalcomponent* event, const icaltimetype& start, const Add& add) {
    for (icalproperty* one = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
         one != nullptr; one = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
      const icaldatetimeperiodtype date = icalproperty_get_rdate(one);
      icaltimetype time = icaltime_is_null_time(date.time) ? date.period.start : date.time;
      if (time.zone == nullptr && !icaltime_is_utc(time)) time.zone = start.zone;
      add(time);
    }
    return true;
  }

  RawCalendar raw_;
  std::int64_t now_;
  Owned<icalcomponent> root_{icalcomponent_new_vcalendar()};
  std::vector<icalcomponent*> events_;
  std::map<std::string, std::set<std::int64_t>> moved_;
};

}  // namespace

void calendar_json(std::string_view text, std::int64_t now,
                   const std::function<void(nlohmann::ordered_json&&)>& take) {
  icalerror_set_errors_are_fatal(0);
  Calendar(text, now).print(take);
}

}  // namespace verso::helpers
