#include "exchange/dot.hpp"

#include <sstream>

#include "catch.hpp"

using namespace verso;

TEST_CASE("who knows whom, in graphviz's language") {
  Contact ana;
  ana.id = ContactId{1};
  ana.name = "Ana \"A\" Ruiz\\n<b>&lt;";
  ana.org = "Acme";
  ana.circles = {"friends", "work"};
  ana.knows = {{ContactId{2}, "Bob", "sister"}};
  Contact bob;
  bob.id = ContactId{2};
  bob.name = "Bob";
  bob.knows = {{ContactId{1}, "Ana", "brother"}};
  bob.met.via = ContactRef{ContactId{1}, "Ana", ""};
  exchange::DotWriter writer;
  writer.contact(ana);
  writer.contact(bob);
  std::ostringstream out;
  writer.write(out);
  CHECK(out.str() ==
        "digraph contacts {\n"
        "  graph [overlap=false, splines=true];\n"
        "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\"];\n"
        "  edge [fontname=\"sans-serif\", fontsize=10];\n"
        "  2 [label=\"Bob\"];\n"
        "  subgraph cluster_1 {\n"
        "    label=\"friends\";\n"
        "    1 [label=\"Ana \\\"A\\\" Ruiz\\\\n<b>&amp;lt;\\nAcme\"];\n"
        "  }\n"
        "  1 -> 2 [dir=none, label=\"sister\"];\n"
        "  1 -> 2 [style=dashed, label=\"introduced\"];\n"
        "}\n");
}
