#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/date.hpp"

namespace verso {

class Book;

/// Permanent numbers; never given to another thing.
enum class ContactId : std::int64_t {};
enum class NoteId : std::int64_t {};
enum class TouchId : std::int64_t {};
enum class ReplyId : std::int64_t {};

template <class Id>
constexpr std::int64_t number(Id id) {
  return static_cast<std::int64_t>(id);
}

// In these values an empty string is an unknown value.

/// What other things say of a contact.
struct ContactRef {
  ContactId id{};
  std::string name;
  std::string org;
  bool operator==(const ContactRef&) const = default;
};

/// An e-mail, a phone number or a URL, with what it is for ("work").
struct Labelled {
  std::string value;
  std::string label;
  bool operator==(const Labelled&) const = default;
};

/// A name on a social network: `twitter`, `ana`.
struct Handle {
  std::string network;
  std::string value;
  bool operator==(const Handle&) const = default;
};

/// The kinds and levels of RFC 6715: `expertise` grades a skill, the others a liking; verso uses
/// low, medium and high for all three.
enum class InterestKind { interest, hobby, expertise };
enum class Level { low, medium, high };

struct Interest {
  std::string topic;
  InterestKind kind = InterestKind::interest;
  std::optional<Level> level;
  bool operator==(const Interest&) const = default;
};

/// How you came to know someone.
struct Met {
  std::optional<Date> on;
  std::string at;
  std::optional<ContactRef> via;  ///< who introduced you
  bool operator==(const Met&) const = default;
};

/// Another contact whom this one knows, and as what ("sister").
struct Known {
  ContactId id{};
  std::string name;
  std::string as;
  bool operator==(const Known&) const = default;
};

/// What counts as keeping in touch: bringing value, or any hello.
enum class Welcomes { value, hello };
/// Whose turn it is to write.
enum class Waiting { me, them };

/// A card: all that is known of one person but for the dated things.
struct Contact {
  ContactId id{};
  std::string uid;
  std::string name;
  std::string nickname;
  std::string org;
  std::string title;
  std::string place;
  std::optional<Birthday> birthday;
  std::vector<Labelled> emails;
  std::vector<Labelled> phones;
  std::vector<Handle> handles;
  std::vector<Labelled> urls;
  std::vector<std::string> circles;
  std::vector<Interest> interests;
  Met met;
  std::vector<Known> knows;
  std::optional<Duration> cadence;
  Welcomes welcomes = Welcomes::value;
  std::optional<Date> snoozed_until;  ///< nothing once a touch has ended the snooze
  std::optional<Date> snoozed_on;     ///< the day that snooze was set
  bool archived = false;
  std::optional<Date> told_bind_on;  ///< when a draft told them to call when in a bind
  std::optional<Date> added_on;       ///< the day of added_at where it was added
  Instant added_at{};
  Instant changed_at{};

  // Derived from the events; never set by hand.
  std::optional<Date> due_on;
  std::optional<Date> last_touch_on;
  std::optional<Date> last_value_on;
  std::optional<Waiting> waiting;

  bool operator==(const Contact&) const = default;
};

/// A dated text about one contact.
struct Note {
  NoteId id{};
  ContactRef contact;
  Date on{};
  std::string text;
  bool is_private = false;
};

}  // namespace verso
