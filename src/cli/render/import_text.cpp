#include "cli/render/import_text.hpp"

#include "cli/render/due_text.hpp"

namespace verso::cli {

std::string summary(const ImportCounts& counts) {
  std::string line;
  const auto part = [&line](std::int64_t count, std::string_view what) {
    if (count == 0) return;
    line += (line.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(what);
  };
  part(counts.added, "added");
  part(counts.updated, "updated");
  part(counts.unchanged, "unchanged");
  for (const auto& skipped : counts.skipped) part(skipped.count, "skipped (" + skipped.why + ")");
  part(static_cast<std::int64_t>(counts.refused.size()), "refused");
  if (line.empty()) return "no records";
  line += " of " + counted(counts.records, "record", "records");
  line += ": " + counted(counts.contacts_added, "new contact", "new contacts");
  if (counts.touches_added > 0) {
    line += ", " + counted(counts.touches_added, "new touch", "new touches");
  }
  return line;
}

std::vector<std::string> refusal_lines(const ImportCounts& counts) {
  std::vector<std::string> lines;
  const auto& all = counts.refused;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i + 1;
    while (end < all.size() && all[end].file == all[i].file && all[end].why == all[i].why) ++end;
    const std::string line = all[i].line == 0 ? "" : ":" + std::to_string(all[i].line);
    const std::size_t more = end - i - 1;
    lines.push_back(all[i].file + line + ": " + all[i].why +
                    (more > 0 ? ", and " + std::to_string(more) + " more after it" : ""));
    i = end;
  }
  return lines;
}

}  // namespace verso::cli
