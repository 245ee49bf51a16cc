#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/occasion.hpp"

/// What you said you would do for someone.
namespace verso {

enum class PromiseId : std::int64_t {};

struct Promise {
  PromiseId id{};
  ContactRef contact;
  std::string text;
  std::optional<Date> by;       ///< until when
  std::optional<Date> done_on;  ///< kept
  std::string uid;              ///< by which other databases know it
};

/// Which promises a list has.
enum class Promises { open, all };

/// Every function throws Error{not_found} for an unknown number.

/// `contact`, `text` and `by` count. Throws Error{usage} for an empty text or a day in the past.
Promise add_promise(Book& book, const Promise& promise);
Promise get_promise(Book& book, PromiseId id);
/// Open ones first, of them those due first first, then those kept latest; everybody's without a
/// contact.
std::vector<Promise> promises(Book& book, std::optional<ContactId> contact, Promises which);
/// It is kept. Where something was given with it, that is a touch of its own. Throws Error{refused}
/// for one that was kept before, Error{usage} for a day in the future.
Promise keep_promise(Book& book, PromiseId id, const ValueKinds& gave, const Occasion& occasion);

}  // namespace verso
