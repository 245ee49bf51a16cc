#include "store/sqlite_memory.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "model/huge_pages.hpp"

namespace verso::store {
namespace {

#ifdef VERSO_GENERAL_ALLOCATOR
constexpr bool keeps_lists = false;
#else
constexpr bool keeps_lists = true;
#endif

/// What stands before each block: its size, itself included.
struct Head {
  std::size_t size;
};

/// A block that waits to serve again.
struct Free {
  Head head;
  Free* next;
};

// Blocks of a size wait in a list of their own; a page of the database and what SQLite keeps beside
// it have one of the larger sizes.
constexpr std::size_t step = 16;
constexpr std::size_t small = 1024;
constexpr std::size_t larger_step = 512;
constexpr std::size_t largest = 8192;

/// The blocks that wait, by their size in steps. One to a thread: no block is anybody's in particular, so
/// that one may well be given back where another thread took it.
struct Lists {
  std::array<Free*, largest / step + 1> free{};
  std::byte* at = nullptr;
  std::byte* end = nullptr;
};

Lists& lists() {
  static thread_local Lists own;
  return own;
}

std::size_t whole_size(std::size_t bytes) {
  const std::size_t size = bytes + sizeof(Head);
  const std::size_t unit = size <= small ? step : larger_step;
  return (size + unit - 1) / unit * unit;
}

void* started(void* memory, std::size_t size) {
  if (memory == nullptr) return nullptr;
  auto* head = static_cast<Head*>(memory);
  head->size = size;
  return head + 1;
}

Head* head_of(void* block) { return static_cast<Head*>(block) - 1; }

/// The next bytes of the huge page, or of a new one; what is left of the old one is too little to
/// matter.
void* cut(Lists& own, std::size_t size) {
  if (static_cast<std::size_t>(own.end - own.at) < size) {
    auto* more = static_cast<std::byte*>(allocate_huge_pages(huge_page));
    if (more == nullptr) return nullptr;
    own.at = more;
    own.end = more + huge_page;
  }
  return std::exchange(own.at, own.at + size);
}

void* take(int bytes) {
  const std::size_t size = whole_size(static_cast<std::size_t>(bytes));
  if (size > largest) return started(std::malloc(size), size);
  Lists& own = lists();
  Free*& first = own.free[size / step];
  if (first == nullptr) return started(cut(own, size), size);
  return &std::exchange(first, first->next)->head + 1;
}

void give_back(void* block) {
  if (block == nullptr) return;
  Head* const head = head_of(block);
  if (head->size > largest) return std::free(head);
  Free*& first = lists().free[head->size / step];
  auto* free = static_cast<Free*>(static_cast<void*>(head));
  free->next = std::exchange(first, free);
}

int size_of(void* block) {
  return block == nullptr ? 0 : static_cast<int>(head_of(block)->size - sizeof(Head));
}

int rounded(int bytes) {
  return static_cast<int>(whole_size(static_cast<std::size_t>(bytes)) - sizeof(Head));
}

void* resize(void* block, int bytes) {
  const std::size_t size = whole_size(static_cast<std::size_t>(bytes));
  Head* const head = head_of(block);
  if (head->size == size) return block;
  if (head->size > largest && size > largest) return started(std::realloc(head, size), size);
  void* const moved = take(bytes);
  if (moved == nullptr) return nullptr;
  std::memcpy(moved, block, static_cast<std::size_t>(std::min(size_of(block), bytes)));
  give_back(block);
  return moved;
}

int begin(void*) { return SQLITE_OK; }
void end(void*) {}

int configure() {
  const int counting = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  if constexpr (!keeps_lists) return counting;
  const sqlite3_mem_methods methods{take, give_back, resize, size_of, rounded, begin, end, nullptr};
  return counting == SQLITE_OK ? sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) : counting;
}

}  // namespace

void set_sqlite_memory() { [[maybe_unused]] static const int told = configure(); }

}  // namespace verso::store
