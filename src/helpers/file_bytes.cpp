#include "helpers/file_bytes.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace verso::helpers {
namespace {

namespace fs = std::filesystem;

/// Deeper folders are a circle of links.
constexpr int deepest = 40;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ > 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

[[noreturn]] void fail() { throw std::runtime_error(std::strerror(errno)); }

bool is_bookkeeping(const std::string& name) {
  constexpr std::array<std::string_view, 8> endings{".msf",   ".dat", ".lock", ".index",
                                                    ".cache", ".log", ".db",   ".sqlite"};
  const bool has_ending = std::ranges::any_of(
      endings, [&name](std::string_view ending) { return name.ends_with(ending); });
  return has_ending || name.starts_with('.') || name.starts_with("dovecot") ||
         name == "maildirfolder" || name == "subscriptions" || name == "courierimapuiddb";
}

bool is_folder(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

std::vector<fs::path> entries(const fs::path& folder) {
  std::error_code fault;
  std::vector<fs::path> all;
  for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end;
       entry.increment(fault)) {
    all.push_back(entry->path());
  }
  if (fault) throw std::runtime_error(fault.message());
  std::ranges::sort(all);
  return all;
}

void list_folder(const fs::path& folder, const TakePath& take, int depth) {
  if (depth > deepest) return;
  const bool is_maildir = is_folder(folder / "cur") || is_folder(folder / "new");
  for (const fs::path& entry : entries(folder)) {
    const std::string name = entry.filename().string();
    if (is_folder(entry)) {
      // Of a Maildir, folders may be hidden (".Sent"), and `tmp` holds what is half delivered.
      const bool is_left_out = is_maildir ? name == "tmp" : name.starts_with('.');
      if (!is_left_out) list_folder(entry, take, depth + 1);
    } else if (!is_maildir && !is_bookkeeping(name)) {
      std::error_code ignored;
      if (fs::is_regular_file(entry, ignored)) take(entry.string());
    }
  }
}

}  // namespace

FileBytes::FileBytes(const std::string& path) {
  if (path == "-") {
    read_all(0);
    return;
  }
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) fail();
  if (!map(file.number())) read_all(file.number());
}

bool FileBytes::map(int descriptor) {
  struct stat status {};
  if (fstat(descriptor, &status) != 0) fail();
  if (!S_ISREG(status.st_mode) || status.st_size == 0) return false;
  const auto size = static_cast<std::size_t>(status.st_size);
  void* address = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  if (address == MAP_FAILED) return false;
  madvise(address, size, MADV_SEQUENTIAL);
  mapped_ = static_cast<const char*>(address);
  size_ = size;
  return true;
}

FileBytes::~FileBytes() {
  if (mapped_ != nullptr) munmap(const_cast<char*>(mapped_), size_);
}

void FileBytes::read_all(int descriptor) {
  std::array<char, 1 << 16> buffer;
  while (true) {
    const ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count > 0) read_.append(buffer.data(), static_cast<std::size_t>(count));
    if (count == 0) return;
    if (count < 0 && errno != EINTR) fail();
  }
}

void list_files(const std::string& path, const TakePath& take) {
  if (path != "-" && is_folder(path)) return list_folder(path, take, 0);
  take(path);
}

}  // namespace verso::helpers
