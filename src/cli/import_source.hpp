#pragma once
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verso::cli {

class Session;

/// One file, or standard input, that is read from its beginning to its end.
class ImportSource {
 public:
  /// `path` is "-" for standard input. Throws Error{storage} where it cannot be opened.
  ImportSource(Session& session, const std::string& path);

  /// As messages name it.
  const std::string& name() const { return name_; }
  bool is_standard_input() const { return file_ == nullptr; }

  /// The first bytes, enough to tell the format; they are read again after. Throws Error{storage}.
  std::string_view beginning();
  /// The next piece, of any length, from the first byte on; empty at the end. Throws Error{storage}.
  std::string_view next();
  /// All that was not read yet. Throws Error{storage}.
  std::string rest();

  /// How much of the file is worked off when the record that begins in that line is, 0 to 1; nothing
  /// where that cannot be told.
  std::optional<double> part_before(std::size_t line) const;

 private:
  std::string read(std::size_t most);

  std::string name_;
  std::unique_ptr<std::ifstream> file_;
  std::istream* stream_;
  std::string beginning_;
  std::string piece_;
  bool looked_ = false;  // the beginning is read, but not handed out
  std::optional<std::uintmax_t> size_;
  std::uintmax_t handed_out_ = 0;  // bytes
  std::size_t lines_ = 0;          // that end in them
};

/// A path to import, and whether it was named or found in a folder that was.
struct ImportPath {
  std::string path;
  enum class From { arguments, folder } from = From::arguments;
};

/// The paths with the files of each folder in its place, by name; hidden ones and folders in it stay out.
std::vector<ImportPath> files_of(const std::vector<std::string>& paths);

}  // namespace verso::cli
