#pragma once
#include <optional>
#include <string_view>

/// Which format a file has.
namespace verso::exchange {

enum class Format { vcard, json, linkedin, google, outlook, monica, csv, mbox, maildir, ics };

/// The format, by what the file begins with (some kilobytes are enough), else by the ending of its
/// name; nothing where neither tells.
std::optional<Format> detect(std::string_view first_bytes, std::string_view file_name);

}  // namespace verso::exchange
