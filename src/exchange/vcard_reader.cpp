#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "exchange/ascii.hpp"
#include "exchange/card_limits.hpp"
#include "exchange/charset.hpp"
#include "exchange/content_line.hpp"
#include "exchange/vcard.hpp"
#include "exchange/vcard_lines.hpp"
#include "exchange/vcard_properties.hpp"

namespace verso::exchange {
namespace {

/// One line of a card while it is made into a Card.
struct CardLine {
  ContentLine content;
  std::string kept_as;  ///< how it goes into vcard_rest
  Understood understood = Understood::not_at_all;
  bool leaves = false;  ///< nothing of it is kept: it is understood, or says nothing of the person
};

Syntax syntax_of(const std::vector<LogicalLine>& lines) {
  for (const auto& line : lines) {
    constexpr std::size_t longest = 40;
    if (line.text.size() > longest || ascii::upper(line.text).rfind("VERSION", 0) != 0) continue;
    const auto version = parse_content_line(line.text, Syntax::v30);
    if (!version || version->name != "VERSION") continue;
    return version->value.starts_with("3") || version->value.starts_with("4") ? Syntax::v30
                                                                              : Syntax::v21;
  }
  return Syntax::v21;
}

/// A line of no form at all, in a form that a vCard can carry.
ContentLine unreadable(std::string_view text) {
  return ContentLine{{}, "X-VERSO-UNREADABLE", {}, escape(from_unknown_charset(text))};
}

CardLine card_line(LogicalLine&& line, Syntax syntax) {
  CardLine result;
  auto content = parse_content_line(line.text, syntax);
  // What 2.1 says in its own way is kept in the way of 3.0 and 4.0, in which it is written again.
  const std::string head = ascii::upper(std::string_view(line.text).substr(0, line.text.find(':')));
  const bool encoded = is_quoted_printable(head) || head.find("CHARSET=") != std::string::npos;
  const bool mended = head.substr(0, head.find(';')).find('/') != std::string::npos;
  const bool as_it_stands =
      content && syntax == Syntax::v30 && !encoded && !mended && is_utf8(line.text);
  result.content = content ? std::move(*content) : unreadable(line.text);
  result.kept_as = as_it_stands ? std::move(line.text) : format_content_line(result.content);
  return result;
}

/// Makes one card of its lines.
class CardMaker {
 public:
  CardMaker(std::vector<LogicalLine>&& lines, std::size_t begin) {
    const Syntax syntax = syntax_of(lines);
    lines_.reserve(lines.size());
    for (auto& line : lines) lines_.push_back(card_line(std::move(line), syntax));
    card_.line = begin;
  }

  /// The card, or why it cannot be one.
  std::optional<std::string> fault() {
    take_lines();
    if (is_group_) return "is a group of contacts, not a person; make it a circle";
    take_parts();
    if (card_.contact.name.empty()) fall_back_on_other_names();
    if (card_.contact.name.empty()) {
      return "has no name, nor an organisation, e-mail, phone, handle or URL to call it by; add FN";
    }
    if (const auto beyond = beyond_limits(card_)) return "has " + *beyond;
    settle_parts();
    if (card_.is_marked) settle_references();
    keep_rest();
    return std::nullopt;
  }

  Card&& card() { return std::move(card_); }

 private:
  void take_lines() {
    for (auto& line : lines_) {
      if (line.content.name == "X-ABLABEL" && !line.content.group.empty()) {
        labels_[line.content.group] = group_label(line.content);
      }
    }
    std::set<std::string> seen;
    for (auto& line : lines_) {
      const auto& content = line.content;
      note_kind(content);
      line.leaves = content.name == "VERSION" || content.name == "REV" ||
                    content.name == "PRODID" || content.name == "PROFILE" ||
                    ((rank_of(content.name) < 100) && is_blank_value(content.value));
      if (line.leaves || content.name == "N") continue;
      if (is_single(content.name) && !seen.insert(content.name).second) continue;
      const auto label = labels_.find(content.group);
      line.understood = take(content, label == labels_.end() ? nullptr : &label->second, card_);
      line.leaves = line.understood == Understood::fully;
    }
  }

  void note_kind(const ContentLine& content) {
    const bool says_kind = content.name == "KIND" || content.name == "X-ADDRESSBOOKSERVER-KIND";
    const bool shown_as = content.name == "X-ABSHOWAS";
    if (!says_kind && !shown_as) return;
    const std::string kind = ascii::lower(content.value);
    if (says_kind && kind == "group") is_group_ = true;
    if (kind == "org" || kind == "company") bearer_ = Bearer::organisation;
  }

