#pragma once
#include <nlohmann/json_fwd.hpp>

#include "verso/sync.hpp"

namespace verso::cli {

class Session;

nlohmann::ordered_json to_json(const SyncReport& report);

/// One line, and before it the conflicts, and in a dry run each change.
void show_sync_report(Session& session, const SyncReport& report);

}  // namespace verso::cli
