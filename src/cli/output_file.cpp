#include "cli/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "verso/error.hpp"

namespace verso::cli {
namespace {

// Programs that share a folder of items pass over such names.
constexpr std::string_view ending = ".tmp";
constexpr std::size_t random_length = 6;  // mkstemp(3)

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
  temporary = file.string() + '.' + std::string(random_length, 'X') + std::string(ending);
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

bool is_left_behind(const std::filesystem::directory_entry& entry, std::string_view of) {
  const std::string name = entry.path().filename().string();
  const std::size_t tail = 1 + random_length + ending.size();
  std::error_code failed;
  if (!name.ends_with(ending) || name.size() <= tail || !entry.is_regular_file(failed))
    return false;
  const std::string_view file = std::string_view(name).substr(0, name.size() - tail);
  if (!file.ends_with(of) || name[file.size()] != '.') return false;
  const auto age = std::filesystem::file_time_type::clock::now() - entry.last_write_time(failed);
  return !failed && age > std::chrono::hours(1);
}

}  // namespace verso::cli
