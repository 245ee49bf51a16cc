#include "cli/evidence_lines.hpp"

#include <algorithm>
#include <ostream>

#include "cli/render/paragraph.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"

namespace verso::cli {
namespace {

constexpr int label_width = 13;  // of "  expertise", and two spaces
constexpr int narrow = 50;
constexpr int longest = 600;

void print(Session& session, const Evidence& evidence) {
  const bool stacked = session.width().value_or(narrow) < narrow;
  const std::string label = "  " + std::string(word(evidence.kind));
  session.out() << session.style().apply(Look::faint,
                                         stacked ? label : text::pad(label, label_width));
  if (stacked) session.out() << "\n    ";
  Paragraph line;
  if (evidence.is_private) line.add("[private] ", Look::warning);
  line.add(text::truncate(evidence.text, longest));
  line.print(session.out(), session.style(), session.width(), stacked ? 4 : label_width);
}

}  // namespace

void print_evidence(Session& session, const std::vector<Evidence>& evidence, std::size_t most) {
  for (std::size_t i = 0; i < std::min(evidence.size(), most); ++i) print(session, evidence[i]);
}

}  // namespace verso::cli
