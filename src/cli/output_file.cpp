#include "cli/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "verso/error.hpp"

namespace verso::cli {
namespace {

[[noreturn]] void cannot_write(const std::filesystem::path& file, int cause) {
  throw Error(ErrorKind::storage, "cannot write " + file.string() + ": " + std::strerror(cause));
}

int open_temporary(const std::filesystem::path& file, Replace replace, std::string& temporary) {
  std::error_code ignored;
  if (replace == Replace::refused && std::filesystem::exists(file, ignored)) {
    throw Error(ErrorKind::refused,
                file.string() + " exists; --force replaces it, or name another file");
  }
  if (std::filesystem::is_directory(file, ignored)) cannot_write(file, EISDIR);
  // Programs that share a folder of items pass over such names.
  constexpr std::string_view ending = ".tmp";
  temporary = file.string() + ".XXXXXX" + std::string(ending);
  const int descriptor = mkostemps(temporary.data(), ending.size(), O_CLOEXEC);
  if (descriptor < 0) cannot_write(file, errno);
  return descriptor;
}

}  // namespace

OutputFile::OutputFile(const std::filesystem::path& file, Replace replace)
    : file_(file),
      descriptor_(open_temporary(file, replace, temporary_)),
      buffer_(descriptor_),
      stream_(&buffer_) {}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0) close(descriptor_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void OutputFile::keep(Readers readers) {
  struct stat old {};
  if (readers == Readers::as_before && stat(file_.c_str(), &old) == 0 &&
      fchmod(descriptor_, old.st_mode & 07777U) != 0) {
    cannot_write(file_, errno);
  }
  errno = 0;
  if (!stream_.flush() || fsync(descriptor_) != 0) cannot_write(file_, errno != 0 ? errno : EIO);
  const int closed = close(descriptor_);
  descriptor_ = -1;
  if (closed != 0 || std::rename(temporary_.c_str(), file_.c_str()) != 0)
    cannot_write(file_, errno);
  temporary_.clear();
}

}  // namespace verso::cli
