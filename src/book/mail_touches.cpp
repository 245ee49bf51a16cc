#include "book/mail_touches.hpp"

#include <algorithm>

#include "book/access.hpp"
#include "model/fingerprint.hpp"
#include "store/touches.hpp"

namespace verso {
namespace {

constexpr std::string_view prefix = "mail-";
constexpr std::size_t thread_length = 32;
constexpr std::size_t day_length = 10;

std::string day_and_message(Date day, std::string_view message) {
  std::string text = format_date(day);
  if (!message.empty()) text += '-' + fingerprint(message);
  return text;
}

}  // namespace

MailTouches::MailTouches(Book& book) {
  for (auto& [uid, id] : store::touches_with_uid(database(book), prefix)) {
    if (uid.size() < prefix.size() + thread_length + 1 + day_length) continue;
    threads_[uid.substr(prefix.size(), thread_length)].push_back(
        {uid.substr(prefix.size() + thread_length + 1), id});
  }
}

std::string MailTouches::uid(std::string_view thread, Date day, std::string_view message) {
  return std::string(prefix) + fingerprint(thread) + '-' + day_and_message(day, message);
}

std::optional<TouchId> MailTouches::find(const Names& names, Date day,
                                         std::string_view message) const {
  if (threads_.empty()) return std::nullopt;
  const std::string of_day = format_date(day);
  const std::string own = day_and_message(day, message);
  std::optional<TouchId> found;
  for (const std::string& name : names) {
    const auto thread = threads_.find(fingerprint(name));
    if (thread == threads_.end()) continue;
    for (const Entry& entry : thread->second) {
      if (entry.day_and_message == own) return entry.id;
      const bool may_hold_it = message.empty() ? entry.day_and_message.starts_with(of_day)
                                               : entry.day_and_message == of_day;
      if (may_hold_it && !found) found = entry.id;
    }
  }
  return found;
}

std::vector<TouchId> MailTouches::until(const Names& names, Date day) const {
  if (threads_.empty()) return {};
  std::vector<std::pair<std::string, TouchId>> found;
  const std::string last = format_date(day);
  for (const std::string& name : names) {
    const auto thread = threads_.find(fingerprint(name));
    if (thread == threads_.end()) continue;
    for (const Entry& entry : thread->second) {
      std::string on = entry.day_and_message.substr(0, day_length);
      if (on <= last) found.emplace_back(std::move(on), entry.id);
    }
  }
  std::sort(found.rbegin(), found.rend());
  std::vector<TouchId> ids;
  for (const auto& entry : found) ids.push_back(entry.second);
  return ids;
}

}  // namespace verso
