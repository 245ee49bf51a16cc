#pragma once
#include <string>
#include <string_view>

#include "exchange/vcard.hpp"
#include "verso/sync.hpp"

/// Items of a vdir: a folder with one item a file, as vdirsyncer reads and writes it.
namespace verso::exchange {

/// The one card of a file. A group of contacts is no item of verso's; a file with no card, with
/// several, or with a damaged one is refused.
SyncFormats::ReadCard read_card_item(std::string_view text);

/// The card as write_synced_vcard writes it, in the version of `before`, what the file holds; else
/// in `version`. 2.1 becomes 3.0.
std::string write_card_item(const Card& card, std::string_view before, VcardVersion version,
                            const std::function<bool(std::string_view name)>& is_known,
                            const Versions& versions);

/// The versions that write_card_item gave a card: X-VERSO-SYNC, "3fa91c20=5 b07d11e4=2".
Versions read_card_versions(std::string_view text);

/// A file name for a uid, without ending: the uid where it is one that every file system takes, else
/// a name made of its hash.
std::string file_name_of(std::string_view uid);

}  // namespace verso::exchange
