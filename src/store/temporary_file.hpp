#pragma once
#include <string>

namespace verso::store {

/// A file beside another one, for its owner alone, that is removed unless it is renamed to where it
/// belongs. Errors are of the kind storage.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& beside);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  const std::string& path() const { return path_; }
  void rename_to(const std::string& target) const;

 private:
  std::string path_;
};

}  // namespace verso::store
