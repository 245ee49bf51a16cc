#include "cli/terminal/descriptors.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace verso::cli::terminal {

void prepare_descriptors() {
  // open gives the lowest free number, which is the closed one.
  if (fcntl(0, F_GETFD) == -1) (void)open("/dev/null", O_WRONLY);
  if (fcntl(1, F_GETFD) == -1) (void)open("/dev/null", O_RDONLY);
  if (fcntl(2, F_GETFD) == -1) (void)open("/dev/null", O_RDWR);
  std::signal(SIGPIPE, SIG_IGN);
}

Streams streams(std::istream& in, std::ostream& out, std::ostream& err) {
  Streams streams{in, out, err, isatty(0) == 1, isatty(1) == 1, isatty(2) == 1};
  winsize size{};
  if (ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    streams.columns = size.ws_col;
    streams.rows = size.ws_row;
  }
  return streams;
}

DescriptorBuffer::DescriptorBuffer(int descriptor) : descriptor_(descriptor) {
  setp(buffer_.data(), buffer_.data() + buffer_.size());
}

bool DescriptorBuffer::write_out() {
  const char* from = pbase();
  while (from != pptr() && !reader_gone_) {
    const ssize_t written = write(descriptor_, from, static_cast<std::size_t>(pptr() - from));
    if (written >= 0) {
      from += written;
    } else if (errno == EPIPE) {
      reader_gone_ = true;
    } else if (errno != EINTR) {
      setp(buffer_.data(), buffer_.data() + buffer_.size());
      return false;
    }
  }
  setp(buffer_.data(), buffer_.data() + buffer_.size());
  return true;
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type character) {
  if (!write_out()) return traits_type::eof();
  if (!traits_type::eq_int_type(character, traits_type::eof())) {
    *pptr() = traits_type::to_char_type(character);
    pbump(1);
  }
  return traits_type::not_eof(character);
}

int DescriptorBuffer::sync() { return write_out() ? 0 : -1; }

}  // namespace verso::cli::terminal
