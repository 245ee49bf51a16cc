#include "exchange/monica.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "exchange/card_limits.hpp"
#include "exchange/monica_card.hpp"
#include "exchange/monica_touches.hpp"
#include "exchange/monica_tree.hpp"

namespace verso::exchange {
namespace {

using monica::Json;
using monica::line;

/// The parts of an account that speak of the program, not of people.
constexpr std::array<std::string_view, 15> technical{"user",
                                                     "module",
                                                     "addressbook",
                                                     "address_book",
                                                     "addressbook_subscription",
                                                     "address_book_subscription",
                                                     "reminder_rule",
                                                     "audit_log",
                                                     "activity_type",
                                                     "activity_type_category",
                                                     "contact_field_type",
                                                     "gender",
                                                     "life_event_type",
                                                     "life_event_category",
                                                     "default_gender"};

/// Parses the text, but for the bytes of photos and documents.
Json parsed(std::string_view text) {
  bool drop = false;
  const auto filter = [&drop](int, nlohmann::detail::parse_event_t event, Json& value) {
    if (event == nlohmann::detail::parse_event_t::key) {
      drop = value == Json("dataUrl") || value == Json("data_url");
    } else if (event == nlohmann::detail::parse_event_t::value && drop) {
      drop = false;
      value = nullptr;
    }
    return true;
  };
  return Json::parse(text.begin(), text.end(), filter, false);
}

class AccountReader {
 public:
  AccountReader(const Json& account, std::string_view text, const Records& records)
      : account_(account), text_(text), records_(records) {}

  void read() {
    read_types();
    monica::for_records(account_, [this](const std::string& type, const Json& value) {
      if (!value.is_object()) return;
      if (type == "contact")
        add_person(value);
      else if (type == "activity")
        activities_[line(value, "uuid")] = &value;
      else if (type == "relationship")
        relate(value);
      else if (std::ranges::find(technical, type) == technical.end())
        skip(monica::rule_of(type));
    });
    for (const std::string& why : skipped_) records_.skipped(why);
    hand_out_cards();
    hand_out_touches();
  }

 private:
  void read_types() {
    const Json& instance = monica::property(account_, "instance");
    for (const Json* place : {&instance, &account_}) {
      monica::for_records(*place, [this](const std::string& type, const Json& value) {
        if (type != "contact_field_type" || !value.is_object()) return;
        types_[line(value, "uuid")] = {line(value, "name"), line(value, "protocol")};
      });
    }
  }

  void skip(std::string why) { skipped_.push_back(std::move(why)); }

  void add_person(const Json& value) {
    const auto number = -static_cast<std::int64_t>(people_.size()) - 1;
    people_.push_back(monica::read_contact(value, types_, number));
    people_.back().card.line = line_of_next(people_.back().card.contact.uid);
    by_uuid_.emplace(people_.back().card.contact.uid, people_.size() - 1);
  }

  /// The line of a uuid, of which the one before it was asked before; 0 where it is not found.
  std::size_t line_of_next(const std::string& uuid) {
    const auto found = uuid.empty() ? std::string_view::npos : text_.find(uuid, at_);
    if (found == std::string_view::npos) return 0;
    const auto between = text_.substr(at_, found - at_);
    line_ += static_cast<std::size_t>(std::count(between.begin(), between.end(), '\n'));
    at_ = found;
    return line_;
  }

  void relate(const Json& value) {
    relations_.push_back(
        {line(value, "of_contact"), line(value, "contact_is"), line(value, "type")});
  }

  void hand_out_cards();
  void hand_out_touches();
  void hand_out(Touch&& touch, const std::vector<std::size_t>& people);

  struct Relation {
    std::string of;
    std::string is;
    std::string as;
  };

  const Json& account_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  const Records& records_;
  monica::FieldTypes types_;
  std::vector<monica::Person> people_;
  std::map<std::string, std::size_t> by_uuid_;
  std::map<std::string, const Json*> activities_;
  std::vector<Relation> relations_;
  std::vector<std::string> skipped_;
};

void AccountReader::hand_out_cards() {
  for (Relation& relation : relations_) {
    const auto of = by_uuid_.find(relation.of);
    const auto is = by_uuid_.find(relation.is);
    if (of == by_uuid_.end() || is == by_uuid_.end() || of == is) continue;
    const Contact& known = people_[is->second].card.contact;
    std::ranges::replace(relation.as, '_', ' ');
    people_[of->second].card.contact.knows.push_back(
        {known.id, known.name, std::move(relation.as)});
  }
  for (monica::Person& person : people_) {
    for (const std::string& why : person.skipped) records_.skipped(why);
    Card card = person.card;
    if (const auto beyond = beyond_limits(card)) {
      records_.refused(Refusal{card.line, "it has " + *beyond});
      continue;
    }
    const auto via =
        card.contact.met.via ? by_uuid_.find(card.contact.met.via->name) : by_uuid_.end();
    if (via != by_uuid_.end()) card.contact.met.via->id = people_[via->second].card.contact.id;
    records_.card(std::move(card));
  }
}

void AccountReader::hand_out(Touch&& touch, const std::vector<std::size_t>& people) {
  for (const std::size_t index : people) {
    const Contact& contact = people_[index].card.contact;
    if (contact.name.empty()) continue;  // refused
    touch.with.push_back({contact.id, contact.name, {}});
  }
  for (Reply& reply : touch.replies) {
    if (!touch.with.empty()) reply.contact = touch.with.front();
  }
  if (touch.with.empty()) return records_.skipped("an exchange with nobody");
  if (touch.on == Date{}) return records_.refused({0, "an exchange without a day"});
  records_.touch({std::move(touch), 0});
}

void AccountReader::hand_out_touches() {
  std::map<std::string, std::vector<std::size_t>> attending;
  for (std::size_t i = 0; i < people_.size(); ++i) {
    for (const std::string& uuid : people_[i].activities) attending[uuid].push_back(i);
    std::size_t count = 0;
    for (Touch& touch : people_[i].touches) {
      // Versions until 4.0 gave calls and the like no id of their own.
      if (touch.uid.empty()) {
        touch.uid = "monica-" + people_[i].card.contact.uid + "-" + format_date(touch.on) + "-" +
                    std::to_string(++count);
      }
      hand_out(std::move(touch), {i});
    }
  }
  for (const auto& [uuid, activity] : activities_) {
    hand_out(monica::read_activity(*activity), attending[uuid]);
  }
}

}  // namespace

bool begins_monica(std::string_view text) {
  if (text.substr(0, 300).find("\"format\":\"verso\"") != std::string_view::npos) return false;
  const bool says = text.find("\"app_version\"") != std::string_view::npos;
  return text.find("\"account\"") != std::string_view::npos &&
         (says || text.find("\"uuid\"") != std::string_view::npos);
}

void read_monica(std::string_view text, const Records& records) {
  const Json document = parsed(text);
  if (document.is_discarded()) return records.refused({0, "it is no JSON, or cut off"});
  const Json& account = monica::property(document, "account");
  if (!account.is_object()) return records.refused({0, "it is no export of an account of Monica"});
  AccountReader(account, text, records).read();
}

}  // namespace verso::exchange
