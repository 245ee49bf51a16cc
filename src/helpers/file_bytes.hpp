#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace verso::helpers {

/// The bytes of a file while it lives: mapped where it is one that can be, else read.
class FileBytes {
 public:
  /// `-` is standard input. Throws std::runtime_error with the reason where it cannot be read.
  explicit FileBytes(const std::string& path);
  ~FileBytes();
  FileBytes(const FileBytes&) = delete;
  FileBytes& operator=(const FileBytes&) = delete;

  std::string_view view() const { return mapped_ ? std::string_view(mapped_, size_) : read_; }

 private:
  /// False for what is no file of bytes.
  bool map(int descriptor);
  void read_all(int descriptor);

  const char* mapped_ = nullptr;
  std::size_t size_ = 0;
  std::string read_;
};

using TakePath = std::function<void(const std::string& path)>;

/// The files that a path stands for, in the order of their names: itself, or those below a folder; of
/// a Maildir those in `cur` and `new`, and of the folders in it. Hidden files, and those in which mail
/// programs keep their own books, are left out.
void list_files(const std::string& path, const TakePath& take);

}  // namespace verso::helpers
