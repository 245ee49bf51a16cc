#include <array>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <sstream>
#include <vector>

#include "cli/app.hpp"
#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/session.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

struct Stop {
  std::string_view meaning;
  std::vector<std::string> call;
};

std::vector<Stop> stops() {
  return {
      {"You met Ana, and mean to bring her something of value every three months.",
       {"add", "Ana Ruiz <ana@acme.com>", "--org", "Acme", "--place", "Madrid", "--met-at",
        "tax fair", "--every", "3m", "--met-on", "6 months ago"}},
      {"What you learned, before you forget it.",
       {"note", "ana", "golfing", "on", "Sundays,", "daughter", "starts", "university"}},
      {"Something passed between you. What you gave moves the clock of value.",
       {"touch", "ana", "sent", "her", "the", "tax", "guide", "--gave", "knowledge", "--by",
        "email", "--on", "4 months ago"}},
      {"A second person, and what he could do for others.",
       {"add", "Bob Lee", "--org", "Initech", "--via", "ana", "--expertise", "tax law", "--every",
        "1m", "--met-on", "3 months ago"}},
      {"Who was it that plays golf? Any word that you wrote finds them.", {"search", "golf"}},
      {"A page worth passing on.",
       {"link", "add", "https://example.org/golf", "--title", "Golf near Madrid", "--about",
        "golf"}},
      {"What Ana likes is a topic now, so that what comes your way finds her.",
       {"interest", "ana", "golf"}},
      {"Whom to reach out to, and what of value to bring. This is what verso is for.", {"due"}},
      {"A first draft of the message, in her name.", {"draft", "ana"}},
      {"You sent it: with your own commentary, and never the same link twice.",
       {"share", "1", "--with", "ana", "--say", "the course by the river is yours"}},
      {"All that is known of her, before you call.", {"show", "ana"}},
      {"Mistakes are cheap.", {"undo"}},
  };
}

/// A directory that is gone with the tour.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "verso-tour-XXXXXX").string();
    if (!mkdtemp(pattern.data())) {
      throw Error(ErrorKind::storage, "cannot make a directory for the tour in " +
                                          std::filesystem::temp_directory_path().string());
    }
    path_ = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string file(std::string_view name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

/// The caller's environment, but for the files, which are the tour's own.
Environment environment_of(const Session& session, const Folder& folder) {
  return [&session, &folder](std::string_view name) -> std::optional<std::string> {
    if (name == "VERSO_DB") return folder.file("tour.db");
    if (name == "VERSO_CONFIG") return folder.file("config.toml");
    if (name == "XDG_STATE_HOME") return folder.file("state");
    if (name == "PAGER") return "";
    return session.environment()(name);
  };
}

/// As it would be typed in a shell.
std::string typed(const std::vector<std::string>& call) {
  std::string line = "verso";
  for (const std::string& word : call) {
    const bool plain = word.find_first_of(" <>'\"&;|()$`*?") == std::string::npos;
    line += plain ? " " + word : " '" + word + "'";
  }
  return line;
}

Outcome play(Session& session) {
  const Folder folder;
  const Environment environment = environment_of(session, folder);
  std::istringstream nothing;
  Streams streams{nothing, session.streams().out, session.streams().err};
  streams.out_is_terminal = session.streams().out_is_terminal;
  streams.columns = session.streams().columns;
  streams.rows = session.streams().rows;
  const std::vector<Stop> all = stops();
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::ostream& out = session.out();
    Paragraph().add(all[i].meaning, Look::accent).print(out, session.style(), session.width(), 0);
    Paragraph()
        .add("$ " + typed(all[i].call), Look::strong)
        .print(out, session.style(), session.width(), 2);
    session.flush();
    cli::run(all[i].call, streams, environment, [&session] { return session.now(); });
    out << '\n';
    const bool is_last = i + 1 == all.size();
    if (is_last || !session.can_ask()) continue;
    const auto answer = session.ask("Enter goes on, q ends:");
    if (!answer || *answer == "q") break;
  }
  session.message("all of that was in a database that is gone now; `verso add NAME` begins yours");
  return Outcome::done;
}

}  // namespace

Action declare_tour(Options& options) {
  options.example("verso tour", "the first steps, played on a database that is thrown away");
  return play;
}

}  // namespace verso::cli
