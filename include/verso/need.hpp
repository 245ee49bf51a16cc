#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/words.hpp"

/// What people need, and what they can give.
namespace verso {

enum class NeedId : std::int64_t {};
enum class OfferId : std::int64_t {};

/// `expired` is never stored: it is what an open one is after its last day.
enum class NeedStatus { open, closed, dropped, expired };
enum class OfferStatus { open, closed, expired };

std::string_view word(NeedStatus status);
std::string_view word(OfferStatus status);
template <> std::optional<NeedStatus> from_word(std::string_view text);
template <> std::optional<OfferStatus> from_word(std::string_view text);

/// Something that a contact needs.
struct Need {
  NeedId id{};
  ContactRef contact;
  std::string text;
  bool bind = false;                      ///< it is urgent
  std::optional<ContactRef> referred_by;  ///< who sent them to you with it
  std::optional<Date> until;              ///< the last day on which it is of use
  NeedStatus status = NeedStatus::open;
  std::optional<ContactRef> closed_by;    ///< who met it
};

/// Something that a contact can give or do for others.
struct Offer {
  OfferId id{};
  ContactRef contact;
  std::string text;
  std::optional<Date> until;  ///< the last day on which it stands
  OfferStatus status = OfferStatus::open;
};

/// Which needs or offers a list has.
enum class Listed { open, all };

/// Every function throws Error{not_found} for an unknown number.

/// `contact`, `text`, `bind`, `referred_by` and `until` count. Throws Error{usage} for an empty text,
/// for an `until` in the past and for someone referred by themselves.
Need add_need(Book& book, const Need& need);
Need get_need(Book& book, NeedId id);
/// Open ones first, of them binds first, then newest first; everybody's without a contact.
std::vector<Need> needs(Book& book, std::optional<ContactId> contact, Listed listed);
/// The need was met, by someone you know or not, or came to nothing. One that is expired can still be
/// closed; throws Error{refused} for one that is closed or dropped.
enum class NeedEnd { met, dropped };
Need close_need(Book& book, NeedId id, NeedEnd end, std::optional<ContactId> by);

/// `contact`, `text` and `until` count. Throws as add_need does.
Offer add_offer(Book& book, const Offer& offer);
Offer get_offer(Book& book, OfferId id);
/// Open ones first, then newest first; everybody's without a contact.
std::vector<Offer> offers(Book& book, std::optional<ContactId> contact, Listed listed);
/// Throws Error{refused} for one that is closed; one that is expired can be.
Offer close_offer(Book& book, OfferId id);

}  // namespace verso
