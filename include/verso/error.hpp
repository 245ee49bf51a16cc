#pragma once
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace verso {

/// Why something could not be done. The command line gives each kind its exit status.
enum class ErrorKind {
  not_found,  ///< nothing of that name or number, nothing to undo or to answer
  usage,      ///< the words of the call are off
  ambiguous,  ///< a WHO fits several contacts equally well
  refused,    ///< a rule of the product forbids it
  bad_data,   ///< input that was read does not hold what its format promises
  storage,    ///< the file system or the database cannot do it
  damaged,    ///< the database's file does not hold what was written to it
  internal,   ///< a fault of the program
};

/// The one exception of verso. The sentence is in lower case, without a full stop at its end, names
/// the thing and the next step, and never holds what a person stored.
class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& sentence, std::vector<std::string> details = {})
      : std::runtime_error(sentence), kind_(kind), details_(std::move(details)) {}

  ErrorKind kind() const { return kind_; }

  /// Further lines for the reader, such as the candidates of an ambiguous WHO; usually none.
  const std::vector<std::string>& details() const { return details_; }

 private:
  ErrorKind kind_;
  std::vector<std::string> details_;
};

}  // namespace verso
