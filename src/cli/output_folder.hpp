#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "cli/output_file.hpp"

namespace verso::cli {

/// A folder of files that appears as a whole or not at all: a new one is filled under another name
/// beside its place and renamed by keep(); into one that is there, which must be allowed, each file is
/// put as a whole, and files that are there besides stay. Throws Error{refused} for a folder that is not
/// empty and may not be written to, Error{storage} where it cannot be written.
class OutputFolder {
 public:
  OutputFolder(const std::filesystem::path& folder, Replace replace);
  OutputFolder(const OutputFolder&) = delete;
  OutputFolder& operator=(const OutputFolder&) = delete;
  ~OutputFolder();

  void write(const std::string& name, std::string_view text);
  void keep();

 private:
  std::filesystem::path folder_;
  std::string temporary_;  // empty where files go to their place at once
};

}  // namespace verso::cli
