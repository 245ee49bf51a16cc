#pragma once
#include <cstdint>
#include <iosfwd>
#include <set>
#include <span>
#include <string_view>

#include "cli/output_folder.hpp"
#include "exchange/vcard.hpp"
#include "verso/book.hpp"
#include "verso/query.hpp"
#include "verso/search.hpp"

namespace verso::cli {

/// What an export hands out.
struct ExportRequest {
  Book& book;
  const Query& query;
  Privacy privacy;
  exchange::VcardVersion vcard = exchange::VcardVersion::v4;
};

/// A version as users name it: "4.0" or "3.0".
exchange::VcardVersion vcard_version(std::string_view name);

/// One row of the table of formats.
struct ExportFormat {
  std::string_view word;
  /// Writes all to one stream; how many contacts.
  std::int64_t (*write)(const ExportRequest& request, std::ostream& out);
  /// Writes one file for each contact; null for a format that is one file.
  std::int64_t (*write_folder)(const ExportRequest& request, OutputFolder& folder) = nullptr;
};

std::span<const ExportFormat> export_formats();

}  // namespace verso::cli
