#include "cli/own_synonyms.hpp"

#include "cli/files.hpp"
#include "cli/session.hpp"

namespace verso::cli {

std::string own_synonyms(const Session& session) {
  if (session.config_path().empty()) return {};
  const auto file = session.config_path().parent_path() / "synonyms.txt";
  std::error_code fault;
  return std::filesystem::exists(file, fault) ? read_file(file) : std::string{};
}

}  // namespace verso::cli
