#pragma once
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include "cli/terminal/descriptors.hpp"

namespace verso::cli {

/// Whether a file that exists may be replaced.
enum class Replace { refused, allowed };
/// Who may read the file: its owner alone, or whoever may read the one that it replaces.
enum class Readers { owner, as_before };

/// A file that appears as a whole or not at all: it is written under another name beside its place,
/// readable by its owner alone, and renamed by keep(). Throws Error{refused} for a file that exists
/// and may not be replaced, Error{storage} where it cannot be written.
class OutputFile {
 public:
  OutputFile(const std::filesystem::path& file, Replace replace);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  std::ostream& stream() { return stream_; }
  void keep(Readers readers = Readers::owner);

 private:
  std::filesystem::path file_;
  std::string temporary_;
  int descriptor_;
  terminal::DescriptorBuffer buffer_;
  std::ostream stream_;
};

/// Whether a file was left behind by an OutputFile that was killed more than an hour ago, while it
/// wrote one whose name ends with `of`.
bool is_left_behind(const std::filesystem::directory_entry& entry, std::string_view of);

}  // namespace verso::cli
