#pragma once
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "book/import_people.hpp"
#include "book/mail_touches.hpp"
#include "model/mail_rules.hpp"
#include "model/mail_threads.hpp"
#include "verso/book.hpp"
#include "verso/mail.hpp"
#include "verso/touch.hpp"

namespace verso {

/// Makes touches of the messages of an import, within its transaction (docs/exchange.md, "Mail").
class MailImport {
 public:
  struct Result {
    std::vector<std::pair<const Mail*, ImportOutcome>>
        outcomes;  ///< one for each message, in their order
    std::int64_t touches_added = 0;
    std::vector<TouchId> touches;  ///< that hold the messages
  };

  /// `set_bulk`: see store::Change.
  MailImport(Book& book, const MailOptions& options, ImportPeople& people,
             std::function<void(bool)> set_bulk);

  void keep(Mail&& mail) { mails_.push_back(std::move(mail)); }
  bool is_empty() const { return mails_.empty(); }
  Result settle();

 private:
  /// A message that is part of a touch.
  struct Message {
    std::size_t index;  ///< in mails_ and in the outcomes
    bool is_mine;
    std::vector<MailPerson> others;
    std::vector<ContactId> contacts;
    std::size_t thread = 0;
    std::size_t group = 0;
    bool changes = false;  ///< a touch that was there before
  };
  /// The messages of one touch.
  struct Group {
    std::optional<TouchId> known;
    Touch touch;  ///< as it is to be
    std::size_t people_before = 0;
    std::size_t replies_before = 0;
  };

  const Mail& mail(const Message& message) const { return mails_[message.index]; }
  std::optional<std::string> why_refused(const Mail& mail) const;
  void sort_out(Result& result);
  void find_contacts(Result& result);
  void thread_them();
  void group_them();
  Group begin_group(const Message& message, const std::string& uid);
  void answer(Message& message, const MailTouches& known);
  Touch* answered(const Message& message, ContactId contact, const MailTouches& known);
  Touch* answered_elsewhere(const Message& message, ContactId contact, const MailTouches& known);
  bool fits(const Touch& touch, const Message& message, ContactId contact) const;
  std::size_t group_of_stored(TouchId id);
  void store(Result& result);

  Book& book_;
  const MailOptions& options_;
  ImportPeople& people_;
  std::function<void(bool)> set_bulk_;
  MailOwner owner_;
  std::deque<Mail> mails_;
  std::vector<Message> messages_;
  std::vector<std::optional<std::size_t>> message_of_;  ///< of each of mails_
  std::vector<std::optional<std::size_t>> parents_;     ///< of each of mails_, in mails_
  std::vector<std::vector<std::string>> thread_names_;
  std::unordered_map<std::string, std::size_t> group_by_uid_;
  std::map<TouchId, std::size_t> group_by_touch_;
  std::unordered_map<std::size_t, std::vector<std::size_t>> groups_of_thread_;
  std::deque<Group> groups_;
};

}  // namespace verso
