#pragma once
#include <map>
#include <string>
#include <vector>

#include "exchange/monica_tree.hpp"
#include "verso/card.hpp"

namespace verso::exchange::monica {

/// A type of contact fields: "Email", "mailto:".
struct FieldType {
  std::string name;
  std::string protocol;
};
using FieldTypes = std::map<std::string, FieldType>;  ///< by uuid

/// One contact of an account: what its card says, and the touches with it alone.
struct Person {
  Card card;
  std::vector<Touch> touches;           ///< without people
  std::vector<std::string> activities;  ///< by uuid; they may be shared
  std::vector<std::string> skipped;     ///< "a photo"
};

/// `number` is what the file's touches know it by.
Person read_contact(const Json& contact, const FieldTypes& types, std::int64_t number);

/// A touch of an activity; without people.
Touch read_activity(const Json& activity);

}  // namespace verso::exchange::monica
