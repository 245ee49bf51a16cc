#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/occasion.hpp"
#include "verso/recipient.hpp"
#include "verso/words.hpp"

/// Opportunities: tickets, jobs, calls; who told you, to whom they went.
namespace verso {

enum class OpportunityId : std::int64_t {};

/// `expired` is never stored: it is what an open one is after its last day.
enum class OpportunityStatus { open, closed, expired };
std::string_view word(OpportunityStatus status);
template <> std::optional<OpportunityStatus> from_word(std::string_view text);

struct Opportunity {
  OpportunityId id{};
  std::string text;
  std::string about;               ///< whom it is for, or what it is about
  std::optional<ContactRef> from;  ///< its source; nothing once that card is deleted
  std::optional<Date> until;       ///< the last day on which it is of use
  std::vector<Recipient> passed;   ///< each time, the earliest first; read from the touches
  bool told = false;               ///< the source knows that it was passed on
  OpportunityStatus status = OpportunityStatus::open;
};

/// Whether the source is owed word: it was passed on to somebody else, and they do not know.
bool is_untold(const Opportunity& opportunity);

/// Every function throws Error{not_found} for an unknown number, and those that record a touch
/// Error{usage} for a day in the future.

/// `text`, `about`, `from` and `until` count. Throws Error{usage} for an empty text and for an `until`
/// in the past.
Opportunity add_opportunity(Book& book, const Opportunity& opportunity);
Opportunity get_opportunity(Book& book, OpportunityId id);

enum class Opportunities { open, untold, all };
/// Open ones first, then newest first.
std::vector<Opportunity> opportunities(Book& book, Opportunities which);

/// Records a touch with that person, in which you gave an opportunity; `say` may be empty. Throws
/// Error{refused} where it is closed or expired (unless `anyway`), where they had it (unless `again`)
/// and where it came from them (unless `to_source`).
Opportunity pass_opportunity(Book& book, OpportunityId id, const ContactRef& to,
                             std::string_view say, const Occasion& occasion,
                             const Overrides& overrides);

/// Records a touch with the source, in which you gave thanks. Throws Error{refused} where there is no
/// source, and where they were told (unless `again`).
Opportunity tell_source(Book& book, OpportunityId id, const Occasion& occasion,
                        const Overrides& overrides);

/// Throws Error{refused} for one that is closed; one that is expired can be.
Opportunity close_opportunity(Book& book, OpportunityId id);

}  // namespace verso
