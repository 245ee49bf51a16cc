#pragma once
#include <string>

#include "cli/render/style.hpp"
#include "verso/intro.hpp"

/// Needs, offers and introductions as a line for a person.
namespace verso::cli {

/// `referred by Ana Ruiz, until 2026-12-01`; or how it ended: `closed by Bob Lee`, `expired after
/// 2026-11-01`. May be empty.
std::string need_state(const Need& need, const Style& style);
std::string offer_state(const Offer& offer, const Style& style);

/// `3  Ana Ruiz: a photographer (bind, until 2026-12-01)`: which one it is, and how it stands.
std::string need_line(const Need& need, const Style& style);
std::string offer_line(const Offer& offer, const Style& style);

/// `made on 2026-11-20: they met for lunch`; `declined by Bob Lee`; `agreed by Ana
/// Ruiz, asked Bob Lee`.
std::string intro_state(const Intro& intro, const Style& style);
/// `2  Ana Ruiz and Bob Lee: both restore boats (proposed)`.
std::string intro_line(const Intro& intro, const Style& style);

}  // namespace verso::cli
