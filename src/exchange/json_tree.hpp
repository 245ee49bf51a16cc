#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// One JSON value at a time, in memory that serves from one to the next.
namespace verso::exchange {

enum class JsonKind : std::uint8_t { null, boolean, integer, other_number, text, list, object };

/// A value and, behind it, all that it holds, each before what it holds itself.
class JsonTree {
 public:
  /// What stands next: a member of the object that is open, an element of the list, or the root.
  void add_null() { add(JsonKind::null); }
  void add_boolean(bool value) { add(JsonKind::boolean).number = value ? 1 : 0; }
  void add_integer(std::int64_t value) { add(JsonKind::integer).number = value; }
  void add_other_number() { add(JsonKind::other_number); }
  void add_text(std::string_view text);
  /// A list or an object, to which all belongs that is added until close().
  void open(JsonKind kind);
  void close();
  /// The key of the member that comes next.
  void add_key(std::string_view key) { key_ = keep(key); }

  bool is_open() const { return !open_.empty(); }
  std::size_t depth() const { return open_.size(); }
  void clear();

 private:
  friend class JsonValue;

  struct Text {
    std::size_t at = 0;  // in texts_
    std::size_t size = 0;
  };
  struct Node {
    JsonKind kind = JsonKind::null;
    Text key = {};
    Text text = {};
    std::int64_t number = 0;
    std::size_t end = 0;  // behind the last node that belongs to it
  };

  Node& add(JsonKind kind);
  Text keep(std::string_view text);
  std::string_view view(Text text) const { return {texts_.data() + text.at, text.size}; }

  std::vector<Node> nodes_;
  std::string texts_;
  std::vector<std::size_t> open_;
  Text key_;
};

/// A value in a tree, for as long as the tree is not cleared.
class JsonValue {
 public:
  /// The root; the tree must hold one.
  explicit JsonValue(const JsonTree& tree) : JsonValue(tree, 0) {}

  JsonKind kind() const { return node().kind; }
  bool boolean() const { return node().number != 0; }
  /// Of an integer.
  std::int64_t integer() const { return node().number; }
  /// Of a text.
  std::string_view text() const { return tree_->view(node().text); }
  /// Of a member of an object.
  std::string_view key() const { return tree_->view(node().key); }

  /// What a list or an object holds begins at first() and ends where the next() of the whole is.
  JsonValue first() const { return {*tree_, index_ + 1}; }
  JsonValue next() const { return {*tree_, node().end}; }
  bool operator==(const JsonValue& other) const { return index_ == other.index_; }

 private:
  JsonValue(const JsonTree& tree, std::size_t index) : tree_(&tree), index_(index) {}
  const JsonTree::Node& node() const { return tree_->nodes_[index_]; }

  const JsonTree* tree_;
  std::size_t index_;
};

}  // namespace verso::exchange
