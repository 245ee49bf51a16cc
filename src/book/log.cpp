#include "verso/log.hpp"

#include <algorithm>

#include "book/access.hpp"
#include "model/log_sentence.hpp"
#include "model/text.hpp"
#include "store/log_names.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

using log_sentence::Person;

/// What may be initials in a sentence: "AR", "A.R.".
std::vector<std::string> written_initials(const std::vector<log_sentence::Token>& tokens) {
  constexpr std::size_t most = 3;
  std::vector<std::string> all;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].acronym && tokens[i].key.size() <= most) all.push_back(tokens[i].key);
    std::string dotted;
    for (std::size_t next = i; next < tokens.size() && dotted.size() < most; ++next) {
      if (!log_sentence::is_dotted_initial(tokens, next, next == i)) break;
      dotted += tokens[next].key;
      if (dotted.size() > 1) all.push_back(dotted);
    }
  }
  return all;
}

std::vector<log_sentence::Name> known_names(Book& book,
                                            const std::vector<log_sentence::Token>& tokens) {
  std::vector<std::string> words;
  for (const log_sentence::Token& token : tokens) {
    if (std::ranges::find(words, token.key) == words.end()) words.push_back(token.key);
  }
  std::vector<log_sentence::Name> initials;
  for (const std::string& written : written_initials(tokens)) {
    const auto fitting = store::names_of_initials(database(book), written);
    initials.insert(initials.end(), fitting.begin(), fitting.end());
  }
  auto names = store::names_with(database(book), words);
  for (log_sentence::Name& name : initials) {
    const bool has = std::ranges::any_of(
        names, [&](const log_sentence::Name& own) { return own.id == name.id; });
    if (!has) names.push_back(std::move(name));
  }
  return names;
}

ContactRef read_ref(Book& book, ContactId id) {
  return store::read_ref(database(book), id).value_or(ContactRef{});
}

/// The sentence without the date that leads it, which would soon be wrong.
std::string without_date(std::string_view sentence, std::size_t begin, std::size_t end) {
  if (!text::trim(sentence.substr(0, begin)).empty()) return std::string(text::trim(sentence));
  std::string_view rest = text::trim(sentence.substr(end));
  if (rest.starts_with(':') || rest.starts_with(',')) rest = text::trim(rest.substr(1));
  return std::string(rest.empty() ? text::trim(sentence) : rest);
}

void sort_people(Book& book, const std::vector<Person>& met, LogReading& reading) {
  for (const Person& person : met) {
    if (person.candidates.size() == 1) {
      ContactRef contact = read_ref(book, person.candidates.front());
      const bool has = std::ranges::any_of(
          reading.touch.with, [&](const ContactRef& own) { return own.id == contact.id; });
      if (!has) reading.touch.with.push_back(std::move(contact));
      continue;
    }
    UnclearName unclear{person.typed, {}};
    for (const ContactId id : person.candidates) unclear.candidates.push_back(read_ref(book, id));
    reading.unclear.push_back(std::move(unclear));
  }
}

}  // namespace

LogReading read_log(Book& book, std::string_view sentence, std::optional<Date> on,
                    DateOrder order) {
  if (text::trim(sentence).empty()) {
    throw Error(ErrorKind::usage, "the sentence is empty: say what happened, and with whom");
  }
  const Reading snapshot(book);
  const auto tokens = log_sentence::tokens(sentence);
  LogReading reading;
  std::optional<log_sentence::Day> day;
  if (!on) day = log_sentence::day(sentence, tokens, book.today(), order);
  reading.touch.on = on.value_or(day ? day->on : book.today());
  const auto dated = day ? std::pair(day->begin, day->end) : std::pair<std::size_t, std::size_t>{};
  auto people = log_sentence::people(sentence, tokens, known_names(book, tokens), dated);
  log_sentence::tell_apart(
      people.met, [&](ContactId a, ContactId b) { return store::ties(database(book), a, b); });
  sort_people(book, people.met, reading);
  for (const Person& person : people.spoken_of) {
    if (person.candidates.size() == 1) {
      reading.spoken_of.push_back(read_ref(book, person.candidates.front()));
    }
  }
  reading.unknown = std::move(people.unknown);
  reading.touch.by = log_sentence::channel(tokens);
  reading.touch.started = people.started.value_or(Starter::me);
  reading.touch.text =
      day ? without_date(sentence, day->begin, day->end) : std::string(text::trim(sentence));
  return reading;
}

}  // namespace verso
