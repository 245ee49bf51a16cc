#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "verso/draft.hpp"

namespace verso::cli {

/// A draft in words.
struct DraftMessage {
  std::string subject;
  std::string text;  ///< ends with a line feed
};

/// Where the wording comes from, and what the templates are told beside the draft.
struct DraftWording {
  std::filesystem::path templates;  ///< the user's own, KIND.mustache and closing.mustache
  std::string me;                   ///< the name that signs; may be empty
  std::string say;                  ///< commentary; may be empty
};

/// Fills the template of the draft's kind, the user's own where there is one (docs/drafts.md). Throws
/// Error{bad_data} that names the file for a template that is none.
DraftMessage write_draft(const Draft& draft, const DraftWording& wording);

}  // namespace verso::cli
