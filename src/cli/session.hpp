#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/clock.hpp"
#include "cli/config.hpp"
#include "cli/global_options.hpp"
#include "cli/render/style.hpp"
#include "cli/streams.hpp"
#include "verso/book.hpp"
#include "verso/error.hpp"

namespace verso::cli {

enum class Output { human, json, tsv, format };

/// What a command may touch: its book, the streams, the day, and how the caller wants the output.
class Session {
 public:
  /// Reads the clock and the settings; a fault of the settings is thrown when they are asked for,
  /// so that help and `config edit` work nevertheless. Opens no book. Throws Error{usage}.
  Session(const Streams& streams, Environment environment, const Clock& clock,
          const GlobalOptions& global, std::span<const std::string> arguments,
          BookOptions::Access access);
  ~Session();

  /// The book, opened at the first call. Throws Error{storage}.
  Book& book();
  /// The file of the book: flag, environment, settings, $XDG_DATA_HOME/verso/verso.db.
  std::filesystem::path book_path() const;
  /// Whether the command may change the book.
  BookOptions::Access access() const { return access_; }
  /// The call as it was typed, for history.
  const std::string& command_line() const { return command_line_; }
  /// What history shows for the steps from here on in its place; closes the book, to open it so.
  void name_steps(std::string command) {
    command_line_ = std::move(command);
    book_.reset();
  }

  Date today() const { return moment_.today; }
  Instant now() const { return moment_.now; }
  /// A WHEN in a command that records the past, or that plans.
  Date past(std::string_view when) const;
  Date future(std::string_view when) const;
  /// A WHEN that may be left out: today.
  Date past_or_today(const std::optional<std::string>& when) const;

  /// Results go here; they are shown in the pager if they are long.
  std::ostream& out();
  std::istream& in() const { return streams_.in; }
  /// A line for the person on the error stream, unless --quiet.
  void message(std::string_view line) const;
  /// Like message, but --quiet does not silence it.
  void warn(std::string_view line) const;

  Output output() const { return output_; }
  bool human() const { return output_ == Output::human; }
  const std::string& format() const { return format_; }
  /// How many rows are wanted; nothing for all.
  std::optional<std::size_t> limit(std::optional<std::size_t> otherwise = std::nullopt) const;
  bool dry_run() const { return global_.dry_run; }
  bool shows_private() const { return !global_.no_private; }
  const Style& style() const { return style_; }
  /// Columns that a line may have; nothing where lines are not cut (no terminal).
  std::optional<int> width() const;

  /// Whether a person can be asked: input and error stream are terminals, and no --no-input.
  bool can_ask() const;
  /// Whether input may be read that no argument asked for: no --no-input.
  bool takes_input() const { return !global_.no_input; }
  /// Whether a person would see that work is going on.
  bool can_show_progress() const { return streams_.err_is_terminal && !global_.quiet; }
  /// Asks before something is deleted; yes without asking with --yes and in a dry run. Throws
  /// Error{usage} where nobody can be asked.
  bool confirm(std::string_view question);
  /// Asks a question with a line for an answer; nothing at the end of input. Only where can_ask().
  std::optional<std::string> ask(std::string_view question);
  /// Which of the lines is meant, by number; nothing where none is chosen. Only where can_ask().
  std::optional<std::size_t> pick(std::string_view question, std::span<const std::string> lines);

  /// The settings. Throws Error{bad_data, storage} where the file is none that can be read.
  const Config& config() const;
  const std::filesystem::path& config_path() const { return config_path_; }
  const Environment& environment() const { return environment_; }
  const Streams& streams() const { return streams_; }

  /// Shows a text at once: through the pager where it is longer than the screen.
  void show(const std::string& text);
  /// Takes what this run changed back.
  void take_back();
  /// Shows what is left of the output, through the pager where it is long.
  void finish();
  /// Shows what is left of the output without a pager.
  void flush();

 private:
  bool pages() const;
  std::string find_pager() const;

  Streams streams_;
  Environment environment_;
  GlobalOptions global_;
  Moment moment_;
  std::filesystem::path config_path_;
  Config config_;
  std::optional<Error> config_fault_;
  Output output_ = Output::human;
  std::string format_;
  Style style_;
  std::string command_line_;
  BookOptions::Access access_;
  bool paging_ = false;
  std::ostringstream page_;
  std::shared_ptr<Book> book_;
};

}  // namespace verso::cli
