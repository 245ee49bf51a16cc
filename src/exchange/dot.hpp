#pragma once
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "verso/contact.hpp"

namespace verso::exchange {

/// Who knows whom, as a graph for graphviz: a node for each contact in a cluster for its first circle; a
/// line between those who know each other, with what one is to the other; an arrow from whoever
/// introduced somebody to you.
class DotWriter {
 public:
  void contact(const Contact& contact);
  void write(std::ostream& out) const;

 private:
  struct Edge {
    std::int64_t from;
    std::int64_t to;
    std::string label;
    enum class Kind { knows, introduced } kind;
  };
  std::map<std::string, std::vector<std::string>> nodes_;  // by circle; "": of none
  std::vector<Edge> edges_;
};

}  // namespace verso::exchange
