#pragma once
#include <optional>
#include <string_view>

#include "verso/touch.hpp"

/// The product's words for its enumerations, both ways: what is typed, stored and printed as JSON.
namespace verso {

std::string_view word(InterestKind kind);
std::string_view word(Level level);
std::string_view word(Welcomes welcomes);
std::string_view word(Waiting waiting);
std::string_view word(ValueKind kind);
std::string_view word(Channel channel);
std::string_view word(Starter starter);
std::string_view word(Tone tone);
std::string_view word(Cause::Kind kind);

/// The value of a word; nothing if it is none. Case matters not.
template <class Enum>
std::optional<Enum> from_word(std::string_view text);

template <> std::optional<InterestKind> from_word(std::string_view text);
template <> std::optional<Level> from_word(std::string_view text);
template <> std::optional<Welcomes> from_word(std::string_view text);
template <> std::optional<Waiting> from_word(std::string_view text);
template <> std::optional<ValueKind> from_word(std::string_view text);
template <> std::optional<Channel> from_word(std::string_view text);
template <> std::optional<Starter> from_word(std::string_view text);
template <> std::optional<Tone> from_word(std::string_view text);
template <> std::optional<Cause::Kind> from_word(std::string_view text);

}  // namespace verso
