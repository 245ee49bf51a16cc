#include "exchange/json_tree.hpp"

namespace verso::exchange {

JsonTree::Node& JsonTree::add(JsonKind kind) {
  nodes_.push_back({.kind = kind, .key = key_, .end = nodes_.size() + 1});
  key_ = {};
  return nodes_.back();
}

JsonTree::Text JsonTree::keep(std::string_view text) {
  const Text kept{texts_.size(), text.size()};
  texts_ += text;
  return kept;
}

void JsonTree::add_text(std::string_view text) { add(JsonKind::text).text = keep(text); }

void JsonTree::open(JsonKind kind) {
  open_.push_back(nodes_.size());
  add(kind);
}

void JsonTree::close() {
  nodes_[open_.back()].end = nodes_.size();
  open_.pop_back();
}

void JsonTree::clear() {
  nodes_.clear();
  texts_.clear();
  open_.clear();
  key_ = {};
}

}  // namespace verso::exchange
