#include "book/sync_trouble.hpp"

#include <fmt/format.h>

#include "verso/error.hpp"

namespace verso {

void refuse_if_most_gone(const FolderState::Gone& gone, std::string_view what, Where where) {
  if (gone.gone == 0 || gone.gone * 2 <= gone.known) return;
  throw Error(ErrorKind::refused,
              fmt::format("{} of the {} {} synced last are gone from {}; nothing was changed; if "
                          "they were deleted on purpose, --force deletes them {} too",
                          gone.gone == gone.known ? "all" : std::to_string(gone.gone), gone.known,
                          what, where == Where::folder ? "the folder" : "this database",
                          where == Where::folder ? "here" : "there"));
}

}  // namespace verso
