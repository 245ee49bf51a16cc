#pragma once
#include <array>
#include <iosfwd>
#include <streambuf>

#include "cli/streams.hpp"

namespace verso::cli::terminal {

/// Makes the standard descriptors safe to use: one that the caller closed is opened on /dev/null in
/// the direction that fails, so that no file of ours ever gets its number; a reader that goes away
/// is told by the write, not by a signal. For the start of main.
void prepare_descriptors();

/// Whether the descriptors are terminals, and how large.
Streams streams(std::istream& in, std::ostream& out, std::ostream& err);

/// Writes to a descriptor. A reader that closed its end is no error: the rest is dropped. Any other
/// failure is one of the stream.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor);

 protected:
  int_type overflow(int_type character) override;
  int sync() override;

 private:
  bool write_out();

  int descriptor_;
  bool reader_gone_ = false;
  std::array<char, 1 << 15> buffer_;
};

}  // namespace verso::cli::terminal
