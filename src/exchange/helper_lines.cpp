#include "exchange/helper_lines.hpp"

#include <nlohmann/json.hpp>

#include "verso/error.hpp"

namespace verso::exchange {
namespace {

using Json = nlohmann::json;

constexpr const char* helper_is_strange =
    "a helper program says what this version of verso does not understand: install verso anew";

std::string text(const Json& json, const char* key) {
  const Json& value = json.at(key);
  return value.is_null() ? std::string() : value.get<std::string>();
}

Date day(const Json& json, const char* key) {
  const auto date = parse_iso_date(text(json, key));
  if (!date) throw Error(ErrorKind::internal, helper_is_strange);
  return *date;
}

std::vector<MailPerson> people(const Json& list) {
  std::vector<MailPerson> all;
  for (const Json& one : list) all.push_back({text(one, "name"), text(one, "email"), {}});
  return all;
}

Mail mail(const Json& json, const DayOf& day_of) {
  Mail mail;
  mail.line = json.at("line").get<std::size_t>();
  mail.id = text(json, "id");
  if (const Json& at = json.at("at"); !at.is_null()) {
    mail.at = Instant(std::chrono::seconds(at.get<std::int64_t>()));
    mail.on = day_of(*mail.at);
  }
  mail.from = people(json.at("from"));
  mail.to = people(json.at("to"));
  mail.subject = text(json, "subject");
  json.at("answers").get_to(mail.answers);
  json.at("delivered").get_to(mail.delivered);
  json.at("lists").get_to(mail.lists);
  json.at("list").get_to(mail.is_list);
  json.at("newsletter").get_to(mail.is_newsletter);
  json.at("bulk").get_to(mail.is_bulk);
  json.at("automatic").get_to(mail.is_automatic);
  return mail;
}

Participant participant(const Json& json) {
  Participant one;
  one.person = {text(json, "name"), text(json, "email"), {}};
  json.at("organizes").get_to(one.organizes);
  const std::string answer = text(json, "answer");
  if (answer == "accepted") one.answer = Participant::Answer::accepted;
  if (answer == "declined") one.answer = Participant::Answer::declined;
  return one;
}

Meeting meeting(const Json& json) {
  Meeting meeting;
  meeting.line = json.at("line").get<std::size_t>();
  meeting.uid = text(json, "uid");
  meeting.summary = text(json, "summary");
  for (const Json& one : json.at("people")) meeting.people.push_back(participant(one));
  json.at("cancelled").get_to(meeting.is_cancelled);
  for (const Json& one : json.at("days")) meeting.times.push_back({day(one, "id"), day(one, "on")});
  json.at("goes_on").get_to(meeting.goes_on);
  return meeting;
}

}  // namespace

void HelperLines::take(std::string_view line) {
  try {
    const Json json = Json::parse(line);
    if (json.contains("file")) {
      file_ = json["file"].get<std::string>();
      if (file_ == "-") file_ = "standard input";
      records_.file(std::string(file_));
    } else if (json.contains("fault")) {
      records_.refused({json.at("line").get<std::size_t>(), text(json, "fault")});
    } else if (json.contains("end")) {
      is_complete_ = true;
    } else if (json.contains("summary")) {
      records_.meeting(meeting(json));
    } else {
      Mail message = mail(json, day_of_);
      message.file = file_;
      records_.mail(std::move(message));
    }
  } catch (const Json::exception&) {
    throw Error(ErrorKind::internal, helper_is_strange);
  }
}

}  // namespace verso::exchange
