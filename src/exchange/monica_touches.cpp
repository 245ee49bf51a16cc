#include "exchange/monica_touches.hpp"

#include "exchange/monica_card.hpp"

namespace verso::exchange::monica {
namespace {

Touch begin_touch(const Json& record, std::initializer_list<std::string_view> days) {
  Touch touch;
  touch.uid = line(record, "uuid");
  touch.on = day(record, days).value_or(Date{});
  return touch;
}

void append(std::string& to, const std::string& more, std::string_view between) {
  if (!to.empty() && !more.empty()) to += between;
  to += more;
}

}  // namespace

Touch read_call(const Json& call) {
  Touch touch = begin_touch(call, {"called_at", "created_at"});
  touch.by = Channel::call;
  touch.started = flag(call, "contact_called") ? Starter::them : Starter::me;
  touch.text = text(call, "content");
  return touch;
}

Touch read_activity(const Json& activity) {
  Touch touch = begin_touch(activity, {"happened_at", "date_it_happened", "created_at"});
  touch.by = Channel::meeting;
  touch.started = Starter::both;
  touch.text = line(activity, "summary");
  append(touch.text, text(activity, "description"), "\n");
  return touch;
}

Touch read_conversation(const Json& conversation) {
  Touch touch = begin_touch(conversation, {"happened_at", "created_at"});
  touch.by = Channel::message;
  bool first = true;
  for_records(conversation, [&](const std::string& type, const Json& message) {
    if (type != "message" || !message.is_object()) return;
    const Starter author = flag(message, "written_by_me") ? Starter::me : Starter::them;
    if (first) touch.started = author;
    first = false;
    if (author == touch.started) {
      append(touch.text, text(message, "content"), "\n");
      return;
    }
    Reply reply;
    reply.on = std::max(day(message, {"written_at"}).value_or(touch.on), touch.on);
    reply.text = text(message, "content");
    reply.mine = author == Starter::me;
    touch.replies.push_back(std::move(reply));
  });
  return touch;
}

std::string gift_text(const Json& gift) {
  std::string text = line(gift, "name");
  append(text, line(gift, "url"), ", ");
  append(text, monica::text(gift, "comment"), ": ");
  return text;
}

Touch read_gift(const Json& gift) {
  Touch touch = begin_touch(gift, {"date", "created_at"});
  const bool received = line(gift, "status") == "received";
  touch.started = received ? Starter::them : Starter::me;
  (received ? touch.received : touch.gave) = {ValueKind::gift};
  touch.text = gift_text(gift);
  return touch;
}

}  // namespace verso::exchange::monica
