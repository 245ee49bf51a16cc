#pragma once
#include <string_view>

#include "book/sync_folder.hpp"

namespace verso {

enum class Where { folder, book };

/// Throws Error{refused} where more than half of what was synced is gone, or all of it: rather a
/// folder that is not there, or another book, than so many deletions.
void refuse_if_most_gone(const FolderState::Gone& gone, std::string_view what, Where where);

}  // namespace verso
