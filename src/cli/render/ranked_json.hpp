#pragma once
#include <nlohmann/json_fwd.hpp>

#include "verso/field.hpp"
#include "verso/helper.hpp"
#include "verso/match.hpp"
#include "verso/valuer.hpp"

/// The shapes of docs/json.md for what the ranking commands answer.
namespace verso::cli {

nlohmann::ordered_json to_json(const Valuer& valuer);
nlohmann::ordered_json to_json(const Match& match);
nlohmann::ordered_json to_json(const Helper& helper);
nlohmann::ordered_json to_json(const FieldPerson& person);
nlohmann::ordered_json to_json(const Field& field);

}  // namespace verso::cli
