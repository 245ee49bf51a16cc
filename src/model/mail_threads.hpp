#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/mail.hpp"

/// Which messages belong together.
namespace verso {

/// The subject without what answers and forwards put before it ("Re:", "AW:", "Fwd:" …).
std::string_view base_subject(std::string_view subject);

/// What tells people of messages apart: the address, else the page of a profile, else the name.
std::string person_key(const MailPerson& person);

/// The id of a message, or what stands for it: its time and who wrote it.
std::string message_name(const Mail& mail);

struct MailThreads {
  std::vector<std::size_t> of;  ///< the thread of each message
  /// The message that each one answers, where that is there; a hostile mailbox may close a circle.
  std::vector<std::optional<std::size_t>> parents;
  /// Of each thread the ids by which it is known again, the likeliest first.
  std::vector<std::vector<std::string>> names;
};

/// For messages in the order of their time: by the conversation that they name, else by what they
/// answer (RFC 5322, 3.6.4). One that names nothing, and whose subject says that it is an answer,
/// belongs to the latest before it of the same subject whose people its sender is among, not older
/// than 60 days.
MailThreads thread(const std::vector<const Mail*>& mails);

}  // namespace verso
