#pragma once
#include <cstddef>
#include <cstdlib>
#include <iosfwd>
#include <memory>
#include <string_view>
#include <vector>

namespace verso::cli {

/// Text that grows at its end, in blocks that never move: of a long list each page of memory is
/// touched once, and from some length on a huge page at a time where the system has such.
class Blocks {
 public:
  struct Release {
    void operator()(char* bytes) const { std::free(bytes); }
  };
  struct Block {
    std::unique_ptr<char[], Release> bytes;
    std::size_t size = 0;
    std::size_t capacity = 0;
    std::string_view text() const { return {bytes.get(), size}; }
  };

  void append(std::string_view text);
  /// The block, of which `bytes` are free, that ends the text.
  Block& room_for(std::size_t bytes) {
    if (blocks_.empty() || blocks_.back().capacity - blocks_.back().size < bytes) grow(bytes);
    return blocks_.back();
  }
  const std::vector<Block>& all() const { return blocks_; }
  bool empty() const { return blocks_.empty(); }

 private:
  void grow(std::size_t bytes);

  std::vector<Block> blocks_;
};

std::ostream& operator<<(std::ostream& out, const Blocks& blocks);

/// The cells of a table one behind the other, each with the columns that it takes on a terminal.
class Cells {
 public:
  /// Takes the text in so that it is safe to show and on one line, and gives its width.
  int add(std::string_view text);
  bool empty() const { return blocks_.empty(); }

  struct Cell {
    std::string_view text;
    int width = 0;
  };
  /// Gives the cells in their order.
  class Reader {
   public:
    explicit Reader(const Cells& cells) : blocks_(cells.blocks_.all()) {}
    bool at_end();
    /// An empty one at the end.
    Cell next();

   private:
    const std::vector<Blocks::Block>& blocks_;
    std::size_t block_ = 0;
    std::size_t offset_ = 0;
  };

 private:
  void keep(const Cell& cell);

  Blocks blocks_;
};

}  // namespace verso::cli
