#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "exchange/ascii.hpp"
#include "exchange/content_line.hpp"
#include "exchange/networks.hpp"
#include "exchange/vcard.hpp"
#include "exchange/vcard_own.hpp"
#include "exchange/vcard_properties.hpp"
#include "model/text.hpp"
#include "model/uid_reference.hpp"
#include "verso/words.hpp"

namespace verso::exchange {
namespace {

std::string related_line(const Known& known) {
  ContentLine line{{}, "RELATED", {}, escape(known.name)};
  if (!known.as.empty()) line.parameters.push_back({"TYPE", {known.as}});
  if (!is_uid_reference(known.name)) line.parameters.push_back({"VALUE", {"text"}});
  return format_content_line(line);
}

/// A line of vcard_rest, with what it says.
struct KeptLine {
  std::string text;
  ContentLine content;
  Card says;
  Understood understood = Understood::not_at_all;
  bool written = false;
};

std::vector<KeptLine> kept_lines(std::string_view rest) {
  std::vector<KeptLine> lines;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto text = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    auto content = parse_content_line(text, Syntax::v30);
    if (!content || content->name == "BEGIN" || content->name == "END" ||
        content->name == "VERSION") {
      continue;
    }
    lines.push_back({std::string(text), std::move(*content), {}, Understood::not_at_all, false});
  }
  return lines;
}

class CardWriter {
 public:
  /// `is_known` of a synced card: whom the book knows.
  CardWriter(const Card& card, VcardVersion version,
             const std::function<bool(std::string_view)>* is_known)
      : card_(card),
        contact_(card.contact),
        version_(version),
        is_known_(is_known),
        kept_(kept_lines(card.vcard_rest)) {
    for (const auto& line : kept_) {
      if (line.content.name == "X-ABLABEL") labels_[line.content.group] = group_label(line.content);
      groups_.insert(line.content.group);
    }
    for (auto& line : kept_) {
      const auto label = labels_.find(line.content.group);
      if (line.content.name != "X-ABLABEL") {
        line.understood =
            take(line.content, label == labels_.end() ? nullptr : &label->second, line.says);
      }
    }
  }

  std::string write() {
    put("BEGIN:VCARD");
    put(version_ == VcardVersion::v4 ? "VERSION:4.0" : "VERSION:3.0");
    put("PRODID:-//verso//verso//EN");
    write_singles();
    write_reachable();
    write_liked();
    write_known();
    write_notes();
    write_own_properties();
    write_rest();
    put("END:VCARD");
    return std::move(text_);
  }

 private:
  void put(std::string_view line) { append_folded(text_, line); }
  void put(const ContentLine& line) { put(format_content_line(line)); }
  void put(KeptLine& line) {
    line.written = true;
    put(line.text);
  }

  // Properties that a card has once: the kept lines while they still say what the card says, else
  // verso's own line and the further ones.
  template <class Says>
  void write_single(std::string_view name, const Says& still_says, const std::string& own_value) {
    KeptLine* first = nullptr;
    for (auto& line : kept_) {
      if (line.content.name == name && first == nullptr) first = &line;
    }
    if (first != nullptr && still_says(*first)) {
      put(*first);
    } else {
      if (first != nullptr) first->written = true;
      if (!own_value.empty()) put(ContentLine{{}, std::string(name), {}, own_value});
    }
    for (auto& line : kept_) {
      if (line.content.name == name && !line.written) put(line);
    }
  }

  void write_text(std::string_view name, std::string Contact::*field) {
    const auto same = [&](const KeptLine& line) {
      return line.says.contact.*field == contact_.*field;
    };
    write_single(name, same, escape(contact_.*field));
  }

  void write_singles() {
    write_text("FN", &Contact::name);
    write_parts();
    write_text("NICKNAME", &Contact::nickname);
    write_text("ORG", &Contact::org);
    write_text("TITLE", &Contact::title);
    const auto same_place = [&](const KeptLine& line) {
      return line.says.contact.place == contact_.place;
    };
    write_single("ADR", same_place, contact_.place.empty() ? "" : address_of_place(contact_.place));
    const auto same_day = [&](const KeptLine& line) {
      return line.says.contact.birthday == contact_.birthday;
    };
    write_single("BDAY", same_day, birthday());
    write_text("UID", &Contact::uid);
  }

