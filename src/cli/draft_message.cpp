#include "cli/draft_message.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <kainjow/mustache.hpp>
#include <templates.hpp>

#include "cli/files.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

namespace mustache = kainjow::mustache;

struct Template {
  std::string text;
  std::string where;  ///< for errors
};

Template find_template(std::string_view name, const std::filesystem::path& folder) {
  const std::string file = fmt::format("{}.mustache", name);
  const std::filesystem::path own = folder / file;
  std::error_code failed;
  if (std::filesystem::exists(own, failed)) return {read_file(own), own.string()};
  const auto* shipped = std::ranges::find(templates::files, file, &templates::EmbeddedFile::name);
  return {std::string(shipped->text), file};
}

/// Nothing and an empty text are both false in a template.
void set(mustache::data& data, const std::string& key, const std::string& value) {
  if (value.empty()) {
    data.set(key, mustache::data(false));
  } else {
    data.set(key, value);
  }
}

std::string subject_of(const Draft& draft) {
  if (!draft.bring.empty() && draft.bring.front().kind == "birthday") return "Happy birthday";
  return "Hello";
}

/// The first of each kind of what there is to bring.
void set_bring(mustache::data& data, const Draft& draft) {
  for (const char* kind : {"promise", "answer", "need", "link", "opportunity", "birthday"}) {
    const auto found = std::ranges::find(draft.bring, kind, &Bring::kind);
    const bool is_first = found == draft.bring.begin();
    set(data, kind, found != draft.bring.end() && is_first ? found->text : "");
  }
}

mustache::data data_of(const Draft& draft, const DraftWording& wording) {
  mustache::data data;
  set(data, "name", draft.first_name);
  set(data, "full_name", draft.contact.name);
  set(data, "org", draft.contact.org);
  set(data, "me", wording.me);
  set(data, "say", wording.say);
  set(data, "text", draft.text);
  set(data, "title", draft.text);
  set(data, "why", draft.text);
  set(data, "url", draft.url);
  set(data, "until", draft.until ? format_date(*draft.until) : "");
  set(data, "reason", draft.reason);
  set(data, "other", draft.other ? draft.other->name : "");
  set(data, "other_org", draft.other ? draft.other->org : "");
  set(data, "outcome", draft.outcome);
  set(data, "matter", draft.matter);
  data.set("helped", draft.helped);
  data.set("bind", draft.tell_bind);
  set(data, "subject", subject_of(draft));
  set_bring(data, draft);
  mustache::data news(mustache::data::type::list);
  for (const std::string& one : draft.news) news.push_back(one);
  data.set("news", std::move(news));
  const Template closing = find_template("closing", wording.templates);
  data.set("closing", mustache::data(mustache::partial([text = closing.text] { return text; })));
  return data;
}

constexpr char end_of_value = '\x1f';

bool is_sentence_end(char c) { return c == '.' || c == '?' || c == '!'; }

/// A value that ends its own sentence takes no second mark: "News from me: I moved.." loses one stop,
/// "How did it go: the exam.?" its first.
std::string without_second_marks(std::string_view filled) {
  std::string result;
  for (std::size_t i = 0; i < filled.size(); ++i) {
    if (filled[i] != end_of_value) {
      result += filled[i];
      continue;
    }
    const char next = i + 1 < filled.size() ? filled[i + 1] : ' ';
    if (result.empty() || !is_sentence_end(result.back()) || !is_sentence_end(next)) continue;
    if (result.back() == '.' && next != '.') {
      result.pop_back();
    } else {
      ++i;
    }
  }
  return result;
}

/// No more than one empty line in a row, none at the end.
std::string tidy(std::string_view text) {
  std::string result;
  int empty = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (text::trim(line).empty()) {
      ++empty;
      continue;
    }
    if (empty > 0 && !result.empty()) result += '\n';
    empty = 0;
    result += line;
    result += '\n';
  }
  return result;
}

}  // namespace

DraftMessage write_draft(const Draft& draft, const DraftWording& wording) {
  const Template source = find_template(word(draft.kind), wording.templates);
  mustache::mustache page(source.text);
  page.set_custom_escape([](const std::string& text) { return text + end_of_value; });
  std::string filled;
  if (page.is_valid()) filled = without_second_marks(page.render(data_of(draft, wording)));
  if (!page.is_valid()) {
    throw Error(ErrorKind::bad_data, fmt::format("the template {} cannot be read: {}", source.where,
                                                 page.error_message()));
  }
  DraftMessage message;
  constexpr std::string_view mark = "Subject:";
  if (filled.starts_with(mark)) {
    const std::size_t end = std::min(filled.find('\n'), filled.size());
    message.subject = text::printable(text::trim(filled.substr(mark.size(), end - mark.size())));
    filled.erase(0, end);
  }
  message.text = tidy(filled);
  return message;
}

}  // namespace verso::cli
