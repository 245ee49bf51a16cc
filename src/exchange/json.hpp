#pragma once
#include <functional>
#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "verso/card.hpp"

namespace verso {
struct Ask;
struct Hub;
struct Intro;
struct Link;
struct Need;
struct Offer;
struct Opportunity;
struct Promise;
struct News;
struct Matter;
}  // namespace verso

/// verso's values as JSON: the shapes of docs/json.md, for `--json` and for `export json`.
namespace verso::exchange {

/// Values with the keys of docs/json.md in their order. An unknown value is null, a list never.
nlohmann::ordered_json to_json(const Contact& contact);
nlohmann::ordered_json to_json(const ContactRef& contact);
nlohmann::ordered_json to_json(const Note& note);
nlohmann::ordered_json to_json(const Touch& touch);
nlohmann::ordered_json to_json(const Reply& reply);
nlohmann::ordered_json to_json(const Need& need);
nlohmann::ordered_json to_json(const Offer& offer);
nlohmann::ordered_json to_json(const Intro& intro);
nlohmann::ordered_json to_json(const Ask& ask);
nlohmann::ordered_json to_json(const Hub& hub);
nlohmann::ordered_json to_json(const Link& link);
nlohmann::ordered_json to_json(const Opportunity& opportunity);
nlohmann::ordered_json to_json(const Promise& promise);
nlohmann::ordered_json to_json(const News& news);
nlohmann::ordered_json to_json(const Matter& matter);

/// Days, people and texts that may be unknown: null where they are.
nlohmann::ordered_json to_json(const std::optional<ContactRef>& contact);
nlohmann::ordered_json to_json(const std::optional<Date>& date);
nlohmann::ordered_json text_or_null(std::string_view text);

/// The text of a value on one line, valid UTF-8 whatever its strings hold.
std::string dump(const nlohmann::ordered_json& value);

/// Writes the document of `export json`, an element a line, as the elements come: first circles, then
/// contacts, then links, opportunities, introductions, asks and news, then touches, then finish(). The
/// stream's state is the caller's to check.
class JsonWriter {
 public:
  explicit JsonWriter(std::ostream& out);

  void circle(std::string_view name);
  void contact(const Card& card);
  void given(const Given& given);
  void touch(const TouchRecord& record);
  void finish();

 private:
  enum class List { circles, contacts, links, opportunities, intros, asks, news, touches };
  void element(List list, const nlohmann::ordered_json& value);
  void open_until(List list);

  std::ostream& out_;
  List list_ = List::circles;
  bool first_ = true;
};

/// Reads what JsonWriter writes, and the bare lists of contacts or touches that `--json` prints. One
/// element is held at a time. An element with a value of a wrong type, a date or word that is none, or
/// without what it must have is refused alone; a document that is no JSON, not verso's or of a newer
/// version ends the reading with one refusal. Keys that are not known are passed over, as are those
/// that are derived.
void read_json(std::string_view text, const Records& records);

/// The next piece of a text, of any length, valid until the next call; empty at its end.
using NextPiece = std::function<std::string_view()>;
/// The same of a text that is not in memory as a whole (unless it is UTF-16).
void read_json(const NextPiece& next, const Records& records);

}  // namespace verso::exchange
