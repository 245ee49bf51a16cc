#include "model/mail_rules.hpp"

#include <algorithm>
#include <array>

#include "model/mail_threads.hpp"
#include "model/reach_key.hpp"
#include "model/text.hpp"

namespace verso {
namespace {

/// The local parts of programs' addresses, as they begin.
constexpr std::array<std::string_view, 16> machines{
    "noreply",       "no-reply",      "no_reply",   "no.reply",  "donotreply", "do-not-reply",
    "do_not_reply",  "mailer-daemon", "postmaster", "bounce",    "bounces",    "notification",
    "notifications", "notify",        "autoreply",  "auto-reply"};

constexpr std::array<std::string_view, 10> suffixes{"inc", "ltd", "llc",  "gmbh", "phd",
                                                    "esq", "mba", "corp", "iii",  "cpa"};

/// "ana+shop@acme.com" is "ana@acme.com".
std::string without_detail(std::string key) {
  const std::size_t at = key.rfind('@');
  const std::size_t plus = key.find('+');
  if (at != std::string::npos && plus < at && plus > 0) key.erase(plus, at - plus);
  return key;
}

std::string_view without_quotes(std::string_view name) {
  name = text::trim(name);
  while (name.size() > 1 && name.front() == name.back() &&
         (name.front() == '\'' || name.front() == '"')) {
    name = text::trim(name.substr(1, name.size() - 2));
  }
  return name;
}

/// "Ruiz, Ana" as mail programs of offices write it; a comma may also stand before "Inc." or "PhD".
std::string given_name_first(std::string_view name) {
  const std::size_t comma = name.find(',');
  if (comma == std::string_view::npos || name.find(',', comma + 1) != std::string_view::npos) {
    return std::string(name);
  }
  const std::string_view family = text::trim(name.substr(0, comma));
  const std::string_view given = text::trim(name.substr(comma + 1));
  const bool is_suffix = given.size() < 3 || given.find('.') != std::string_view::npos ||
                         std::ranges::any_of(suffixes, [given](std::string_view suffix) {
                           return text::equal_ignoring_ascii_case(given, suffix);
                         });
  if (is_suffix || family.empty()) return std::string(name);
  return std::string(given) + ' ' + std::string(family);
}

/// "ana.ruiz@acme.com" is Ana Ruiz; of "aruiz7@acme.com" the local part is all that can be said.
std::string name_in_address(std::string_view address) {
  const std::string local(address.substr(0, address.rfind('@')));
  std::string name;
  bool begins_word = true;
  for (const char c : local) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!is_letter && c != '.' && c != '_') return local;
    name += !is_letter ? ' ' : begins_word && c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    begins_word = !is_letter;
  }
  const std::string_view words = text::trim(name);
  return words.find(' ') == std::string_view::npos ? local : std::string(words);
}

}  // namespace

std::string person_name(const MailPerson& person) {
  const std::string_view name = without_quotes(person.name);
  const bool is_address = name.find('@') != std::string_view::npos;
  if (!name.empty() && !is_address) return given_name_first(name);
  if (!person.email.empty()) return name_in_address(person.email);
  return person.url;
}

bool is_machine(const MailPerson& person) {
  const std::string key = email_key(person.email);
  return std::ranges::any_of(machines, [&key](std::string_view word) {
    if (!key.starts_with(word)) return false;
    const char next = key.size() > word.size() ? key[word.size()] : '@';
    return next == '@' || next == '+' || next == '-' || next == '.' || next == '_';
  });
}

MailOwner::MailOwner(const std::vector<std::string>& addresses) {
  for (const std::string& address : addresses) {
    const bool is_page = address.find("//") != std::string::npos;
    keys_.insert(person_key(is_page ? MailPerson{"", "", address} : MailPerson{"", address, ""}));
  }
}

bool MailOwner::is(const MailPerson& person) const {
  const std::string key = person_key(person);
  return keys_.contains(key) || keys_.contains(without_detail(key));
}

bool MailOwner::wrote(const Mail& mail) const {
  return std::ranges::any_of(mail.from, [this](const MailPerson& person) { return is(person); });
}

bool MailOwner::is_addressed(const Mail& mail) const {
  return std::ranges::any_of(mail.to, [this](const MailPerson& person) { return is(person); });
}

bool MailOwner::was_delivered(const Mail& mail) const {
  return std::ranges::any_of(mail.delivered, [this](const std::string& address) {
    return is({"", address, ""});
  });
}

std::optional<std::string> why_skipped(const Mail& mail, const MailOwner& owner,
                                       std::optional<Date> since) {
  if (since && mail.on < *since) return "older than asked for";
  if (mail.is_automatic) return "automatic reply";
  if (mail.is_newsletter) return "newsletter";
  // Every list marks its mail as bulk; what is addressed to a person through it is none.
  if (mail.is_bulk && !mail.is_list) return "bulk mail";
  if (owner.wrote(mail)) return std::nullopt;
  if (std::ranges::any_of(mail.from, is_machine)) return "no-reply address";
  if (owner.is_addressed(mail)) return std::nullopt;
  if (mail.is_list) return "mailing list";
  if (owner.was_delivered(mail)) return std::nullopt;
  return "not addressed to you";
}

std::vector<MailPerson> other_side(const Mail& mail, const MailOwner& owner,
                                   const std::unordered_set<std::string>& lists) {
  std::vector<MailPerson> people;
  for (const MailPerson& person : owner.wrote(mail) ? mail.to : mail.from) {
    const std::string key = person_key(person);
    const bool is_there = std::ranges::any_of(
        people, [&](const MailPerson& other) { return person_key(other) == key; });
    if (!is_there && !owner.is(person) && !is_machine(person) && !lists.contains(key)) {
      people.push_back(person);
    }
  }
  return people;
}

}  // namespace verso
