#pragma once
#include <nlohmann/json_fwd.hpp>

#include "verso/card.hpp"

/// Elements of verso's JSON, read.
namespace verso::exchange {

/// A contact with what `export json` says beside it. Throws Error{bad_data} that names the key which
/// is of a wrong type or missing.
Card card_from_json(const nlohmann::ordered_json& value);
/// One of what Given holds, by its place there, likewise.
Given given_from_json(const nlohmann::ordered_json& value, std::size_t index);
/// A touch, likewise.
TouchRecord touch_from_json(const nlohmann::ordered_json& value);

}  // namespace verso::exchange
