#include "cli/review/review.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <sstream>

#include "cli/card_view.hpp"
#include "cli/letter.hpp"
#include "cli/link_argument.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/review/acts.hpp"
#include "cli/review/screen.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

using terminal::Key;

constexpr std::string_view kinds_prompt =
    "gave: k knowledge  l link  o opportunity  i introduction  h help  v invitation  g gift  "
    "t thanks  n news  c company  . nothing";
constexpr std::string_view snooze_prompt = "for: 1-9 weeks  m month  q quarter  y year";

constexpr std::array<std::pair<char, ValueKind>, value_kind_count> kind_keys{
    {{'k', ValueKind::knowledge},
     {'l', ValueKind::link},
     {'o', ValueKind::opportunity},
     {'i', ValueKind::introduction},
     {'h', ValueKind::help},
     {'v', ValueKind::invitation},
     {'g', ValueKind::gift},
     {'t', ValueKind::thanks},
     {'n', ValueKind::news},
     {'c', ValueKind::company}}};

/// How each act is summed up, in the order of the summary.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> act_words{
    {{"touch", "touched"},
     {"share", "shared"},
     {"draft", "drafted"},
     {"snooze", "snoozed"},
     {"let_go", "let go"},
     {"skip", "skipped"}}};

std::optional<ValueKinds> kinds_of(char key) {
  if (key == '.') return ValueKinds{};
  const auto found = std::ranges::find(kind_keys, key, &std::pair<char, ValueKind>::first);
  if (found == kind_keys.end()) return std::nullopt;
  return ValueKinds{found->second};
}

std::optional<Duration> length_of(char key) {
  using enum Duration::Unit;
  if (key >= '1' && key <= '9') return Duration{key - '0', week};
  if (key == 'm') return Duration{1, month};
  if (key == 'q') return Duration{3, month};
  if (key == 'y') return Duration{1, year};
  return std::nullopt;
}

std::string shown(char key) { return text::printable(std::string(1, key)); }

}  // namespace

Review::Review(Session& session, std::vector<DueEntry> entries)
    : session_(session), entries_(std::move(entries)), keys_(session.streams()) {
  session_.flush();
}

std::string_view Review::done(std::size_t place) const {
  const auto found = std::ranges::find(past_, place, &Past::place);
  return found == past_.end() ? std::string_view() : found->act;
}

std::string Review::summary() const {
  std::string line;
  for (const auto& [act, word] : act_words) {
    const auto count = std::ranges::count(past_, act, &Past::act);
    if (count > 0) line += fmt::format("{}{} {}", line.empty() ? "" : ", ", count, word);
  }
  if (line.empty()) line = "nothing was done";
  const std::size_t left = entries_.size() - past_.size();
  return left == 0 ? line : fmt::format("{}; {} left", line, left);
}

void Review::run() {
  bool is_new = true;
  while (!leaves_ && place_ < entries_.size()) {
    if (is_new || keys_.by_hand()) show();
    const std::size_t before = past_.size();
    const Key key = keys_.next();
    if (key == Key::leave) break;
    try {
      if (key == Key::forward)
        finish("skip", "");
      else if (key < Key::resized)
        obey(static_cast<char>(key));
    } catch (const Error& error) {
      if (!keys_.by_hand() || error.kind() == ErrorKind::storage) throw;
      told_ = fmt::format("verso: {}", error.what());
    }
    is_new = past_.size() != before;
    tell_result();
  }
}

void Review::obey(char key) {
  switch (key) {
    case 't': return touch(false);
    case 'T': return touch(true);
    case 'd': return show_draft();
    case 'D': return finish("draft", review_log_draft(session_, contact()));
    case 's': return share();
    case 'z': return snooze();
    case 'l': return finish("let_go", review_let_go(session_, contact()));
    case 'o': return show_card();
    case 'n':
    case ' ': return finish("skip", "");
    case 'u': return undo();
    case 'q': leaves_ = true; return;
    case '\n':
    case '\r': return;
    default:
      throw Error(ErrorKind::usage,
                  fmt::format("the key \"{}\" means nothing here: {}", shown(key), review_keys));
  }
}

void Review::touch(bool with_text) {
  const auto key = choose(kinds_prompt);
  const auto kinds = key ? kinds_of(*key) : std::nullopt;
  if (key && !kinds) {
    throw Error(ErrorKind::usage,
                fmt::format("\"{}\" is no kind of value: {}", shown(*key), kinds_prompt));
  }
  const auto text = with_text && kinds ? ask("what:") : std::optional<std::string>("");
  if (!kinds || !text) return called_off();
  finish("touch", review_touch(session_, contact(), *kinds, *text));
}

std::string Review::suggested_link() const {
  const auto& bring = entries_[place_].bring;
  const auto found = std::ranges::find(bring, "link", &Bring::kind);
  return found != bring.end() && found->ref ? std::to_string(*found->ref) : "";
}

