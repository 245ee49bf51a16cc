#include "model/huge_pages.hpp"

#include <sys/mman.h>

#include <cstdlib>

namespace verso {

void* allocate_huge_pages(std::size_t bytes) {
  void* const memory = std::aligned_alloc(huge_page, bytes);
  if (memory != nullptr) ::madvise(memory, bytes, MADV_HUGEPAGE);
  return memory;
}

}  // namespace verso
