#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "model/intro.hpp"
#include "model/text.hpp"
#include "store/intros.hpp"
#include "store/needs.hpp"
#include "store/touches.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

[[noreturn]] void refuse(const std::string& sentence) { throw Error(ErrorKind::refused, sentence); }

void refuse_repeated(Book& book, const Intro& intro) {
  const auto found = store::find_intro(database(book), intro.a.id, intro.b.id, intro.need);
  if (!found) return;
  const Intro before = get_intro(book, *found);
  refuse(fmt::format("{} and {} are introduction {} already, {}{}; --again adds another one",
                     before.a.name, before.b.name, number(before.id), word(before.status),
                     before.made_on ? " on " + format_date(*before.made_on) : ""));
}

void refuse_if_ended(const Intro& intro, const Overrides& overrides) {
  if (intro.made_on) {
    refuse(fmt::format("introduction {} was made on {}; `verso intro add` keeps another one",
                       number(intro.id), format_date(*intro.made_on)));
  }
  if (!intro.declined_by.empty() && !overrides.anyway) {
    refuse(fmt::format("{} declined introduction {}; --anyway makes it nevertheless",
                       intro.declined_by.front().name, number(intro.id)));
  }
}

}  // namespace

Intro add_intro(Book& book, const Intro& intro, const Overrides& overrides) {
  Intro checked = intro;
  checked.why = text::trim(intro.why);
  if (checked.why.empty()) {
    throw Error(ErrorKind::usage,
                "an introduction needs a reason: --why says why they should meet");
  }
  if (intro.a.id == intro.b.id) {
    throw Error(ErrorKind::usage,
                fmt::format("{} cannot be introduced to themselves", intro.a.name));
  }
  BookChange change(book);
  if (intro.need) get_need(book, *intro.need);
  if (!overrides.again) refuse_repeated(book, intro);
  const IntroId id = store::insert_intro(database(book), checked, stamp(book));
  return change.finish([&] { return get_intro(book, id); });
}

Intro get_intro(Book& book, IntroId id) {
  if (auto intro = store::read_intro(database(book), id)) return *std::move(intro);
  throw Error(
      ErrorKind::not_found,
      fmt::format("there is no introduction {}; `verso intro list` lists them", number(id)));
}

std::vector<Intro> intros(Book& book) {
  std::vector<Intro> list = store::read_intros(database(book));
  const auto rank = [](const Intro& intro) { return std::pair(is_open(intro.status), intro.id); };
  std::ranges::sort(list, std::greater(), rank);
  return list;
}

Intro answer_intro(Book& book, IntroId id, IntroAnswer answer, std::optional<ContactRef> who) {
  BookChange change(book);
  const Intro intro = get_intro(book, id);
  if (who && who->id != intro.a.id && who->id != intro.b.id) {
    throw Error(ErrorKind::usage, fmt::format("{} is not of introduction {}: --by is {} or {}",
                                              who->name, number(id), intro.a.name, intro.b.name));
  }
  for (const ContactId each : {intro.a.id, intro.b.id}) {
    const bool meant = who ? who->id == each : !has_answered(intro, each);
    if (meant) store::set_intro_answer(database(book), id, each, answer);
  }
  return change.finish([&] { return get_intro(book, id); });
}

Intro make_intro(Book& book, IntroId id, const Occasion& occasion, const Overrides& overrides) {
  refuse_future(book, occasion.on);
  BookChange change(book);
  const Intro intro = get_intro(book, id);
  refuse_if_ended(intro, overrides);
  Touch touch;
  touch.on = occasion.on;
  touch.with = {intro.a, intro.b};
  touch.by = occasion.by;
  touch.gave = {ValueKind::introduction};
  touch.text = intro.why;
  touch.cause = Cause{Cause::Kind::intro, number(id)};
  if (intro.status == IntroStatus::declined) touch.override_by = "--anyway";
  store::insert_touch(database(book), touch, stamp(book));
  return change.finish([&] { return get_intro(book, id); });
}

Intro set_intro_outcome(Book& book, IntroId id, std::string_view outcome) {
  const std::string text = required_text(outcome, "an outcome");
  BookChange change(book);
  if (!get_intro(book, id).made_on) {
    refuse(fmt::format(
        "introduction {0} is not made yet; `verso intro made {0}` records that it is", number(id)));
  }
  store::set_intro_outcome(database(book), id, text);
  return change.finish([&] { return get_intro(book, id); });
}

}  // namespace verso
