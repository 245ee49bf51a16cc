#include "helpers/mail_json.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "helpers/mail_headers.hpp"

namespace verso::helpers {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longest_text = 1000;
/// A message to more people is none to a person.
constexpr std::size_t most_people = 500;
/// A sender's clock that is further ahead of the receiver's is wrong.
constexpr std::int64_t most_ahead = 2 * 24 * 3600;

struct Release {
  void operator()(InternetAddressList* list) const { g_object_unref(list); }
  void operator()(gchar* text) const { g_free(text); }
  void operator()(GDateTime* time) const { g_date_time_unref(time); }
  void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};
template <class Type>
using Owned = std::unique_ptr<Type, Release>;

/// Bytes of no stated character set are UTF-8, else Windows-1252.
GMimeParserOptions* options() {
  static const Owned<GMimeParserOptions> kept = [] {
    const char* charsets[] = {"utf-8", "windows-1252", nullptr};
    Owned<GMimeParserOptions> made(g_mime_parser_options_new());
    g_mime_parser_options_set_fallback_charsets(made.get(), charsets);
    return made;
  }();
  return kept.get();
}

/// At most `longest_text` bytes, cut at a border of UTF-8.
std::string bounded(std::string_view text) {
  if (text.size() <= longest_text) return std::string(text);
  std::size_t end = longest_text;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;
  return std::string(text.substr(0, end));
}

std::string decoded(const std::string& text) {
  const Owned<gchar> result(g_mime_utils_header_decode_text(options(), text.c_str()));
  return bounded(result ? result.get() : text);
}

void add_people(InternetAddressList* list, Json& out) {
  for (int i = 0; i < internet_address_list_length(list) && out.size() < most_people; ++i) {
    InternetAddress* address = internet_address_list_get_address(list, i);
    if (INTERNET_ADDRESS_IS_GROUP(address)) {
      add_people(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), out);
      continue;
    }
    const char* email = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
    const char* name = internet_address_get_name(address);
    if (email == nullptr || *email == '\0') continue;
    out.push_back({{"name", name == nullptr ? "" : bounded(name)}, {"email", bounded(email)}});
  }
}

Json people(const Headers& headers, std::initializer_list<std::string_view> names) {
  Json out = Json::array();
  for (const std::string_view name : names) {
    for (const std::string& value : headers.all(name)) {
      const Owned<InternetAddressList> list(internet_address_list_parse(options(), value.c_str()));
      if (list) add_people(list.get(), out);
    }
  }
  return out;
}

Json emails(const Headers& headers, std::initializer_list<std::string_view> names) {
  Json out = Json::array();
  for (const Json& person : people(headers, names)) out.push_back(person["email"]);
  return out;
}

