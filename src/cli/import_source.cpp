#include "cli/import_source.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "cli/session.hpp"
#include "model/lines.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t beginning_length = 65536;
constexpr std::size_t piece_length = 262144;

[[noreturn]] void cannot_read(const std::string& path, int cause) {
  throw Error(ErrorKind::storage,
              "cannot read " + path + (cause != 0 ? ": " + std::string(std::strerror(cause)) : ""));
}

}  // namespace

ImportSource::ImportSource(Session& session, const std::string& path)
    : name_(path == "-" ? "standard input" : path), stream_(&session.in()) {
  if (path == "-") return;
  errno = 0;
  file_ = std::make_unique<std::ifstream>(path, std::ios::binary);
  if (!*file_) cannot_read(path, errno);
  stream_ = file_.get();
  std::error_code fault;
  if (const auto size = std::filesystem::file_size(path, fault); !fault) size_ = size;
}

std::string ImportSource::read(std::size_t most) {
  std::string bytes(most, '\0');
  errno = 0;
  stream_->read(bytes.data(), static_cast<std::streamsize>(most));
  if (stream_->bad()) cannot_read(name_, errno);
  bytes.resize(static_cast<std::size_t>(stream_->gcount()));
  return bytes;
}

std::string_view ImportSource::beginning() {
  if (!looked_) beginning_ = read(beginning_length);
  looked_ = true;
  return beginning_;
}

std::string_view ImportSource::next() {
  piece_ = looked_ ? std::move(beginning_) : read(piece_length);
  looked_ = false;
  handed_out_ += piece_.size();
  lines_ += text::count_lines(piece_);
  return piece_;
}

std::optional<double> ImportSource::part_before(std::size_t line) const {
  if (!size_ || *size_ == 0 || line == 0 || lines_ == 0) return std::nullopt;
  const double read = static_cast<double>(handed_out_) / static_cast<double>(*size_);
  const double of_read = static_cast<double>(line) / static_cast<double>(lines_);
  return std::min(1.0, read * std::min(1.0, of_read));
}

std::string ImportSource::rest() {
  std::string bytes;
  for (auto piece = next(); !piece.empty(); piece = next()) bytes += piece;
  return bytes;
}

std::vector<ImportPath> files_of(const std::vector<std::string>& paths) {
  namespace files = std::filesystem;
  std::vector<ImportPath> all;
  for (const std::string& path : paths) {
    std::error_code fault;
    if (!files::is_directory(path, fault)) {
      all.push_back({path});
      continue;
    }
    std::vector<std::string> found;
    for (const auto& entry : files::directory_iterator(path, fault)) {
      const bool hidden = entry.path().filename().native().starts_with('.');
      if (!hidden && entry.is_regular_file(fault)) found.push_back(entry.path().native());
    }
    if (fault) cannot_read(path, fault.value());
    std::sort(found.begin(), found.end());
    for (std::string& file : found) all.push_back({std::move(file), ImportPath::From::folder});
  }
  return all;
}

}  // namespace verso::cli
