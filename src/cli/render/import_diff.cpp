#include "cli/render/import_diff.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "model/text.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

using Fields = std::vector<std::pair<std::string_view, std::string>>;

std::string with(std::string_view value, std::string_view detail) {
  return std::string(value) + (detail.empty() ? "" : " (" + std::string(detail) + ")");
}

/// The values that a card has once.
Fields singles(const Contact& contact, const Style& style) {
  return {{"name", contact.name},
          {"nickname", contact.nickname},
          {"org", contact.org},
          {"title", contact.title},
          {"place", contact.place},
          {"birthday", contact.birthday ? format_birthday(*contact.birthday) : ""},
          {"met on", contact.met.on ? style.day(*contact.met.on) : ""},
          {"met at", contact.met.at},
          {"every", contact.cadence ? format_duration(*contact.cadence) : ""}};
}

/// The values of its lists.
Fields items(const Contact& contact) {
  Fields fields;
  for (const Labelled& email : contact.emails)
    fields.emplace_back("email", with(email.value, email.label));
  for (const Labelled& phone : contact.phones)
    fields.emplace_back("phone", with(phone.value, phone.label));
  for (const Labelled& url : contact.urls) fields.emplace_back("url", with(url.value, url.label));
  for (const Handle& handle : contact.handles) {
    fields.emplace_back("handle", handle.network + ":" + handle.value);
  }
  for (const std::string& circle : contact.circles) fields.emplace_back("circle", circle);
  for (const Interest& interest : contact.interests) {
    fields.emplace_back(word(interest.kind),
                        with(interest.topic, interest.level ? word(*interest.level) : ""));
  }
  return fields;
}

class Diff {
 public:
  explicit Diff(const Style& style) : style_(style) {}

  std::string write(const ImportChange& change) {
    const std::string name = text::printable(change.after.name);
    if (change.before == nullptr) {
      text_ = style_.apply(Look::good, "+ " + name) +
              (change.after.org.empty() ? "" : "  " + text::printable(change.after.org)) + "\n";
      return std::move(text_);
    }
    text_ = "~ " + name + "  (" + std::to_string(number(change.before->id)) + ")\n";
    compare(*change.before, change.after, change.given);
    for (const Note* note : change.notes) {
      constexpr int width = 60;
      line("+ note", text::truncate(text::printable(note->text), width));
    }
    return std::move(text_);
  }

 private:
  void line(std::string_view head, std::string_view value) {
    text_ += "    " + std::string(head) + ": " + text::printable(value) + "\n";
  }

  void compare(const Contact& before, const Contact& after, const Contact& given) {
    const Fields old = singles(before, style_);
    const Fields now = singles(after, style_);
    const Fields wanted = singles(given, style_);
    for (std::size_t i = 0; i < now.size(); ++i) {
      const std::string& was = old[i].second;
      if (now[i].second != was) {
        line(now[i].first, (was.empty() ? "–" : was) + " → " + now[i].second);
      } else if (!wanted[i].second.empty() && wanted[i].second != was) {
        line(now[i].first, was + " stays, not " + wanted[i].second);
      }
    }
    const Fields had = items(before);
    for (const auto& item : items(after)) {
      if (std::ranges::find(had, item) == had.end())
        line("+ " + std::string(item.first), item.second);
    }
  }

  const Style& style_;
  std::string text_;
};

}  // namespace

std::string import_diff(const ImportChange& change, const Style& style) {
  return Diff(style).write(change);
}

}  // namespace verso::cli