  void write_parts() {
    const bool organisation = std::any_of(kept_.begin(), kept_.end(), [](const KeptLine& line) {
      const std::string value = ascii::lower(line.content.value);
      return (line.content.name == "KIND" && value == "org") ||
             (line.content.name == "X-ABSHOWAS" && value == "company");
    });
    const bool named_as_read = std::any_of(kept_.begin(), kept_.end(), [&](const KeptLine& line) {
      return line.content.name == "FN" && line.says.contact.name == contact_.name;
    });
    const auto fits = [&](const KeptLine& line) {
      return named_as_read || parts_fit(line.content.value, contact_.name);
    };
    write_single(
        "N", fits,
        parts_of_name(contact_.name, organisation ? Bearer::organisation : Bearer::person));
  }

  /// vCard 4.0 has dates in basic form only, 3.0 has no date without a year: Apple's way leaves it out.
  std::string birthday() const {
    if (!contact_.birthday) return {};
    std::string text = format_birthday(*contact_.birthday);
    if (version_ == VcardVersion::v3) return text;
    const std::string_view marker = contact_.birthday->year ? "" : "--";
    std::erase(text, '-');
    return std::string(marker) + text;
  }

  /// Writes each item of a list as the kept line that still says it, else by `own`.
  template <class T, class List, class Own>
  void write_list(const std::vector<T>& items, const List& list, const Own& own) {
    for (const auto& item : items) {
      const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const KeptLine& line) {
        const std::vector<T>& said = list(line.says);
        return !line.written && said.size() == 1 && said.front() == item;
      });
      if (found != kept_.end()) {
        put(*found);
      } else {
        own(item);
      }
    }
  }

  void write_labelled(const std::string& name, std::vector<Labelled> Contact::*field) {
    const auto list = [&](const Card& card) -> const std::vector<Labelled>& {
      return card.contact.*field;
    };
    write_list(contact_.*field, list, [&](const Labelled& item) {
      ContentLine line{{}, name, {}, name == "URL" ? item.value : escape(item.value)};
      if (is_type_label(item.label)) {
        line.parameters.push_back({"TYPE", words_of(item.label)});
        return put(line);
      }
      if (item.label.empty()) return put(line);
      line.group = new_group();
      put(line);
      put(ContentLine{line.group, "X-ABLabel", {}, escape(item.label)});
    });
  }

  void write_reachable() {
    write_labelled("EMAIL", &Contact::emails);
    write_labelled("TEL", &Contact::phones);
    write_labelled("URL", &Contact::urls);
    const auto handles = [](const Card& card) -> const std::vector<Handle>& {
      return card.contact.handles;
    };
    write_list(contact_.handles, handles, [&](const Handle& handle) { put(own_handle(handle)); });
  }

  ContentLine own_handle(const Handle& handle) const {
    if (const auto uri = uri_of_handle(handle)) return {{}, "IMPP", {}, escape(*uri)};
    ContentLine line{{}, "SOCIALPROFILE", {}, escape(handle.value)};
    if (version_ == VcardVersion::v4) {
      if (!handle.network.empty()) line.parameters.push_back({"SERVICE-TYPE", {handle.network}});
      line.parameters.push_back({"VALUE", {"text"}});
      return line;
    }
    line.name = "X-SOCIALPROFILE";
    line.value = escape(address_of_account(handle));
    if (!handle.network.empty()) line.parameters.push_back({"TYPE", {handle.network}});
    line.parameters.push_back({"X-USER", {handle.value}});
    return line;
  }

  void write_liked() {
    if (!contact_.circles.empty()) {
      std::string circles;
      for (const auto& circle : contact_.circles)
        circles += (circles.empty() ? "" : ",") + escape(circle);
      put(ContentLine{{}, "CATEGORIES", {}, circles});
    }
    const auto interests = [](const Card& card) -> const std::vector<Interest>& {
      return card.contact.interests;
    };
    write_list(contact_.interests, interests, [&](const Interest& interest) {
      ContentLine line{{}, ascii::upper(word(interest.kind)), {}, escape(interest.topic)};
      if (interest.level) line.parameters.push_back({"LEVEL", {level_word(interest)}});
      put(line);
    });
  }

  static std::string level_word(const Interest& interest) {
    if (interest.kind != InterestKind::expertise) return std::string(word(*interest.level));
    switch (*interest.level) {
      case Level::low: return "beginner";
      case Level::medium: return "average";
      case Level::high: break;
    }
    return "expert";
  }

  void write_known() {
    for (const auto& known : contact_.knows) {
      const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const KeptLine& line) {
        const auto& said = line.says.contact.knows;
        return !line.written && said.size() == 1 && said.front().name == known.name &&
               said.front().as == known.as;
      });
      if (found != kept_.end()) {
        put(*found);
      } else if (version_ == VcardVersion::v4 || is_uid_reference(known.name)) {
        put(related_line(known));
      } else {
        ContentLine line{
            known.as.empty() ? "" : new_group(), "X-ABRELATEDNAMES", {}, escape(known.name)};
        put(line);
        if (!known.as.empty()) put(ContentLine{line.group, "X-ABLabel", {}, escape(known.as)});
      }
    }
  }

  void write_notes() {
    for (const auto& note : card_.notes) {
      const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const KeptLine& line) {
        const auto& said = line.says.notes;
        return !line.written && said.size() == 1 && said.front().text == note.text &&
               said.front().on == note.on && said.front().is_private == note.is_private;
      });
      if (found != kept_.end()) {
        put(*found);
        continue;
      }
      ContentLine line{{}, "NOTE", {}, escape(note.text)};
      if (note.on != Date{}) {
        std::string day = format_date(note.on);
        std::erase(day, '-');
        line.parameters.push_back({"CREATED", {day + "T000000Z"}});
      }
      if (note.is_private) line.parameters.push_back({"X-VERSO-PRIVATE", {"true"}});
      put(line);
    }
  }

  void write_own_properties() {
    const auto scope = is_known_ != nullptr ? VcardScope::synced : VcardScope::shared;
    for (const ContentLine& line : own_lines(card_, scope)) put(line);
  }

  /// What no line of the card's own says: lines not understood, relations the book may not know, and
  /// the labels of groups that were written.
  void write_rest() {
    std::set<std::string> groups_in_use;
    for (auto& line : kept_) {
      const bool relation = tells_of_others(line);
      const bool stale = line.understood != Understood::not_at_all && !relation && !line.written;
      if (!stale && line.content.name != "X-ABLABEL") groups_in_use.insert(line.content.group);
    }
    for (auto& line : kept_) {
      if (line.written) continue;
      const bool relation = tells_of_others(line);
      if (line.understood != Understood::not_at_all && !relation) continue;
      const bool label = line.content.name == "X-ABLABEL" && !line.content.group.empty();
      if (label && !groups_in_use.contains(line.content.group)) continue;
      put(line);
    }
  }

  /// Whether the line names somebody whom the book may not know.
  bool tells_of_others(const KeptLine& line) const {
    const auto& knows = line.says.contact.knows;
    return !knows.empty() && (is_known_ == nullptr || !(*is_known_)(knows.front().name));
  }

  std::string new_group() {
    std::string name;
    do {
      name = "item" + std::to_string(++last_group_);
    } while (groups_.contains(name));
    return name;
  }

  const Card& card_;
  const Contact& contact_;
  VcardVersion version_;
  const std::function<bool(std::string_view)>* is_known_;
  std::vector<KeptLine> kept_;
  std::map<std::string, GroupLabel> labels_;
  std::set<std::string> groups_;
  int last_group_ = 0;
  std::string text_;
};

}  // namespace

std::string write_vcard(const Card& card, VcardVersion version) {
  return CardWriter(card, version, nullptr).write();
}

std::string write_synced_vcard(const Card& card, VcardVersion version,
                               const std::function<bool(std::string_view)>& is_known) {
  return CardWriter(card, version, &is_known).write();
}

void keep_relation(std::string& rest, const Known& known) {
  for (std::string_view lines = rest; !lines.empty();) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    const auto kept = parse_content_line(line, Syntax::v30);
    const bool is_relation = kept && (kept->name == "RELATED" || kept->name == "X-ABRELATEDNAMES");
    if (is_relation && text::trim(unescape(kept->value)) == known.name) return;
  }
  rest += related_line(known) + '\n';
}

}  // namespace verso::exchange
