#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/need.hpp"
#include "verso/occasion.hpp"

/// Bringing two people together.
namespace verso {

enum class IntroId : std::int64_t {};

/// Derived: `made` once a touch was recorded for it, else `declined` when either has declined,
/// `agreed` when both have agreed, `asked` when either was asked or has agreed.
enum class IntroStatus { proposed, asked, agreed, declined, made };
std::string_view word(IntroStatus status);
template <> std::optional<IntroStatus> from_word(std::string_view text);

/// Where one of the two stands.
enum class IntroAnswer { asked, agreed, declined };
std::string_view word(IntroAnswer answer);
template <> std::optional<IntroAnswer> from_word(std::string_view text);

/// An introduction of two people.
struct Intro {
  IntroId id{};
  ContactRef a;
  ContactRef b;
  std::string why;
  std::optional<NeedId> need;            ///< the need that it is to meet
  IntroStatus status = IntroStatus::proposed;
  std::vector<ContactRef> asked;         ///< who was asked and has not answered
  std::vector<ContactRef> agreed_by;
  std::vector<ContactRef> declined_by;
  std::optional<Date> made_on;
  std::string outcome;                   ///< what became of it
};

/// Every function throws Error{not_found} for an unknown number.

/// `a`, `b`, `why` and `need` count. Throws Error{usage} for one and the same person and for an empty
/// `why`, Error{refused} where the two, in either order, stand for the same need already, unless `again`.
Intro add_intro(Book& book, const Intro& intro, const Overrides& overrides);
Intro get_intro(Book& book, IntroId id);
/// Open ones (proposed, asked, agreed) first, then newest first.
std::vector<Intro> intros(Book& book);

/// Where one of the two stands now; without `who` (asked alone) both, but for those who have answered.
/// Throws Error{usage} for someone who is neither of the two.
Intro answer_intro(Book& book, IntroId id, IntroAnswer answer, std::optional<ContactRef> who);

/// Records the touch with both, in which you gave an introduction. Throws Error{refused} for one that
/// is made, and for one that was declined unless `anyway`.
Intro make_intro(Book& book, IntroId id, const Occasion& occasion,
                 const Overrides& overrides);

/// Throws Error{refused} before it is made.
Intro set_intro_outcome(Book& book, IntroId id, std::string_view outcome);

}  // namespace verso