/// The addresses that stand in a text between blanks, brackets and the like, without "mailto:".
void add_addresses(std::string_view text, Json& out) {
  constexpr std::string_view between = " \t<>;,:?()\"";
  while (true) {
    const std::size_t begin = text.find_first_not_of(between);
    if (begin == std::string_view::npos || out.size() == most_people) return;
    const std::size_t end = std::min(text.find_first_of(between, begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    if (word.find('@') != std::string_view::npos) out.push_back(bounded(word));
    text.remove_prefix(end);
  }
}

/// The addresses of the list, also by its name (RFC 2919): <staff.acme.com> is staff@acme.com.
Json lists(const Headers& headers) {
  Json out = Json::array();
  for (const std::string_view name : {"list-post", "x-mailing-list", "mailing-list"}) {
    add_addresses(headers.first(name), out);
  }
  const auto names = message_ids(headers.first("list-id"));
  if (names.empty()) return out;
  std::string address = names.back();
  if (const std::size_t dot = address.find('.'); dot != std::string::npos) address[dot] = '@';
  out.push_back(bounded(address));
  return out;
}

std::optional<std::int64_t> seconds(std::string_view date) {
  const Owned<GDateTime> time(g_mime_utils_header_decode_date(std::string(date).c_str()));
  if (!time || g_date_time_get_year(time.get()) < 1971) return std::nullopt;
  return g_date_time_to_unix(time.get());
}

/// When the last hop took it in (RFC 5321, 4.4: what stands behind the last semicolon).
std::optional<std::int64_t> received_at(const Headers& headers) {
  const std::string hop = headers.first("received");
  const auto semicolon = hop.rfind(';');
  return semicolon == std::string::npos ? std::nullopt : seconds(hop.substr(semicolon + 1));
}

/// "From ana@acme.com Mon Jan  3 10:15:00 2026"; its time is UTC (RFC 4155).
std::optional<std::int64_t> enveloped_at(std::string_view envelope) {
  std::vector<std::string> words;
  std::string_view left = envelope;
  while (!left.empty()) {
    const std::size_t begin = std::min(left.find_first_not_of(' '), left.size());
    left.remove_prefix(begin);
    const std::size_t end = std::min(left.find(' '), left.size());
    if (end > 0) words.emplace_back(left.substr(0, end));
    left.remove_prefix(end);
  }
  for (std::size_t i = 2; i + 3 < words.size(); ++i) {
    if (words[i + 2].find(':') == std::string::npos) continue;
    const std::string& year = words.back();
    return seconds(words[i + 1] + ' ' + words[i] + ' ' + year + ' ' + words[i + 2] + " +0000");
  }
  return std::nullopt;
}

/// When it was sent; where that cannot be read, or cannot be, when it was received.
Json sent_at(const Headers& headers, std::string_view envelope) {
  const auto sent = seconds(headers.first("date"));
  auto received = received_at(headers);
  if (!received) received = enveloped_at(envelope);
  const bool is_wrong = !sent || (received && *sent > *received + most_ahead);
  const auto at = is_wrong ? received : sent;
  return at ? Json(*at) : Json(nullptr);
}

/// Old programs write words and addresses into In-Reply-To: the id is the last of what could be one.
Json answers(const Headers& headers, const Json& from, const Json& to) {
  std::vector<std::string> ids;
  const auto is_address = [](const Json& people, const std::string& id) {
    return std::ranges::any_of(people, [&id](const Json& one) { return one["email"] == id; });
  };
  const auto named = message_ids(headers.first("in-reply-to"));
  for (auto id = named.rbegin(); id != named.rend() && ids.empty(); ++id) {
    if (!is_address(from, *id) && !is_address(to, *id)) ids.push_back(*id);
  }
  const auto references = message_ids(headers.first("references"));
  for (auto id = references.rbegin(); id != references.rend(); ++id) {
    if (std::ranges::find(ids, *id) == ids.end()) ids.push_back(*id);
  }
  return ids;
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return text;
}

bool is_automatic(const Headers& headers) {
  const std::string submitted = lower(headers.first("auto-submitted"));
  return (!submitted.empty() && !submitted.starts_with("no")) || headers.has("x-autoreply") ||
         headers.has("x-autorespond") || lower(headers.first("precedence")) == "auto_reply" ||
         headers.first("return-path") == "<>" ||
         lower(headers.first("content-type")).starts_with("multipart/report");
}

bool is_bulk(const Headers& headers) {
  const std::string precedence = lower(headers.first("precedence"));
  return precedence == "bulk" || precedence == "list" || precedence == "junk";
}

}  // namespace

Json mail_json(const RawMessage& message) {
  const Headers headers(message.header);
  if (headers.empty())
    return {{"line", message.line}, {"fault", "it is no message: it has no header"}};
  const std::string posting = lower(headers.first("list-post"));
  const bool takes_posts = !posting.empty() && !posting.starts_with("no");
  const std::vector<std::string> own = message_ids(headers.first("message-id"));
  const Json from = people(headers, {headers.has("from") ? "from" : "sender"});
  const Json to = people(headers, {"to", "cc", "bcc"});
  return {{"line", message.line},
          {"id", own.empty() ? Json(nullptr) : Json(own.front())},
          {"at", sent_at(headers, message.envelope)},
          {"from", from},
          {"to", to},
          {"subject", decoded(headers.first("subject"))},
          {"answers", answers(headers, from, to)},
          {"delivered", emails(headers, {"delivered-to", "x-original-to", "envelope-to"})},
          {"lists", lists(headers)},
          {"list", headers.has("list-id") || takes_posts},
          {"newsletter", headers.has("list-unsubscribe") && !takes_posts},
          {"bulk", is_bulk(headers)},
          {"automatic", is_automatic(headers)}};
}

}  // namespace verso::helpers
