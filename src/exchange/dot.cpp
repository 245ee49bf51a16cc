#include "exchange/dot.hpp"

#include <algorithm>
#include <ostream>
#include <set>
#include <utility>

#include "model/text.hpp"

namespace verso::exchange {
namespace {

/// A string of graphviz's language: quotes and backslashes are escaped, and the & that would begin an
/// entity of HTML, so nothing in it is markup.
std::string dot_string(std::string_view text) {
  std::string result = "\"";
  for (const char c : text::printable(text)) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
    if (c == '&') result += "amp;";
  }
  return result + '"';
}

std::string label_of(const Contact& contact) {
  std::string label = dot_string(contact.name);
  if (contact.org.empty()) return label;
  label.pop_back();
  return label + "\\n" + dot_string(contact.org).substr(1);
}

}  // namespace

void DotWriter::contact(const Contact& contact) {
  const std::string circle = contact.circles.empty() ? "" : contact.circles.front();
  nodes_[circle].push_back(std::to_string(number(contact.id)) + " [label=" + label_of(contact) +
                           "];");
  for (const Known& known : contact.knows) {
    edges_.push_back({number(contact.id), number(known.id), known.as, Edge::Kind::knows});
  }
  if (contact.met.via) {
    edges_.push_back({number(contact.met.via->id), number(contact.id), {}, Edge::Kind::introduced});
  }
}

void DotWriter::write(std::ostream& out) const {
  out << "digraph contacts {\n"
         "  graph [overlap=false, splines=true];\n"
         "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\"];\n"
         "  edge [fontname=\"sans-serif\", fontsize=10];\n";
  std::size_t cluster = 0;
  for (const auto& [circle, nodes] : nodes_) {
    const std::string indent = circle.empty() ? "  " : "    ";
    if (!circle.empty()) {
      out << "  subgraph cluster_" << ++cluster << " {\n    label=" << dot_string(circle) << ";\n";
    }
    for (const std::string& node : nodes) out << indent << node << '\n';
    if (!circle.empty()) out << "  }\n";
  }
  std::set<std::pair<std::int64_t, std::int64_t>> drawn;  // both tell that they know each other
  for (const Edge& edge : edges_) {
    const bool knows = edge.kind == Edge::Kind::knows;
    if (knows && !drawn.insert(std::minmax(edge.from, edge.to)).second) continue;
    out << "  " << edge.from << " -> " << edge.to << " ["
        << (knows ? "dir=none" : "style=dashed, label=\"introduced\"");
    if (!edge.label.empty()) out << ", label=" << dot_string(edge.label);
    out << "];\n";
  }
  out << "}\n";
}

}  // namespace verso::exchange
