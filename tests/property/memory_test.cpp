#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

#include "catch.hpp"
#include "store/sqlite_memory.hpp"

using namespace verso;

namespace {

/// A block of SQLite's memory, filled with one letter.
struct Block {
  char* bytes = nullptr;
  std::size_t size = 0;
  char letter = 0;

  bool is_whole() const {
    for (std::size_t i = 0; i < size; ++i) {
      if (bytes[i] != letter) return false;
    }
    return true;
  }
  void fill(char with) {
    letter = with;
    std::memset(bytes, with, size);
  }
};

}  // namespace

TEST_CASE("SQLite's memory keeps what is written to it, whatever is taken and given back") {
  store::set_sqlite_memory();
  std::mt19937 random(20261126);
  const auto any = [&](int most) {
    return static_cast<int>(random() % static_cast<unsigned>(most));
  };
  // Small ones mostly, as SQLite asks for, and some about and beyond the largest of the lists.
  const auto any_size = [&] { return 1 + any(any(4) == 0 ? 12'000 : 200); };
  std::vector<Block> blocks(100);
  for (int turn = 0; turn < 50'000; ++turn) {
    Block& block = blocks[static_cast<std::size_t>(any(100))];
    const auto size = static_cast<std::size_t>(any_size());
    REQUIRE(block.is_whole());
    if (block.bytes == nullptr) {
      block.bytes = static_cast<char*>(sqlite3_malloc64(size));
    } else if (any(3) == 0) {
      sqlite3_free(block.bytes);
      block = {};
      continue;
    } else {
      block.bytes = static_cast<char*>(sqlite3_realloc64(block.bytes, size));
      block.size = std::min(block.size, size);
      REQUIRE(block.is_whole());
    }
    REQUIRE(block.bytes != nullptr);
    REQUIRE(reinterpret_cast<std::uintptr_t>(block.bytes) % 8 == 0);
    REQUIRE(sqlite3_msize(block.bytes) >= size);
    block.size = size;
    block.fill(static_cast<char>('a' + any(26)));
  }
  for (const Block& block : blocks) {
    CHECK(block.is_whole());
    sqlite3_free(block.bytes);
  }
}
