#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/occasion.hpp"
#include "verso/recipient.hpp"

/// Good links, and with whom they were shared.
namespace verso {

enum class LinkId : std::int64_t {};

/// A page worth passing on.
struct Link {
  LinkId id{};
  std::string url;
  std::string title;
  std::string about;               ///< whom it is for, or what it is about
  std::optional<ContactRef> from;  ///< who gave it to you
  std::vector<Recipient> shared;   ///< each time, the earliest first; read from the touches
};

/// Every function throws Error{not_found} for an unknown number.

/// `url`, `title`, `about` and `from` count. A link whose URL is known already (see link_key in
/// model/link_key.hpp) stays the one that it is; what is said of it here takes the place of what was.
/// A URL without a scheme gets https. Throws Error{usage} for a text that is no URL.
Link add_link(Book& book, const Link& link);
Link get_link(Book& book, LinkId id);
/// Newest first.
std::vector<Link> links(Book& book);

/// What to share: a link by its number, or a URL, which becomes a link if it is none yet.
using LinkOrUrl = std::variant<LinkId, std::string>;

struct Share {
  LinkOrUrl what;
  std::vector<ContactRef> people;
  std::string say;  ///< your own commentary
  Occasion occasion;
  Overrides overrides;
};

/// Somebody with whom a link was not shared, and the rule that forbids it, in a sentence.
struct ShareRefusal {
  ContactRef contact;
  std::string why;
};

struct Shared {
  Link link;
  std::vector<ShareRefusal> refused;
};

/// What a rule that forbids one of several people means for the others.
enum class Refused { all, each };

/// Records a touch with each of the people, in which you gave a link. Throws Error{refused} without
/// commentary, and where a rule forbids it that `overrides` does not set aside: the same link again,
/// another link within seven days, back to its source. With Refused::each only if it forbids them all;
/// else nothing is recorded.
Shared share_link(Book& book, const Share& share, Refused refused);

}  // namespace verso
