#include "cli/output_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "verso/error.hpp"

namespace verso::cli {
namespace {

[[noreturn]] void cannot_write(const std::filesystem::path& folder, const std::error_code& fault) {
  throw Error(ErrorKind::storage, "cannot write " + folder.string() + ": " + fault.message());
}

std::filesystem::path without_slash(const std::filesystem::path& folder) {
  return folder.has_filename() ? folder : folder.parent_path();
}

}  // namespace

OutputFolder::OutputFolder(const std::filesystem::path& folder, Replace replace)
    : folder_(without_slash(folder)) {
  std::error_code fault;
  if (std::filesystem::exists(folder_, fault)) {
    const bool empty = std::filesystem::is_empty(folder_, fault);
    if (fault || !std::filesystem::is_directory(folder_)) {
      cannot_write(folder_, std::make_error_code(std::errc::not_a_directory));
    }
    if (!empty && replace == Replace::refused) {
      throw Error(ErrorKind::refused,
                  folder_.string() + " is not empty; --force writes into it, or name another");
    }
    return;
  }
  temporary_ = folder_.string() + ".XXXXXX";
  if (mkdtemp(temporary_.data()) == nullptr) {
    const std::error_code cause(errno, std::generic_category());
    temporary_.clear();
    cannot_write(folder_, cause);
  }
}

OutputFolder::~OutputFolder() {
  std::error_code ignored;
  if (!temporary_.empty()) std::filesystem::remove_all(temporary_, ignored);
}

void OutputFolder::write(const std::string& name, std::string_view text) {
  const auto place = temporary_.empty() ? folder_ : std::filesystem::path(temporary_);
  OutputFile file(place / name, Replace::allowed);
  file.stream() << text;
  file.keep();
}

void OutputFolder::keep() {
  if (temporary_.empty()) return;
  std::error_code fault;
  std::filesystem::rename(temporary_, folder_, fault);
  if (fault) cannot_write(folder_, fault);
  temporary_.clear();
}

}  // namespace verso::cli
