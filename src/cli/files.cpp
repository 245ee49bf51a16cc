#include "cli/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

#include "verso/error.hpp"

namespace verso::cli {
namespace {

[[noreturn]] void failed(std::string_view what, const std::filesystem::path& file) {
  throw Error(ErrorKind::storage,
              "cannot " + std::string(what) + " " + file.string() + ": " + std::strerror(errno));
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
  return fsync(descriptor) == 0;
}

}  // namespace

std::string read_file(const std::filesystem::path& file) {
  std::error_code fault;
  if (!std::filesystem::exists(file, fault)) return "";
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  if (stream && std::filesystem::is_regular_file(file, fault) && stream.peek() == EOF) return "";
  if (!stream || !(text << stream.rdbuf())) failed("read", file);
  return text.str();
}

void write_file(const std::filesystem::path& file, std::string_view text) {
  std::error_code fault;
  const auto followed = std::filesystem::weakly_canonical(file, fault);
  const std::filesystem::path target = fault ? file : followed;
  std::string temporary = target.string() + ".XXXXXX";
  const int descriptor = mkostemp(temporary.data(), O_CLOEXEC);  // mode 0600
  if (descriptor < 0) failed("write", target);
  struct stat old {};
  const bool written = write_all(descriptor, text) &&
                       (stat(target.c_str(), &old) != 0 ||
                        fchmod(descriptor, old.st_mode & 07777U) == 0);
  const bool closed = close(descriptor) == 0;
  if (!written || !closed || std::rename(temporary.c_str(), target.c_str()) != 0) {
    const int cause = errno;
    unlink(temporary.c_str());
    errno = cause;
    failed("write", target);
  }
}

}  // namespace verso::cli
