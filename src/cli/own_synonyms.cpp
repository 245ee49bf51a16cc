#include "cli/own_synonyms.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <optional>

#include "cli/files.hpp"
#include "cli/mapped_file.hpp"
#include "cli/paths.hpp"
#include "cli/session.hpp"
#include "exchange/wordnet.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

namespace fs = std::filesystem;

std::string own_list(const Session& session) {
  if (session.config_path().empty()) return {};
  const auto file = session.config_path().parent_path() / "synonyms.txt";
  std::error_code fault;
  return fs::exists(file, fault) ? read_file(file) : std::string{};
}

void leave_out(const Session& session, const Error& fault) {
  session.warn(fmt::format("synonyms.wordnet is left out: {}", fault.what()));
}

/// Looks words up in the files of a WordNet, as long as they are whole.
class WordNetFolder {
 public:
  /// Throws Error{storage, bad_data}.
  WordNetFolder(const Session& session, const fs::path& folder)
      : session_(session),
        noun_index_(folder / "index.noun"),
        noun_data_(folder / "data.noun"),
        verb_index_(folder / "index.verb"),
        verb_data_(folder / "data.verb"),
        words_(exchange::WordNet({noun_index_.view(), noun_data_.view()},
                                 {verb_index_.view(), verb_data_.view()})) {}

  std::vector<std::string> near(std::string_view typed) {
    try {
      if (words_) return words_->near(typed);
    } catch (const Error& fault) {
      leave_out(session_, fault);
      words_.reset();
    }
    return {};
  }

 private:
  const Session& session_;
  MappedFile noun_index_;
  MappedFile noun_data_;
  MappedFile verb_index_;
  MappedFile verb_data_;
  std::optional<exchange::WordNet> words_;
};

Thesaurus wordnet(const Session& session) {
  const std::string folder = session.config().value("synonyms.wordnet");
  if (folder.empty()) return {};
  try {
    auto found = std::make_shared<WordNetFolder>(session, from_home(session.environment(), folder));
    return [found](std::string_view typed) { return found->near(typed); };
  } catch (const Error& fault) {
    leave_out(session, fault);
    return {};
  }
}

}  // namespace

OwnSynonyms own_synonyms(const Session& session) { return {own_list(session), wordnet(session)}; }

}  // namespace verso::cli
