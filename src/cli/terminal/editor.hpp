#pragma once
#include <functional>
#include <string>
#include <string_view>

namespace verso::cli {

class Session;

namespace terminal {

/// What the editor begins with, and the ending of its file's name, by which editors know what it
/// is: ".md", ".toml".
struct Draft {
  std::string text;
  std::string_view ending;
  std::string_view comment = {};  ///< what begins a comment line of such a text: "# "; empty: none
};

/// Lets the person edit the draft and gives what they wrote to `accept`. If that throws Error, the
/// same text can be edited again: with the fault as a comment at its top where it can have one,
/// until it is left as it was; else where there is someone to ask. Nothing typed is ever lost:
/// whatever is thrown, an edited text stays in its file, and the error says where. Throws
/// Error{usage} where there is no editor, Error{storage} where it fails.
void edit(Session& session, const Draft& draft,
          const std::function<void(const std::string&)>& accept);

/// Runs the editor on a file that stays where it is. Throws as edit does.
void edit_file(Session& session, const std::string& path);

}  // namespace terminal
}  // namespace verso::cli