  static bool is_blank_value(std::string_view value) {
    return value.find_first_not_of(" \t;,") == std::string_view::npos;
  }

  CardLine* parts_line() {
    const auto found = std::find_if(lines_.begin(), lines_.end(), [](const CardLine& line) {
      return line.content.name == "N" && !line.leaves;
    });
    return found == lines_.end() ? nullptr : &*found;
  }

  void take_parts() {
    if (const CardLine* line = parts_line(); line != nullptr && card_.contact.name.empty()) {
      card_.contact.name = name_of_parts(line->content.value);
    }
  }

  /// N leaves where it says no more than verso would write for the name. Where it does not even fit
  /// the name, FN stays beside it: so long as that is the name, N belongs to it.
  void settle_parts() {
    if (CardLine* line = parts_line()) {
      auto given = split_value(line->content.value, ';');
      given.resize(std::max<std::size_t>(given.size(), 5));
      const bool plain = line->content.parameters.empty() && line->content.group.empty();
      const auto own = split_value(parts_of_name(card_.contact.name, bearer_), ';');
      line->understood = plain && given == own ? Understood::fully : Understood::partly;
      line->leaves = line->understood == Understood::fully;
      if (!line->leaves && !parts_fit(line->content.value, card_.contact.name)) keep_name_line();
    }
  }

  /// What verso wrote of those who are known by their uids says no more than the card does.
  void settle_references() {
    for (CardLine& line : lines_) {
      if (is_plain_reference(line.content)) line.leaves = true;
    }
  }

  void keep_name_line() {
    const auto name = std::find_if(lines_.begin(), lines_.end(), [](const CardLine& line) {
      return line.content.name == "FN" && line.understood == Understood::fully;
    });
    if (name == lines_.end()) return;
    name->understood = Understood::partly;
    name->leaves = false;
  }

  void fall_back_on_other_names() {
    auto& contact = card_.contact;
    std::vector<std::string> names{contact.org, contact.nickname};
    if (!contact.emails.empty()) names.push_back(contact.emails.front().value);
    if (!contact.phones.empty()) names.push_back(contact.phones.front().value);
    if (!contact.handles.empty()) names.push_back(contact.handles.front().value);
    if (!contact.urls.empty()) names.push_back(contact.urls.front().value);
    for (const auto& name : names) {
      if (contact.name.empty()) contact.name = name;
    }
  }

  void keep_rest() {
    keep_singles_together();
    keep_labels_of_kept_lines();
    std::vector<const CardLine*> kept;
    for (const auto& line : lines_) {
      if (!line.leaves) kept.push_back(&line);
    }
    const auto rank = [](const CardLine* line) {
      const bool in_place =
          line->understood != Understood::not_at_all || is_single(line->content.name);
      return in_place ? rank_of(line->content.name) : 100;
    };
    std::stable_sort(kept.begin(), kept.end(),
                     [&](const CardLine* a, const CardLine* b) { return rank(a) < rank(b); });
    for (const auto* line : kept) card_.vcard_rest += line->kept_as + '\n';
  }

  /// Of a property that a card has once, either none stays or all do: then the first is the one that
  /// the card was read from, and the others are further ones (docs/exchange.md).
  void keep_singles_together() {
    for (const auto name : single_properties) {
      const auto of_name = [&](const CardLine& line) {
        return line.content.name == name && !is_blank_value(line.content.value);
      };
      const auto count = std::count_if(lines_.begin(), lines_.end(), of_name);
      if (count < 2) continue;
      for (auto& line : lines_) {
        if (of_name(line)) line.leaves = false;
      }
    }
  }

  void keep_labels_of_kept_lines() {
    std::set<std::string> all_groups;
    std::set<std::string> kept_groups;
    for (const auto& line : lines_) {
      if (line.content.name == "X-ABLABEL") continue;
      all_groups.insert(line.content.group);
      if (!line.leaves) kept_groups.insert(line.content.group);
    }
    for (auto& line : lines_) {
      const auto& group = line.content.group;
      if (line.content.name != "X-ABLABEL" || group.empty()) continue;
      line.leaves = all_groups.contains(group) && !kept_groups.contains(group);
    }
  }

