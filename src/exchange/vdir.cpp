#include "exchange/vdir.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <sstream>
#include <vector>

#include "exchange/ascii.hpp"
#include "exchange/content_line.hpp"
#include "exchange/vcard_lines.hpp"

namespace verso::exchange {
namespace {

/// The last line of a card that verso has synced, which write_synced_vcard ends with 1.
constexpr std::string_view versions_name = "X-VERSO-SYNC:";

std::string compact_upper(std::string_view line) {
  std::string text = ascii::upper(line);
  std::erase_if(text, [](char c) { return ascii::is_blank(c); });
  return text;
}

bool is_group(std::string_view text) {
  LineReader lines(text);
  while (const auto line = lines.next()) {
    constexpr std::size_t longest = 80;
    if (line->text.size() > longest) continue;
    const std::string compact = compact_upper(line->text);
    if (compact == "KIND:GROUP" || compact == "X-ADDRESSBOOKSERVER-KIND:GROUP") return true;
  }
  return false;
}

VcardVersion version_of(std::string_view text, VcardVersion otherwise) {
  LineReader lines(text);
  while (const auto line = lines.next()) {
    constexpr std::size_t longest = 40;
    if (line->text.size() > longest) continue;
    const std::string compact = compact_upper(line->text);
    if (compact == "VERSION:4.0") return VcardVersion::v4;
    if (compact == "VERSION:3.0" || compact == "VERSION:2.1") return VcardVersion::v3;
  }
  return otherwise;
}

}  // namespace

SyncFormats::ReadCard read_card_item(std::string_view text) {
  if (is_group(text)) return std::monostate{};
  std::vector<Card> cards;
  std::vector<Refusal> refusals;
  Records records;
  records.card = [&](Card&& card) { cards.push_back(std::move(card)); };
  records.refused = [&](Refusal&& refusal) { refusals.push_back(std::move(refusal)); };
  read_vcards(text, records);
  if (!refusals.empty()) return refusals.front();
  if (cards.empty()) return Refusal{1, "holds no card"};
  if (cards.size() > 1) {
    return Refusal{cards[1].line, "holds several cards; a folder to sync has one in each file"};
  }
  return std::move(cards.front());
}

std::string write_card_item(const Card& card, std::string_view before, VcardVersion version,
                            const std::function<bool(std::string_view)>& is_known,
                            const Versions& versions) {
  std::string text = write_synced_vcard(card, version_of(before, version), is_known);
  if (versions.empty()) return text;
  std::string line(versions_name);
  for (const auto& [book, count] : versions) {
    line += fmt::format("{}{}={}", line.size() == versions_name.size() ? "" : " ", book, count);
  }
  std::string folded;
  append_folded(folded, line);
  const auto begin = text.rfind(versions_name);
  text.replace(begin, text.find("\r\n", begin) + 2 - begin, folded);
  return text;
}

Versions read_card_versions(std::string_view text) {
  Versions versions;
  LineReader lines(text);
  while (const auto line = lines.next()) {
    if (!ascii::upper(line->text).starts_with(versions_name)) continue;
    std::istringstream entries(line->text.substr(versions_name.size()));
    constexpr std::size_t most = 100;
    for (std::string entry; entries >> entry && versions.size() < most;) {
      const auto equals = entry.find('=');
      std::int64_t count = 0;
      if (equals == std::string::npos) continue;
      const char* end = entry.data() + entry.size();
      const auto read = std::from_chars(entry.data() + equals + 1, end, count);
      if (read.ec == std::errc() && read.ptr == end) versions[entry.substr(0, equals)] = count;
    }
  }
  return versions;
}

std::string file_name_of(std::string_view uid) {
  constexpr std::size_t longest = 200;
  const auto is_safe = [](char c) {
    return ascii::is_alnum(c) || c == '-' || c == '_' || c == '.' || c == '@';
  };
  const bool safe = !uid.empty() && uid.size() <= longest && uid.front() != '.' &&
                    uid.front() != '-' && std::all_of(uid.begin(), uid.end(), is_safe);
  if (safe) return std::string(uid);
  // FNV-1a, 64 bits, from two different beginnings.
  const auto hash = [&](std::uint64_t value) {
    for (const char c : uid) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return value;
  };
  return fmt::format("{:016x}{:016x}", hash(0xcbf29ce484222325ULL), hash(0x84222325cbf29ce4ULL));
}

}  // namespace verso::exchange
