#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

struct InterestOptions {
  std::string who;
  std::vector<std::string> topics;
  std::optional<InterestKind> kind;
  std::optional<Level> level;
  bool remove = false;
};

/// Whether this is the topic that is meant, of the kind that was said.
bool fits(const Interest& interest, std::string_view topic, std::optional<InterestKind> kind) {
  return (!kind || interest.kind == *kind) && text::fold(interest.topic) == text::fold(topic);
}

void put(Contact& card, std::string_view topic, const InterestOptions& options) {
  const auto known = std::ranges::find_if(card.interests, [&](const Interest& interest) {
    return fits(interest, topic, options.kind);
  });
  if (known == card.interests.end()) {
    const InterestKind kind = options.kind.value_or(InterestKind::interest);
    card.interests.push_back({std::string(topic), kind, options.level});
  } else if (options.level) {
    known->level = options.level;
  }
}

void take_away(Contact& card, std::string_view topic, const InterestOptions& options) {
  const auto gone = std::erase_if(card.interests, [&](const Interest& interest) {
    return fits(interest, topic, options.kind);
  });
  if (gone == 0) {
    throw Error(ErrorKind::not_found,
                fmt::format("{} has no {} \"{}\"", card.name,
                            word(options.kind.value_or(InterestKind::interest)), topic));
  }
}

std::string described(const Contact& card) {
  std::string list;
  for (const Interest& interest : card.interests) {
    if (!list.empty()) list += ", ";
    list += interest.topic;
    std::string more;
    if (interest.kind != InterestKind::interest) more = word(interest.kind);
    if (interest.level) more += (more.empty() ? "" : ", ") + std::string(word(*interest.level));
    if (!more.empty()) list += " (" + more + ")";
  }
  return list.empty() ? "no interests" : list;
}

Outcome run_interest(Session& session, const InterestOptions& options) {
  const ContactRef who = resolve_who(session, options.who);
  const Contact changed = change_contact(session.book(), who.id, [&](Contact& card) {
    for (const std::string& typed : options.topics) {
      const std::string_view topic = text::trim(typed);
      options.remove ? take_away(card, topic, options) : put(card, topic, options);
    }
  });
  tell(session, contact_line({changed.id, changed.name, changed.org}) + ": " + described(changed),
       exchange::to_json(changed));
  return Outcome::done;
}

Outcome run_interest_list(Session& session) {
  const std::vector<Column<TopicCount>> columns{
      {{.title = "CONTACTS", .align = Align::right},
       [](const TopicCount& topic) { return std::to_string(topic.contacts); }},
      {{.title = "TOPIC", .fit = Fit::flexible},
       [](const TopicCount& topic) { return topic.topic; }},
  };
  print_list(session, topics(session.book()), columns, [](const TopicCount& topic) {
    return nlohmann::ordered_json{{"topic", topic.topic}, {"contacts", topic.contacts}};
  });
  return Outcome::done;
}

}  // namespace

Action declare_interest(Options& options) {
  auto given = std::make_shared<InterestOptions>();
  options.word("WHO", given->who);
  options.list("TOPIC", given->topics);
  options.choice("--kind", given->kind, "what the topic is to them; interest unless said");
  options.choice("--level", given->level, "how much they care, or how good they are");
  options.flag("--remove", given->remove, "they do not value it after all");
  options.exclude("--remove", "--level");
  options.example("verso interest ana golf 'wine tasting' --level high", "two topics");
  options.example("verso interest ana taxes --kind expertise", "what she can help others with");
  return [given](Session& session) { return run_interest(session, *given); };
}

Action declare_interest_list(Options& options) {
  options.example("verso interest list", "every topic, with how many value it");
  return run_interest_list;
}

}  // namespace verso::cli
