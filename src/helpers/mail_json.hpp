#pragma once
#include <nlohmann/json.hpp>

#include "helpers/mailbox.hpp"

namespace verso::helpers {

/// What the header of a message says, as docs/helpers.md describes it; of one without a header what
/// is wrong. GMime must be there (g_mime_init).
nlohmann::ordered_json mail_json(const RawMessage& message);

}  // namespace verso::helpers
