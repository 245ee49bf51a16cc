#include "model/mail_threads.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "model/reach_key.hpp"
#include "model/text.hpp"

namespace verso {
namespace {

constexpr auto longest_pause = std::chrono::days(60);
/// More messages of one subject are looked through for none.
constexpr std::size_t most_of_a_subject = 200;
/// By more ids no thread need be known again.
constexpr std::size_t most_names = 200;

/// What mail programs write before the subject of an answer or a forward, in several languages.
constexpr std::array<std::string_view, 15> answer_marks{
    "re", "aw", "antw", "sv", "vs", "odp", "res", "rif", "r", "ynt", "vl", "fwd", "fw", "wg", "tr"};

/// Past one mark; npos where there is none.
std::size_t past_mark(std::string_view subject) {
  for (const std::string_view mark : answer_marks) {
    if (!text::equal_ignoring_ascii_case(subject.substr(0, mark.size()), mark)) continue;
    std::size_t at = mark.size();
    // "Re[2]:"
    if (at < subject.size() && subject[at] == '[') {
      const std::size_t close = subject.find(']', at);
      if (close == std::string_view::npos) continue;
      at = close + 1;
    }
    if (at < subject.size() && subject[at] == ' ') ++at;
    if (at < subject.size() && subject[at] == ':') return at + 1;
  }
  return std::string_view::npos;
}

bool is_answer(const Mail& mail) {
  return past_mark(text::trim(mail.subject)) != std::string_view::npos;
}

/// Whoever wrote the answer wrote the earlier one, or got it.
bool shares_people(const Mail& answer, const Mail& earlier) {
  const auto is_in = [&](const std::vector<MailPerson>& people, const std::string& key) {
    return std::ranges::any_of(people, [&](const auto& one) { return person_key(one) == key; });
  };
  return std::ranges::all_of(answer.from, [&](const MailPerson& person) {
    const std::string key = person_key(person);
    return is_in(earlier.from, key) || is_in(earlier.to, key);
  });
}

/// Joins ids that belong together (union by index, paths halved).
class Sets {
 public:
  std::size_t of(const std::string& id) {
    const auto [place, is_new] = places_.emplace(id, parents_.size());
    if (is_new) parents_.push_back(parents_.size());
    return root(place->second);
  }
  std::size_t root(std::size_t i) {
    while (parents_[i] != i) i = parents_[i] = parents_[parents_[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) { parents_[root(a)] = root(b); }

 private:
  std::unordered_map<std::string, std::size_t> places_;
  std::vector<std::size_t> parents_;
};

class Threader {
 public:
  explicit Threader(const std::vector<const Mail*>& mails) : mails_(mails) {
    result_.of.resize(mails.size());
    result_.parents.resize(mails.size());
  }

  MailThreads run() {
    for (std::size_t i = 0; i < mails_.size(); ++i) by_id_.emplace(message_name(*mails_[i]), i);
    for (std::size_t i = 0; i < mails_.size(); ++i) {
      sets_of_.push_back(sets_.of(message_name(*mails_[i])));
      const Mail& mail = *mails_[i];
      if (!mail.thread.empty()) {
        follow_conversation(i);
      } else if (!mail.answers.empty()) {
        follow_references(i);
      } else if (is_answer(mail)) {
        follow_subject(i);
      }
      if (mail.thread.empty()) by_subject_[text::fold(base_subject(mail.subject))].push_back(i);
    }
    name_threads();
    return std::move(result_);
  }

 private:
  void follow_conversation(std::size_t i) {
    const std::size_t set = sets_.of(mails_[i]->thread);
    sets_.join(sets_of_[i], set);
    const auto [last, is_first] = by_conversation_.emplace(mails_[i]->thread, i);
    if (!is_first) result_.parents[i] = std::exchange(last->second, i);
  }

  void follow_references(std::size_t i) {
    for (const std::string& id : mails_[i]->answers) {
      sets_.join(sets_.of(id), sets_of_[i]);
      const auto found = by_id_.find(id);
      if (result_.parents[i] || found == by_id_.end() || found->second == i) continue;
      result_.parents[i] = found->second;
    }
  }

  void follow_subject(std::size_t i) {
    const Mail& mail = *mails_[i];
    const auto same = by_subject_.find(text::fold(base_subject(mail.subject)));
    if (same == by_subject_.end()) return;
    std::size_t looked_at = 0;
    for (auto other = same->second.rbegin(); other != same->second.rend(); ++other) {
      const Mail& earlier = *mails_[*other];
      if (++looked_at > most_of_a_subject || earlier.on + longest_pause < mail.on) return;
      if (!shares_people(mail, earlier)) continue;
      result_.parents[i] = *other;
      sets_.join(sets_of_[*other], sets_of_[i]);
      return;
    }
  }

  /// First by the oldest message that the first one names, so that a thread read in parts keeps its
  /// name.
  void name_threads() {
    std::unordered_map<std::size_t, std::size_t> threads;
    std::unordered_set<std::string> named;
    for (std::size_t i = 0; i < mails_.size(); ++i) {
      const Mail& mail = *mails_[i];
      const auto [thread, is_new] = threads.emplace(sets_.root(sets_of_[i]), result_.names.size());
      if (is_new) result_.names.emplace_back();
      result_.of[i] = thread->second;
      auto& names = result_.names[thread->second];
      const auto add = [&](const std::string& name) {
        if (names.size() < most_names && named.insert(name).second) names.push_back(name);
      };
      if (!mail.thread.empty()) {
        add(mail.thread);
        continue;
      }
      for (auto id = mail.answers.rbegin(); id != mail.answers.rend(); ++id) add(*id);
      add(message_name(mail));
    }
  }

  const std::vector<const Mail*>& mails_;
  MailThreads result_;
  Sets sets_;
  std::vector<std::size_t> sets_of_;
  std::unordered_map<std::string, std::size_t> by_id_;
  std::unordered_map<std::string, std::size_t> by_conversation_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_subject_;
};

}  // namespace

std::string_view base_subject(std::string_view subject) {
  subject = text::trim(subject);
  for (std::size_t past = past_mark(subject); past != std::string_view::npos;
       past = past_mark(subject)) {
    subject = text::trim(subject.substr(past));
  }
  return subject;
}

std::string person_key(const MailPerson& person) {
  if (!person.email.empty()) return email_key(person.email);
  if (!person.url.empty()) return "//" + url_key(person.url);
  return "name " + text::name_key(person.name);
}

std::string message_name(const Mail& mail) {
  if (!mail.id.empty()) return mail.id;
  const auto at = mail.at.value_or(Instant{}).time_since_epoch().count();
  return std::to_string(at) + ' ' + (mail.from.empty() ? "" : person_key(mail.from.front()));
}

MailThreads thread(const std::vector<const Mail*>& mails) { return Threader(mails).run(); }

}  // namespace verso
