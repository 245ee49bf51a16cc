#pragma once
#include <cstddef>

#include "exchange/json_tree.hpp"
#include "verso/card.hpp"

/// Elements of verso's JSON, read.
namespace verso::exchange {

/// A contact with what `export json` says beside it. Throws Error{bad_data} that names the key which
/// is of a wrong type or missing.
Card card_from_json(const JsonValue& value);
/// One of what Given holds, by its place there, likewise.
Given given_from_json(const JsonValue& value, std::size_t index);
/// A touch, likewise.
TouchRecord touch_from_json(const JsonValue& value);

}  // namespace verso::exchange
