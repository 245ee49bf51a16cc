#pragma once
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
};

}  // namespace verso
