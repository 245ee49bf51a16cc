#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace verso {

/// How what was typed of a name goes on: the name from the word on that begins with it, without
/// regard to case and accents, what was typed staying as it was typed. `ru` of "Ana Ruíz Gil" is
/// `ruíz Gil`, `ana r` is `ana Ruíz Gil`. Nothing where no word begins so.
std::optional<std::string> name_tail(std::string_view name, std::string_view typed);

}  // namespace verso
