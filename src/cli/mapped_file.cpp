#include "cli/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "verso/error.hpp"

namespace verso::cli {
namespace {

[[noreturn]] void failed(const std::filesystem::path& file, int number) {
  throw Error(ErrorKind::storage, "cannot read " + file.string() + ": " + std::strerror(number));
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) failed(file, errno);
  struct stat status {};
  int fault = fstat(descriptor, &status) == 0 ? 0 : errno;
  if (fault == 0 && !S_ISREG(status.st_mode)) fault = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
  if (fault == 0 && status.st_size > 0) {
    size_ = static_cast<std::size_t>(status.st_size);
    bytes_ = mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (bytes_ == MAP_FAILED) fault = errno;
  }
  close(descriptor);
  if (fault != 0) failed(file, fault);
}

MappedFile::~MappedFile() {
  if (size_ > 0) munmap(bytes_, size_);
}

}  // namespace verso::cli
