#include "cli/import_formats.hpp"

#include <array>

#include "cli/import_by_helper.hpp"
#include "cli/import_source.hpp"
#include "cli/import_table.hpp"
#include "exchange/json.hpp"
#include "exchange/monica.hpp"
#include "exchange/vcard.hpp"

namespace verso::cli {
namespace {

using exchange::Format;

/// A reader of text that takes a whole file at once.
template <void (*read)(std::string_view, const Records&)>
void read_whole(const ImportJob& job) {
  read(job.source.rest(), job.records);
}

void read_json(const ImportJob& job) {
  exchange::read_json([&job] { return job.source.next(); }, job.records);
}

constexpr std::array formats{
    ImportFormat{Format::vcard, "vcard", read_whole<exchange::read_vcards>},
    ImportFormat{Format::linkedin, "linkedin", read_linkedin},
    ImportFormat{Format::google, "google", read_table},
    ImportFormat{Format::outlook, "outlook", read_table},
    ImportFormat{Format::monica, "monica", read_whole<exchange::read_monica>},
    ImportFormat{Format::json, "json", read_json},
    ImportFormat{Format::csv, "csv", read_table},
    ImportFormat{Format::mbox, "mbox", read_by_helper},
    ImportFormat{Format::maildir, "maildir", read_by_helper},
    ImportFormat{Format::ics, "ics", read_by_helper},
};

}  // namespace

std::span<const ImportFormat> import_formats() { return formats; }

}  // namespace verso::cli
