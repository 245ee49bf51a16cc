#pragma once
#include <nlohmann/json_fwd.hpp>

#include "verso/balance.hpp"
#include "verso/book.hpp"
#include "verso/due_list.hpp"
#include "verso/import.hpp"
#include "verso/search.hpp"

/// The shapes of docs/json.md for what commands answer; those of what is stored are in
/// exchange/json.hpp.
namespace verso::cli {

nlohmann::ordered_json to_json(const Balance& balance);
nlohmann::ordered_json to_json(const ContactBalance& balance);
nlohmann::ordered_json to_json(const Stats& stats);
nlohmann::ordered_json to_json(const Bring& bring);
nlohmann::ordered_json to_json(const DueEntry& entry);
nlohmann::ordered_json to_json(const Found& found);
nlohmann::ordered_json to_json(const Gap& gap);
nlohmann::ordered_json to_json(const Health& health);
nlohmann::ordered_json to_json(const HistoryEntry& entry);
nlohmann::ordered_json to_json(const ImportCounts& counts);

/// The product's word for what a hit is in: "note".
std::string_view word(Hit::Kind kind);

}  // namespace verso::cli