void Review::share() {
  const std::string suggested = suggested_link();
  auto what = ask(suggested.empty() ? "link (number or URL):"
                                    : fmt::format("link (number or URL) [{}]:", suggested));
  if (what && what->empty()) what = suggested;
  if (!what || what->empty()) return called_off();
  const auto commentary = ask("why it is for them:");
  if (!commentary || commentary->empty()) return called_off();
  finish("share", review_share(session_, contact(), link_or_url(*what), *commentary));
}

void Review::snooze() {
  const auto key = choose(snooze_prompt);
  if (!key) return called_off();
  const auto length = length_of(*key);
  if (!length) {
    throw Error(ErrorKind::usage,
                fmt::format("\"{}\" is no length of time: {}", shown(*key), snooze_prompt));
  }
  finish("snooze", review_snooze(session_, contact(), *length));
}

void Review::show_card() {
  std::ostringstream out;
  print_card(out, read_card(session_, contact().id), session_.style(), session_.width(),
             session_.today());
  remember_last(session_, contact().id);
  show_below(out.str());
}

void Review::show_draft() {
  std::ostringstream out;
  print_letter(out, session_.style(), write_letter(session_, contact().id, {}, ""));
  show_below(out.str());
}

void Review::undo() {
  if (past_.empty()) {
    told_ = "nothing of this review to take back";
    return;
  }
  const Past last = past_.back();
  if (last.step) {
    const auto steps = history(session_.book());
    if (steps.empty() || steps.front().step != *last.step) {
      throw Error(ErrorKind::refused,
                  "something else was changed meanwhile; verso undo takes that back first");
    }
    told_ = "taken back: " + verso::undo(session_.book()).command;
  }
  past_.pop_back();
  place_ = last.place;
}

void Review::finish(std::string_view act, std::string told) {
  std::optional<std::int64_t> step;
  if (act != "skip" && !session_.dry_run()) {
    const auto steps = history(session_.book());
    if (!steps.empty()) step = steps.front().step;
    remember_last(session_, contact().id);
  }
  past_.push_back({place_++, act, step});
  told_ = std::move(told);
}

std::optional<char> Review::choose(std::string_view prompt) {
  if (keys_.by_hand()) {
    std::ostringstream line;
    Paragraph().add(prompt).print(line, session_.style(), session_.streams().columns, 0);
    session_.streams().err << line.str() << std::flush;
  }
  const Key key = keys_.next();
  if (key >= Key::resized) return std::nullopt;
  return static_cast<char>(key);
}

std::optional<std::string> Review::ask(std::string_view prompt) {
  if (keys_.by_hand()) session_.streams().err << prompt << ' ' << std::flush;
  const auto line = keys_.line();
  if (!line) return std::nullopt;
  return std::string(text::trim(*line));
}

void Review::show() {
  if (!session_.human()) return;
  const Streams& streams = session_.streams();
  std::ostringstream keys;
  Paragraph().add(review_keys, Look::faint).print(keys, session_.style(), streams.columns, 0);
  const auto key_rows = static_cast<int>(std::ranges::count(keys.str(), '\n'));
  const bool on_screen = keys_.by_hand() && session_.width();
  constexpr int own_rows = 5;  // what was told last, an empty line, and a prompt below
  const std::optional<int> rows =
      on_screen ? std::optional(std::max(streams.rows - key_rows - own_rows, 4)) : std::nullopt;
  const ReviewView view{read_card(session_, contact().id), entries_[place_], place_ + 1,
                        entries_.size()};
  std::ostream& out = session_.out();
  if (on_screen && session_.environment()("TERM").value_or("dumb") != "dumb") {
    out << "\x1b[H\x1b[2J";  // ECMA-48: cursor home, erase the screen
  }
  if (on_screen && !told_.empty()) {
    Paragraph().add(told_, Look::accent).print(out, session_.style(), session_.width(), 0);
    told_.clear();
  }
  out << review_screen(view, session_.style(), session_.width(), rows, session_.today());
  if (!on_screen) out << '\n';
  out.flush();
  if (keys_.by_hand()) streams.err << '\n' << keys.str() << std::flush;
}

void Review::show_below(const std::string& text) {
  if (!session_.human()) return;
  if (!keys_.by_hand()) {
    session_.out() << text << '\n';
    return;
  }
  session_.out() << '\n';
  session_.show(text);
  session_.streams().err << "\nany key goes on" << std::flush;
  if (keys_.next() == Key::leave) leaves_ = true;
}

/// On a screen it stands above the next person; elsewhere at once.
void Review::tell_result() {
  if (!session_.human()) return told_.clear();
  const bool stays = keys_.by_hand() && session_.width() && place_ < entries_.size() && !leaves_;
  if (stays || told_.empty()) return;
  session_.out() << text::printable(told_) << "\n\n";
  told_.clear();
}

}  // namespace verso::cli
