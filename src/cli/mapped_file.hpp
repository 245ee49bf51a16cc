#pragma once
#include <cstddef>
#include <filesystem>
#include <string_view>

namespace verso::cli {

/// The bytes of a large file, read where and when they are looked at.
class MappedFile {
 public:
  /// Throws Error{storage} where it is no file that can be read; an empty one is.
  explicit MappedFile(const std::filesystem::path& file);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::string_view view() const { return {static_cast<const char*>(bytes_), size_}; }

 private:
  void* bytes_ = nullptr;
  std::size_t size_ = 0;  // 0: nothing is mapped
};

}  // namespace verso::cli
