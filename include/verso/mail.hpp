#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "verso/date.hpp"
#include "verso/touch.hpp"

/// Messages of mailboxes and of archives of chats, as they become touches (docs/exchange.md, "Mail").
namespace verso {

/// Who wrote a message, or got it: by address, or where there is none by the page of a profile.
struct MailPerson {
  std::string name;  ///< may be empty
  std::string email;
  std::string url;
};

/// What the header of a message says.
struct Mail {
  std::string file;
  std::size_t line = 0;       ///< where it begins in its file, from 1
  std::string id;             ///< without angle brackets; empty where it has none
  std::string thread;         ///< the conversation, where the source names it; else by `answers`
  std::optional<Instant> at;  ///< nothing where it says none that can be read
  Date on{};                  ///< the day of that, in the user's zone
  std::vector<MailPerson> from;
  std::vector<MailPerson> to;  ///< To, Cc and Bcc
  std::string subject;
  std::vector<std::string> answers;    ///< ids, the nearest first, that of the thread's first last
  std::vector<std::string> delivered;  ///< addresses to which it was delivered
  std::vector<std::string> lists;      ///< addresses of the mailing list that sent it round
  Channel by = Channel::email;
  bool is_list = false;        ///< a mailing list sent it round (RFC 2919, RFC 2369)
  bool is_newsletter = false;  ///< such a list to which nobody may write
  bool is_bulk = false;        ///< Precedence: bulk, list or junk
  bool is_automatic = false;   ///< Auto-Submitted (RFC 3834) other than "no"
};

/// Who that is not known becomes a contact.
enum class NewPeople {
  none,
  two_way,  ///< those who wrote to you and to whom you wrote
  all       ///< those who wrote to you or to whom you wrote
};

enum class TouchPer { day, message };

struct MailOptions {
  std::vector<std::string> me;  ///< your own addresses, or pages of profiles
  std::optional<Date> since;    ///< older messages are skipped
  NewPeople new_people = NewPeople::none;
  TouchPer touch_per = TouchPer::day;  ///< one touch for each thread and day, or for each message
};

}  // namespace verso
