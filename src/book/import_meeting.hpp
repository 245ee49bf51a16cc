#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "book/import_people.hpp"
#include "model/mail_rules.hpp"
#include "verso/book.hpp"
#include "verso/meeting.hpp"

namespace verso {

/// Makes touches of the events of an import, within its transaction (docs/exchange.md, "Calendar").
class MeetingImport {
 public:
  /// `set_bulk`: see store::Change.
  MeetingImport(Book& book, const MailOptions& options, ImportPeople& people,
                std::function<void(bool)> set_bulk);

  ImportOutcome take(const Meeting& meeting);
  std::int64_t touches_added() const { return touches_added_; }

 private:
  std::string why_skipped(const Meeting& meeting) const;
  std::vector<ContactId> contacts_of(const Meeting& meeting);
  bool is_wanted(const Participant& person) const;
  Starter starter_of(const Meeting& meeting) const;
  ImportOutcome::Fate take(const Meeting& meeting, const Meeting::Time& time,
                           const std::vector<ContactId>& contacts);

  Book& book_;
  const MailOptions& options_;
  ImportPeople& people_;
  std::function<void(bool)> set_bulk_;
  MailOwner owner_;
  std::int64_t touches_added_ = 0;
};

}  // namespace verso
