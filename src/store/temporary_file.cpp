#include "store/temporary_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "verso/error.hpp"

namespace verso::store {

namespace fs = std::filesystem;

TemporaryFile::TemporaryFile(const std::string& beside)
    : path_(fmt::format("{}.{}.tmp", beside, ::getpid())) {
  const int file = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) {
    throw Error(ErrorKind::storage,
                fmt::format("cannot write {}: {}", beside, std::strerror(errno)));
  }
  ::close(file);
}

TemporaryFile::~TemporaryFile() {
  std::error_code ignored;
  fs::remove(path_, ignored);
}

void TemporaryFile::rename_to(const std::string& target) const {
  std::error_code failed;
  fs::rename(path_, target, failed);
  if (failed) {
    throw Error(ErrorKind::storage, fmt::format("cannot write {}: {}", target, failed.message()));
  }
}

}  // namespace verso::store
