#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/occasion.hpp"
#include "verso/words.hpp"

/// Your own needs, and whom you asked.
namespace verso {

enum class AskId : std::int64_t {};

enum class AskStatus { open, closed };
std::string_view word(AskStatus status);
template <> std::optional<AskStatus> from_word(std::string_view text);

/// One person who was asked; read from the touches that name the ask as their cause.
struct AskSent {
  ContactRef contact;
  Date on{};                   ///< the last time
  std::optional<bool> helped;  ///< their latest answer: they helped, or declined; nothing before it
  std::string text;            ///< of that answer
  bool thanked = false;
};

/// Something that you need.
struct Ask {
  AskId id{};
  std::string text;
  AskStatus status = AskStatus::open;
  std::string outcome;
  std::vector<AskSent> sent;  ///< each person once, who was asked first first
};

/// Those who helped and were not thanked.
std::vector<ContactRef> thanks_owed(const Ask& ask);

/// An answer to an ask.
struct AskAnswer {
  AskId ask{};
  ContactRef from;
  bool helped = false;
  std::string text;
};

/// Every function throws Error{not_found} for an unknown number, and those that record a touch
/// Error{usage} for a day in the future.

/// Throws Error{usage} for an empty text.
Ask add_ask(Book& book, std::string_view text);
Ask get_ask(Book& book, AskId id);
/// Open ones first, then newest first.
std::vector<Ask> asks(Book& book);

/// Records one touch with each of the people. Throws Error{refused} where the ask is closed (unless
/// `anyway`) or one of them was sent it already (unless `again`); nobody is sent it then.
Ask send_ask(Book& book, AskId id, const std::vector<ContactRef>& people, const Occasion& occasion,
             const Overrides& overrides);

/// The last day on which you asked someone for something, if you have given them nothing of value
/// since.
std::optional<Date> asked_since_given(Book& book, ContactId contact);

/// Records the answer to the touch by which they were asked. Throws Error{not_found} where they were
/// not, Error{usage} for a day before it, Error{refused} for a second answer (unless `again`: the
/// latest counts).
Ask answer_ask(Book& book, const AskAnswer& answer, Date on, const Overrides& overrides);

/// Records a touch with each of the people, in which you gave thanks for it. Throws Error{not_found}
/// where one of them was not asked.
Ask thank_for_ask(Book& book, AskId id, const std::vector<ContactRef>& people,
                  const Occasion& occasion);

/// Throws Error{refused} for one that is closed.
Ask close_ask(Book& book, AskId id, std::string_view outcome);

}  // namespace verso
