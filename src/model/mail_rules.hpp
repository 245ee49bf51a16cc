#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "verso/mail.hpp"

/// Which messages say that two people were in touch (docs/exchange.md, "Mail").
namespace verso {

/// Whether the address is one that programs write from: no-reply@, mailer-daemon@ and the like.
bool is_machine(const MailPerson& person);

/// What to call somebody who is known by a message alone: the name there ("Ruiz, Ana" is Ana Ruiz),
/// else what the address tells.
std::string person_name(const MailPerson& person);

/// Whose mailboxes are read.
class MailOwner {
 public:
  explicit MailOwner(const std::vector<std::string>& addresses);

  /// By address, also with a detail behind "+" (RFC 5233), or by page.
  bool is(const MailPerson& person) const;
  bool wrote(const Mail& mail) const;
  /// Whether the message names the owner among those to whom it goes.
  bool is_addressed(const Mail& mail) const;
  bool was_delivered(const Mail& mail) const;

 private:
  std::unordered_set<std::string> keys_;
};

/// Why a message is no sign that people were in touch: the name of a rule; nothing if it may be one.
std::optional<std::string> why_skipped(const Mail& mail, const MailOwner& owner,
                                       std::optional<Date> since);

/// The people of the other side, each once: who wrote to the owner, or to whom the owner wrote.
/// Machines are none, nor are `lists`, the person_key of every mailing list that is known.
std::vector<MailPerson> other_side(const Mail& mail, const MailOwner& owner,
                                   const std::unordered_set<std::string>& lists);

}  // namespace verso
