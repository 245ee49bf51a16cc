#include "exchange/markdown.hpp"

#include <algorithm>
#include <string_view>

#include "model/text.hpp"
#include "model/utf8.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

/// A text as a string of YAML in double quotes (YAML 1.2, section 7.3.1).
std::string yaml(std::string_view text) {
  std::string result = "\"";
  for (const char c : text::printable(text)) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

/// A line of text as it stands: signs that Markdown would take for its own are escaped.
std::string plain(std::string_view line) {
  std::string result;
  for (const char c : line) {
    if (std::string_view("\\`*_[]<>#|~&").find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

/// A text of several lines as an item of a list, `- 2026-11-22: first line`, each line of its own.
std::string item(std::string_view head, std::string_view text, std::string_view indent = "") {
  std::string result = std::string(indent) + "- " + std::string(head);
  const std::string safe = text::printable(text, text::Lines::keep);
  std::string_view rest = text::trim(safe);
  std::string between = ": ";
  const std::string next_line = "\n" + std::string(indent) + "  ";
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const std::string line = plain(text::trim(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty()) {
      between = "\n" + next_line;
      continue;
    }
    const bool looks_like_item = line.starts_with("- ") || line.starts_with("+ ");
    result += between + (looks_like_item && between != ": " ? "\\" : "") + line;
    between = "\\" + next_line;
  }
  return result + "\n";
}

class Page {
 public:
  explicit Page(const Card& card) : card_(card), contact_(card.contact) {}

  std::string write(const std::vector<Touch>& touches) {
    front_matter();
    text_ += "\n# " + plain(text::printable(contact_.name)) + "\n";
    open_things();
    section("Notes", notes());
    section("Touches", history(touches));
    return std::move(text_);
  }

 private:
  void value(std::string_view key, std::string_view text) {
    if (!text.empty()) text_ += std::string(key) + ": " + yaml(text) + "\n";
  }
  void list(std::string_view key, const std::vector<std::string>& items) {
    if (items.empty()) return;
    text_ += std::string(key) + ":\n";
    for (const std::string& each : items) text_ += "  - " + yaml(each) + "\n";
  }
  template <class Items, class Text>
  void list(std::string_view key, const Items& items, const Text& text) {
    std::vector<std::string> texts;
    for (const auto& each : items) texts.push_back(text(each));
    list(key, texts);
  }
  void section(std::string_view title, const std::string& items) {
    if (!items.empty()) text_ += "\n## " + std::string(title) + "\n\n" + items;
  }

  void front_matter();
  void open_things();
  std::string notes() const;
  std::string history(const std::vector<Touch>& touches) const;

  const Card& card_;
  const Contact& contact_;
  std::string text_;
};

std::string labelled(const Labelled& entry) {
  return entry.value + (entry.label.empty() ? "" : " (" + entry.label + ")");
}

std::string names(const std::vector<ContactRef>& people, ContactId except) {
  std::string text;
  for (const ContactRef& person : people) {
    if (person.id != except) text += (text.empty() ? "" : ", ") + person.name;
  }
  return text;
}

std::string words(const ValueKinds& kinds) {
  std::string text;
  for (const ValueKind kind : kinds) text += (text.empty() ? "" : ", ") + std::string(word(kind));
  return text;
}

void Page::front_matter() {
  text_ += "---\n";
  value("name", contact_.name);
  value("nickname", contact_.nickname);
  value("org", contact_.org);
  value("title", contact_.title);
  value("place", contact_.place);
  value("birthday", contact_.birthday ? format_birthday(*contact_.birthday) : "");
  list("emails", contact_.emails, labelled);
  list("phones", contact_.phones, labelled);
  list("urls", contact_.urls, labelled);
  list("handles", contact_.handles,
       [](const Handle& handle) { return handle.network + ":" + handle.value; });
  list("circles", contact_.circles);
  list("interests", contact_.interests, [](const Interest& interest) {
    std::string text = interest.topic;
    if (interest.kind != InterestKind::interest) text += ", " + std::string(word(interest.kind));
    if (interest.level) text += ", " + std::string(word(*interest.level));
    return text;
  });
  value("met_on", contact_.met.on ? format_date(*contact_.met.on) : "");
  value("met_at", contact_.met.at);
  value("met_via", contact_.met.via ? contact_.met.via->name : "");
  list("knows", contact_.knows, [](const Known& known) {
    return known.name + (known.as.empty() ? "" : " (" + known.as + ")");
  });
  value("cadence", contact_.cadence ? format_duration(*contact_.cadence) : "");
  value("uid", contact_.uid);
  text_ += "---\n";
}

void Page::open_things() {
  std::string open;
  for (const Promise& promise : card_.promises) {
    if (!promise.done_on) {
      open +=
          item("promised" + (promise.by ? " by " + format_date(*promise.by) : ""), promise.text);
    }
  }
  for (const Need& need : card_.needs) {
    if (need.status == NeedStatus::open) open += item(need.bind ? "in a bind" : "needs", need.text);
  }
  for (const Offer& offer : card_.offers) {
    if (offer.status == OfferStatus::open) open += item("offers", offer.text);
  }
  for (const Matter& matter : card_.matters)
    open += item("busy with, " + format_date(matter.on), matter.text);
  section("Now", open);
}

std::string Page::notes() const {
  std::vector<const Note*> sorted;
  for (const Note& note : card_.notes) sorted.push_back(&note);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Note* a, const Note* b) { return a->on > b->on; });
  std::string items;
  for (const Note* note : sorted) {
    items += item(format_date(note->on) + (note->is_private ? " (private)" : ""), note->text);
  }
  return items;
}

std::string Page::history(const std::vector<Touch>& touches) const {
  std::string items;
  for (const Touch& touch : touches) {
    std::string head = format_date(touch.on);
    if (touch.by) head += ", " + std::string(word(*touch.by));
    if (touch.started == Starter::them) head += ", they started";
    if (touch.started == Starter::both) head += ", both started";
    if (const auto others = names(touch.with, contact_.id); !others.empty()) {
      head += ", with " + plain(text::printable(others));
    }
    if (!touch.gave.empty()) head += ", gave " + words(touch.gave);
    if (!touch.received.empty()) head += ", received " + words(touch.received);
    items += item(head, touch.text.empty() ? touch.purpose : touch.text);
    for (const Reply& reply : touch.replies) {
      const std::string_view who = reply.mine ? ", you answered" : ", answer";
      items += item(format_date(reply.on) + std::string(who), reply.text, "  ");
    }
  }
  return items;
}

}  // namespace

std::string write_markdown(const Card& card, const std::vector<Touch>& touches) {
  return Page(card).write(touches);
}

std::string markdown_file_name(const Contact& contact) {
  constexpr std::size_t longest = 100;  // bytes; file systems take 255
  std::string name;
  const std::string safe = text::printable(contact.name);
  for (std::size_t i = 0; i < safe.size();) {
    const auto point = text::decode(safe, i);
    const bool taken = std::string_view("/\\:*?\"<>|").find(safe[i]) == std::string_view::npos;
    if (name.size() + point.length > longest) break;
    name += taken ? safe.substr(i, point.length) : "-";
    i += point.length;
  }
  while (name.starts_with('.')) name.erase(0, 1);
  name += " (" + std::to_string(number(contact.id)) + ").md";
  return std::string(text::trim(name));
}

}  // namespace verso::exchange