  std::vector<CardLine> lines_;
  std::map<std::string, GroupLabel> labels_;
  Card card_;
  Bearer bearer_ = Bearer::person;
  bool is_group_ = false;
};

/// Splits a file into its cards.
class FileReader {
 public:
  FileReader(std::string_view text, const Records& records) : lines_(text), records_(records) {}

  void run() {
    while (auto line = lines_.next()) {
      if (line->text.find_first_not_of("\x1A\0 ") == std::string::npos)
        continue;  // CP/M's end of file
      switch (mark_of(line->text)) {
        case Mark::begin_card: begin(std::move(*line)); break;
        case Mark::end_card: end(std::move(*line)); break;
        case Mark::none: add(std::move(*line)); break;
      }
    }
    for (const auto& card : open_) {
      records_.refused(
          {card.begin, "the card that begins here has no END:VCARD; the file may be cut off"});
    }
  }

 private:
  struct OpenCard {
    std::size_t begin = 0;
    std::vector<LogicalLine> lines;
    std::string agent;  ///< the lines of a card in an AGENT that is being read
    int agent_depth = 0;
  };

  void begin(LogicalLine&& line) {
    outside_ = false;
    if (!open_.empty()) {
      auto& around = open_.back();
      const bool opens_agent = !around.lines.empty() && is_agent(around.lines.back().text);
      if (around.agent_depth > 0 || opens_agent) {
        ++around.agent_depth;
        around.agent += line.text + '\n';
        return;
      }
    }
    open_.push_back({line.number, {}, {}, 0});
  }

  void end(LogicalLine&& line) {
    if (open_.empty()) return stray(line);
    auto& card = open_.back();
    if (card.agent_depth > 0) {
      card.agent += line.text + '\n';
      if (--card.agent_depth == 0) {
        // vCard 3.0 carries the agent as one escaped value (RFC 2426, section 3.5.4).
        card.lines.back().text += escape(from_unknown_charset(card.agent));
        card.agent.clear();
      }
      return;
    }
    CardMaker maker(std::move(card.lines), card.begin);
    const std::size_t begin = card.begin;
    open_.pop_back();
    if (auto fault = maker.fault()) {
      records_.refused({begin, "the card that begins here " + *fault});
    } else {
      records_.card(maker.card());
    }
  }

  void add(LogicalLine&& line) {
    if (open_.empty()) return stray(line);
    auto& card = open_.back();
    if (card.agent_depth > 0) {
      card.agent += line.text + '\n';
    } else if (looks_like_property(line.text)) {
      card.lines.push_back(std::move(line));
    } else if (!line.text.starts_with('#')) {
      continue_value(card.lines, std::move(line));
    }
  }

  /// Programs that forget to fold break a value, or the text of a photo, at any place.
  static void continue_value(std::vector<LogicalLine>& lines, LogicalLine&& line) {
    if (lines.empty() || rank_of(name_of(lines.back().text)) >= 100) {
      const bool photo = !lines.empty() && is_base64(lines.back().text);
      if (photo) {
        lines.back().text += line.text;
      } else {
        lines.push_back(std::move(line));
      }
      return;
    }
    auto& text = lines.back().text;
    if (text.ends_with('\\')) text.pop_back();
    text += "\\n" + line.text;
  }

  static std::string name_of(std::string_view line) {
    auto name = line.substr(0, std::min(line.find_first_of(":;"), line.size()));
    if (const auto dot = name.rfind('.'); dot != std::string_view::npos)
      name.remove_prefix(dot + 1);
    return ascii::upper(name);
  }

  static bool is_base64(std::string_view line) {
    const std::string head = ascii::upper(line.substr(0, std::min(line.find(':'), line.size())));
    return head.find("BASE64") != std::string::npos || head.find("ENCODING=B") != std::string::npos;
  }

  static bool is_agent(std::string_view line) {
    return line.ends_with(':') && name_of(line) == "AGENT";
  }

  void stray(const LogicalLine& line) {
    if (outside_) return;
    outside_ = true;
    records_.refused(
        {line.number, "the text here stands in no card; a card begins with BEGIN:VCARD"});
  }

  LineReader lines_;
  const Records& records_;
  std::vector<OpenCard> open_;
  bool outside_ = false;  ///< the last line was outside any card
};

}  // namespace

void read_vcards(std::string_view bytes, const Records& records) {
  const auto converted = from_utf16_file(bytes);
  const std::string_view text = converted ? std::string_view(*converted) : bytes;
  FileReader(without_byte_order_mark(text), records).run();
}

}  // namespace verso::exchange
