#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "verso/contact.hpp"

namespace verso {

/// What an exchange brought, as a set of the ten kinds.
enum class ValueKind {
  knowledge, link, opportunity, introduction, help, invitation, gift, thanks, news, company
};
inline constexpr int value_kind_count = 10;

enum class Channel { email, call, meeting, message, social, letter, event };
inline constexpr int channel_count = 7;
enum class Starter { me, them, both };
enum class Tone { warm, neutral, cold };

/// Kinds in the order they are declared above, each once.
using ValueKinds = std::vector<ValueKind>;

/// What a touch was recorded for by a command.
struct Cause {
  enum class Kind { share, pass, told, intro, ask, thanks };
  Kind kind = Kind::share;
  std::int64_t ref = 0;  ///< the number of its link, opportunity, introduction or ask
  bool operator==(const Cause&) const = default;
};

/// An answer to a touch.
struct Reply {
  ReplyId id{};
  ContactRef contact;
  Date on{};
  std::string text;
  std::optional<Tone> tone;
  bool mine = false;  ///< you answered, not they
  ValueKinds gave;
  ValueKinds received;
  int days = 0;  ///< from the touch to this answer
  std::optional<bool> helped;  ///< of an answer to an ask: they helped, or declined
};

/// One exchange, on one day, with one or more contacts.
struct Touch {
  TouchId id{};
  std::string uid;
  Date on{};
  std::vector<ContactRef> with;
  Starter started = Starter::me;
  std::optional<Channel> by;
  ValueKinds gave;
  ValueKinds received;
  std::string text;
  std::string purpose;
  std::vector<Reply> replies;      ///< oldest first
  std::optional<int> reply_days;   ///< of the first reply
  std::optional<Cause> cause;
  std::string override_by;  ///< the flags that set a rule aside for it: "--again --anyway"
  bool drafted = false;     ///< it logs a draft
};

}  // namespace verso
