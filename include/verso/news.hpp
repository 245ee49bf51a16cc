#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"

/// What is new with you, and what others were last busy with.
namespace verso {

enum class NewsId : std::int64_t {};

struct News {
  NewsId id{};
  Date on{};
  std::string text;
  std::int64_t after_touch = 0;  ///< the last touch recorded before it; 0: none that is known
};

/// Throws Error{usage} for an empty text or a day in the future.
News add_news(Book& book, std::string_view text, Date on);
/// Newest first.
std::vector<News> news(Book& book);
/// Those that the contact has not heard: no touch gave them news, and no draft to them was logged, on a
/// later day or, recorded after it, on that day. Newest first.
std::vector<News> unheard_news(Book& book, ContactId contact);

enum class MatterId : std::int64_t {};

/// A matter that kept someone busy: what to ask after.
struct Matter {
  MatterId id{};
  Date on{};
  std::string text;
};

/// Throws Error{usage} for an empty text or a day in the future, Error{not_found} for an unknown
/// contact.
Matter add_matter(Book& book, ContactId contact, std::string_view text, Date on);
/// The latest one.
std::optional<Matter> last_matter(Book& book, ContactId contact);

}  // namespace verso
