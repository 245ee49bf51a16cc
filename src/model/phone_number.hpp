#pragma once
#include <string>
#include <string_view>
#include <vector>

/// Telephone numbers as people write them (ITU-T E.164, E.123): which of them are the same number.
namespace verso {

/// Digits, with a leading `+` for an international number (`00` counts as `+`). What stands in
/// brackets as `(0)` after a country's code, and an extension, are left out. A national number stays
/// national. Empty where there are fewer than five digits.
std::string phone_key(std::string_view phone);

/// The same, where a national number is one of the country with that calling code ("34", "+34"):
/// its trunk prefix gives way to `+34`. Without a country: as above.
std::string full_phone_key(std::string_view phone, std::string_view country);

/// Whether a country's calling code is written "34", "+34" or "0034": one to three digits, the first no
/// zero (6.2.1).
bool is_calling_code(std::string_view text);

/// All keys by phone_key(phone) that are the same number for somebody in that country.
std::vector<std::string> same_phone_keys(std::string_view phone, std::string_view country);

}  // namespace verso
