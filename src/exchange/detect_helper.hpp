#pragma once
#include <string_view>

/// Whether a file is one that a helper program reads (docs/helpers.md), by its first bytes; some
/// kilobytes are enough.
namespace verso::exchange {

/// An mbox or a message: it begins with a line `From ` or with fields of a header, one of which only
/// messages have.
bool looks_like_mail(std::string_view first_bytes);

/// An iCalendar stream (RFC 5545).
bool looks_like_calendar(std::string_view first_bytes);

}  // namespace verso::exchange
