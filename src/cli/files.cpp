#include "cli/files.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include "cli/output_file.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

[[noreturn]] void failed(std::string_view what, const std::filesystem::path& file) {
  throw Error(ErrorKind::storage,
              "cannot " + std::string(what) + " " + file.string() + ": " + std::strerror(errno));
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
  OutputFile output(fault ? file : followed, Replace::allowed);
  output.stream() << text;
  output.keep(Readers::as_before);
}

}  // namespace verso::cli
