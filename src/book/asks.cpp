#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "store/asks.hpp"
#include "store/touches.hpp"
#include "verso/ask.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

[[noreturn]] void refuse(const std::string& sentence) { throw Error(ErrorKind::refused, sentence); }

const AskSent* sent_to(const Ask& ask, ContactId contact) {
  const auto found = std::ranges::find_if(
      ask.sent, [contact](const AskSent& sent) { return sent.contact.id == contact; });
  return found == ask.sent.end() ? nullptr : &*found;
}

const AskSent& require_sent(const Ask& ask, const ContactRef& who) {
  if (const AskSent* sent = sent_to(ask, who.id)) return *sent;
  throw Error(ErrorKind::not_found,
              fmt::format("{0} was not sent ask {1}; `verso ask sent {1} --to WHO` records that",
                          who.name, number(ask.id)));
}

/// The flags that set aside what stands in the way of sending it to this person.
std::string overriding(const Ask& ask, const ContactRef& who, const Overrides& overrides) {
  std::string flags;
  if (const AskSent* before = sent_to(ask, who.id)) {
    if (!overrides.again) {
      refuse(fmt::format("{} was sent ask {} on {}; --again sends it once more", who.name,
                         number(ask.id), format_date(before->on)));
    }
    flags = "--again";
  }
  if (ask.status == AskStatus::closed) flags += flags.empty() ? "--anyway" : " --anyway";
  return flags;
}

Touch touch_for(const Ask& ask, const ContactRef& who, const Occasion& occasion, Cause::Kind kind) {
  Touch touch;
  touch.on = occasion.on;
  touch.with = {who};
  touch.by = occasion.by;
  touch.text = ask.text;
  touch.cause = Cause{kind, number(ask.id)};
  return touch;
}

}  // namespace

Ask add_ask(Book& book, std::string_view text) {
  Ask ask;
  ask.text = required_text(text, "an ask");
  BookChange change(book);
  const AskId id = store::insert_ask(database(book), ask, stamp(book));
  return change.finish([&] { return get_ask(book, id); });
}

Ask get_ask(Book& book, AskId id) {
  if (auto ask = store::read_ask(database(book), id)) return *std::move(ask);
  throw Error(ErrorKind::not_found,
              fmt::format("there is no ask {}; `verso ask list` lists them", number(id)));
}

std::vector<Ask> asks(Book& book) {
  std::vector<Ask> list = store::read_asks(database(book));
  const auto rank = [](const Ask& ask) { return std::pair(ask.status == AskStatus::open, ask.id); };
  std::ranges::sort(list, std::greater(), rank);
  return list;
}

Ask send_ask(Book& book, AskId id, const std::vector<ContactRef>& people, const Occasion& occasion,
             const Overrides& overrides) {
  refuse_future(book, occasion.on);
  BookChange change(book);
  const Ask ask = get_ask(book, id);
  if (ask.status == AskStatus::closed && !overrides.anyway) {
    refuse(fmt::format("ask {} is closed; --anyway sends it nevertheless", number(id)));
  }
  for (const ContactRef& who : people) {
    Touch touch = touch_for(ask, who, occasion, Cause::Kind::ask);
    touch.override_by = overriding(ask, who, overrides);
    store::insert_touch(database(book), touch, stamp(book));
  }
  return change.finish([&] { return get_ask(book, id); });
}

std::optional<Date> asked_since_given(Book& book, ContactId contact) {
  return store::asked_since_given(database(book), contact);
}

Ask answer_ask(Book& book, const AskAnswer& answer, Date on, const Overrides& overrides) {
  refuse_future(book, on);
  BookChange change(book);
  const Ask ask = get_ask(book, answer.ask);
  const AskSent& sent = require_sent(ask, answer.from);
  if (sent.helped && !overrides.again) {
    refuse(fmt::format("{} has answered ask {} already; --again replaces the answer",
                       answer.from.name, number(ask.id)));
  }
  const auto touch = store::asking_touch(database(book), ask.id, answer.from.id, on);
  if (!touch) {
    throw Error(ErrorKind::usage,
                fmt::format("{} was sent ask {} on {}, after {}", answer.from.name, number(ask.id),
                            format_date(sent.on), format_date(on)));
  }
  Reply reply;
  reply.contact = answer.from;
  reply.on = on;
  reply.text = answer.text;
  reply.helped = answer.helped;
  if (answer.helped) reply.received = {ValueKind::help};
  store::insert_reply(database(book), *touch, reply, stamp(book));
  return change.finish([&] { return get_ask(book, ask.id); });
}

Ask thank_for_ask(Book& book, AskId id, const std::vector<ContactRef>& people,
                  const Occasion& occasion) {
  refuse_future(book, occasion.on);
  BookChange change(book);
  const Ask ask = get_ask(book, id);
  for (const ContactRef& who : people) {
    require_sent(ask, who);
    Touch touch = touch_for(ask, who, occasion, Cause::Kind::thanks);
    touch.gave = {ValueKind::thanks};
    store::insert_touch(database(book), touch, stamp(book));
  }
  return change.finish([&] { return get_ask(book, id); });
}

Ask close_ask(Book& book, AskId id, std::string_view outcome) {
  BookChange change(book);
  const Ask ask = get_ask(book, id);
  if (ask.status == AskStatus::closed) {
    refuse(fmt::format("ask {} is closed already; `verso ask add` keeps a new one", number(id)));
  }
  store::set_ask_closed(database(book), id, outcome);
  return change.finish([&] { return get_ask(book, id); });
}

}  // namespace verso
