#include "cli/render/cells.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <ostream>
#include <string>

#include "model/huge_pages.hpp"
#include "model/text.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;
/// Blocks of the first size, before the text is known to be long.
constexpr std::size_t first_blocks = 8;

// Before its text a cell has its length and its width, in a byte each where they are small; else
// `large`, and both in full.
constexpr unsigned char large = 0xff;
struct Sizes {
  std::uint32_t length = 0;
  std::int32_t width = 0;
};

}  // namespace

void Blocks::grow(std::size_t bytes) {
  const bool is_long = blocks_.size() >= first_blocks;
  const std::size_t unit = is_long ? huge_page : block_size;
  const std::size_t capacity = (std::max(bytes, unit) + unit - 1) / unit * unit;
  void* const memory = is_long ? allocate_huge_pages(capacity) : std::malloc(capacity);
  if (memory == nullptr) throw std::bad_alloc();
  blocks_.push_back({std::unique_ptr<char[], Release>(static_cast<char*>(memory)), 0, capacity});
}

void Blocks::append(std::string_view text) {
  Block& block = room_for(text.size());
  std::memcpy(block.bytes.get() + block.size, text.data(), text.size());
  block.size += text.size();
}

std::ostream& operator<<(std::ostream& out, const Blocks& blocks) {
  for (const Blocks::Block& block : blocks.all()) out << block.text();
  return out;
}

void Cells::keep(const Cell& cell) {
  const Sizes sizes{static_cast<std::uint32_t>(cell.text.size()), cell.width};
  Blocks::Block& block = blocks_.room_for(1 + sizeof sizes + cell.text.size());
  char* at = block.bytes.get() + block.size;
  if (cell.text.size() < large && cell.width < large) {
    *at++ = static_cast<char>(sizes.length);
    *at++ = static_cast<char>(sizes.width);
  } else {
    *at++ = static_cast<char>(large);
    std::memcpy(at, &sizes, sizeof sizes);
    at += sizeof sizes;
  }
  cell.text.copy(at, cell.text.size());
  block.size = static_cast<std::size_t>(at - block.bytes.get()) + cell.text.size();
}

int Cells::add(std::string_view text) {
  if (text::is_printable_ascii(text)) {
    const auto width = static_cast<int>(text.size());
    keep({text, width});
    return width;
  }
  const std::string safe = text::printable(text);
  const int width = text::width(safe);
  keep({safe, width});
  return width;
}

bool Cells::Reader::at_end() {
  if (block_ < blocks_.size() && offset_ == blocks_[block_].size) {
    ++block_;
    offset_ = 0;
  }
  return block_ == blocks_.size();
}

Cells::Cell Cells::Reader::next() {
  if (at_end()) return {};
  const char* at = blocks_[block_].bytes.get() + offset_;
  Sizes sizes{static_cast<unsigned char>(at[0]), static_cast<unsigned char>(at[1])};
  std::size_t head = 2;
  if (sizes.length == large) {
    std::memcpy(&sizes, at + 1, sizeof sizes);
    head = 1 + sizeof sizes;
  }
  offset_ += head + sizes.length;
  return {{at + head, sizes.length}, sizes.width};
}

}  // namespace verso::cli
