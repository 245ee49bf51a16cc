#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"

namespace verso {

/// A contact whose name goes on from what was typed.
struct NameCompletion {
  std::string text;  ///< as name_tail of model/name_tail.hpp gives it
  ContactRef contact;
};

/// The contacts whose name may be meant by its beginning, at most `limit`: those first with whom most
/// passed lately. The archived are left out. Its time does not grow with the number of contacts.
std::vector<NameCompletion> complete_names(Book& book, std::string_view typed, std::size_t limit);

}  // namespace verso
