#include "cli/session.hpp"

#include <algorithm>
#include <istream>
#include <ostream>

#include "cli/locale_days.hpp"
#include "cli/open_book.hpp"
#include "cli/paths.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/terminal/pager.hpp"
#include "model/text.hpp"
#include "verso/book.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

Output output_of(const GlobalOptions& global) {
  if (global.json) return Output::json;
  if (global.tsv) return Output::tsv;
  return global.format ? Output::format : Output::human;
}

Glyphs glyphs_of(const Environment& environment) {
  const std::string folded = text::fold(locale_of("LC_CTYPE", environment));
  const bool is_unicode =
      folded.find("utf-8") != std::string::npos || folded.find("utf8") != std::string::npos;
  return is_unicode ? Glyphs::unicode : Glyphs::ascii;
}

/// --color, else NO_COLOR (no-color.org), else the setting; `auto` is colour on a terminal.
Style style_of(const GlobalOptions& global, const Config& config, const Environment& environment,
               const Streams& streams) {
  const auto no_color = environment("NO_COLOR");
  std::string when = global.color.value_or("");
  if (when.empty()) when = no_color && !no_color->empty() ? "never" : config.value("color");
  const bool dumb = environment("TERM").value_or("") == "dumb";
  const bool on = when == "always" || (when == "auto" && streams.out_is_terminal && !dumb);
  return Style(on && !global.json && !global.tsv ? Style::Colour::on : Style::Colour::off,
               glyphs_of(environment),
               config.value("date.show") == "locale" ? locale_days(environment) : DayText());
}

std::string joined(std::span<const std::string> words) {
  std::string line;
  for (const std::string& word : words) line += (line.empty() ? "" : " ") + word;
  return line;
}

int columns_of(const Streams& streams, const Environment& environment) {
  const std::string set = environment("COLUMNS").value_or("");
  const bool number = !set.empty() && set.size() < 6 &&
                      std::ranges::all_of(set, [](char c) { return c >= '0' && c <= '9'; });
  const int columns = number ? std::stoi(set) : 0;
  return columns > 0 ? columns : streams.columns;
}

}  // namespace

Session::Session(const Streams& streams, Environment environment, const Clock& clock,
                 const GlobalOptions& global, std::span<const std::string> arguments,
                 BookOptions::Access access)
    : streams_(streams),
      environment_(std::move(environment)),
      global_(global),
      moment_(read_moment(clock, environment_)),
      config_path_(find_config(environment_)),
      output_(output_of(global)),
      format_(global.format.value_or("")),
      command_line_(joined(arguments)),
      access_(access) {
  try {
    config_ = read_config(config_path_);
  } catch (const Error& fault) {
    config_fault_ = fault;
  }
  style_ = style_of(global, config_, environment_, streams);
  streams_.columns = columns_of(streams, environment_);
  paging_ = pages();
}

Session::~Session() {
  // Left open: the process ends with its session, and the system gives back file and memory at
  // once, where SQLite's closing of what it has read took a fourteenth of a `show`.
  static auto& left = *new std::vector<std::shared_ptr<Book>>;
  if (book_) left.push_back(std::move(book_));
}

Book& Session::book() {
  if (!book_) book_ = open_book(*this);
  return *book_;
}

const Config& Session::config() const {
  if (config_fault_) throw *config_fault_;
  return config_;
}

std::filesystem::path Session::book_path() const {
  return find_book(global_.db, environment_, config().get("db"));
}

Date Session::past(std::string_view when) const {
  return parse_when(when, today(), Facing::past, config().date_order());
}

Date Session::future(std::string_view when) const {
  return parse_when(when, today(), Facing::future, config().date_order());
}

Date Session::past_or_today(const std::optional<std::string>& when) const {
  return when ? past(*when) : today();
}

std::ostream& Session::out() {
  if (paging_) return page_;
  return streams_.out;
}

void Session::message(std::string_view line) const {
  if (global_.quiet) return;
  const std::string safe = text::printable(line);
  if (!streams_.err_is_terminal) {
    streams_.err << safe << '\n';
  } else {
    Paragraph().add(safe).print(streams_.err, Style(), streams_.columns, 0);
  }
}

void Session::warn(std::string_view line) const {
  streams_.err << "verso: " << text::printable(line) << '\n';
}

std::optional<std::size_t> Session::limit(std::optional<std::size_t> otherwise) const {
  if (!global_.limit) return otherwise;
  if (*global_.limit == 0) return std::nullopt;
  return static_cast<std::size_t>(*global_.limit);
}

std::optional<int> Session::width() const {
  return streams_.out_is_terminal ? std::optional(streams_.columns) : std::nullopt;
}

bool Session::can_ask() const {
  return streams_.in_is_terminal && streams_.err_is_terminal && !global_.no_input;
}

bool Session::confirm(std::string_view question) {
  if (global_.yes || global_.dry_run) return true;
  if (!can_ask()) {
    throw Error(ErrorKind::usage, "cannot ask \"" + std::string(question) +
                                      "\" here; say yes beforehand with --yes");
  }
  const std::string answer = ask(std::string(question) + " [y/N]").value_or("");
  return text::equal_ignoring_ascii_case(answer, "y") ||
         text::equal_ignoring_ascii_case(answer, "yes");
}

std::optional<std::string> Session::ask(std::string_view question) {
  flush();
  streams_.err << text::printable(question) << ' ' << std::flush;
  std::string line;
  if (!std::getline(streams_.in, line)) {
    streams_.err << '\n';
    return std::nullopt;
  }
  return std::string(text::trim(line));
}

std::optional<std::size_t> Session::pick(std::string_view question,
                                         std::span<const std::string> lines) {
  flush();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    streams_.err << (i + 1) << ") " << text::printable(lines[i]) << '\n';
  }
  while (const auto answer = ask(question)) {
    if (answer->empty()) return std::nullopt;
    const bool number = answer->size() < 7 &&
                        std::ranges::all_of(*answer, [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t chosen = number ? std::stoul(*answer) : 0;
    if (chosen >= 1 && chosen <= lines.size()) return chosen - 1;
    streams_.err << "a number from 1 to " << lines.size() << ", or nothing for none\n";
  }
  return std::nullopt;
}

bool Session::pages() const {
  if (!streams_.out_is_terminal || global_.no_pager || output_ != Output::human) return false;
  const std::string pager = find_pager();
  return !pager.empty() && pager != "cat";
}

std::string Session::find_pager() const {
  return environment_("PAGER").value_or(config_.value("pager"));
}

void Session::take_back() {
  if (book_) verso::take_back(*book_);
}

void Session::show(const std::string& text) {
  streams_.out.flush();
  const bool is_long = pages() && std::ranges::count(text, '\n') >= streams_.rows;
  if (is_long && terminal::show_in_pager(find_pager(), text)) return;
  streams_.out << text << std::flush;
}

void Session::finish() {
  if (!paging_) return flush();
  paging_ = false;
  const std::string text = page_.str();
  page_.str("");
  show(text);
}

void Session::flush() {
  paging_ = false;
  streams_.out << page_.str() << std::flush;
  page_.str("");
}

}  // namespace verso::cli
