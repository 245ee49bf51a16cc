#pragma once
#include <string>

#include "verso/need.hpp"

/// Needs and offers as a line for a person.
namespace verso::cli {

/// `referred by Ana Ruiz, until 2026-12-01`; or how it ended: `closed by Bob Lee`, `expired after
/// 2026-11-01`. May be empty.
std::string need_state(const Need& need);
std::string offer_state(const Offer& offer);

/// `3  Ana Ruiz: a photographer (bind, until 2026-12-01)`: which one it is, and how it stands.
std::string need_line(const Need& need);
std::string offer_line(const Offer& offer);

}  // namespace verso::cli
