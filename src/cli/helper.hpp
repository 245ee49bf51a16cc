#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace verso::cli {

class Session;

/// A program beside verso that reads what is heavy to load (docs/helpers.md).
struct HelperCall {
  std::string_view name;   ///< "verso-mail"
  std::string_view reads;  ///< what it reads, for the person: "mailboxes"
  std::vector<std::string> arguments;
  std::string input;  ///< its standard input
};

/// Runs it and hands each line that it prints to `take`, while it works. It is looked for in the folder
/// of VERSO_LIBEXEC, in ../libexec/verso beside the program, in the program's own folder, and where
/// verso was to be installed. Throws Error{storage} where it is not there, Error{internal} where it
/// did not end well.
void run_helper(Session& session, const HelperCall& call,
                const std::function<void(std::string_view line)>& take);

}  // namespace verso::cli
