#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal/keys.hpp"
#include "verso/due_list.hpp"

namespace verso::cli {

class Session;

/// The keys of the walk, as its screens show them.
inline constexpr std::string_view review_keys =
    "t touch  d draft  s share  z snooze  l let go  o card  n skip  u undo  q quit";

/// A walk through those who are due, one screen for each, one key for what is to be done. Each act is
/// a change of its own, so that leaving at any moment loses nothing.
class Review {
 public:
  Review(Session& session, std::vector<DueEntry> entries);

  /// Shows one after the other and does what the keys say, until the last one or a key to leave.
  /// Where nobody sits at the keys a fault of one ends the walk: throws Error{usage} for a key that
  /// means nothing, and what the acts throw.
  void run();

  const std::vector<DueEntry>& entries() const { return entries_; }
  /// What was done about the entry at that place: touch share draft snooze let_go skip; empty: nothing.
  std::string_view done(std::size_t place) const;
  /// "2 touched, 1 skipped; 3 left".
  std::string summary() const;

 private:
  /// Something that was done, which undo takes back.
  struct Past {
    std::size_t place;
    std::string_view act;
    std::optional<std::int64_t> step;  ///< of history; nothing where nothing was changed
  };

  const ContactRef& contact() const { return entries_[place_].row.contact; }
  void show();
  void show_below(const std::string& text);
  void obey(char key);
  void touch(bool with_text);
  void share();
  void snooze();
  void show_card();
  void show_draft();
  void undo();
  void finish(std::string_view act, std::string told);
  void called_off() { told_ = "nothing was done"; }
  std::optional<char> choose(std::string_view prompt);
  std::optional<std::string> ask(std::string_view prompt);
  std::string suggested_link() const;
  void tell_result();

  Session& session_;
  std::vector<DueEntry> entries_;
  terminal::Keys keys_;
  std::size_t place_ = 0;
  std::vector<Past> past_;
  std::string told_;
  bool leaves_ = false;
};

}  // namespace verso::cli
