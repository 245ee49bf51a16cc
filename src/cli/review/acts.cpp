#include "cli/review/acts.hpp"

#include <fmt/format.h>

#include "cli/letter.hpp"
#include "cli/render/event_text.hpp"
#include "cli/render/give_text.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "verso/contacts.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

/// History shows which act of the review a step was.
void name_step(Session& session, std::string_view act, const ContactRef& contact) {
  session.name_steps(fmt::format("review: {} {}", act, contact.name));
}

}  // namespace

std::string review_touch(Session& session, const ContactRef& contact, const ValueKinds& gave,
                         const std::string& text) {
  name_step(session, "touch", contact);
  Touch touch;
  touch.on = session.today();
  touch.with = {contact};
  touch.gave = gave;
  touch.text = text;
  std::string line = "touched " + touch_heading(add_touch(session.book(), touch), session.style());
  const bool counts =
      !gave.empty() || get_contact(session.book(), contact.id).welcomes == Welcomes::hello;
  return counts ? line : line + "; nothing of value was given, so it stays due";
}

std::string review_share(Session& session, const ContactRef& contact, const LinkOrUrl& what,
                         const std::string& commentary) {
  name_step(session, "share with", contact);
  Share share;
  share.what = what;
  share.people = {contact};
  share.say = commentary;
  share.occasion.on = session.today();
  return "link " + link_line(share_link(session.book(), share, Refused::all).link);
}

std::string review_snooze(Session& session, const ContactRef& contact, Duration length) {
  name_step(session, "snooze", contact);
  const Date until = add(session.today(), length);
  snooze(session.book(), contact.id, until);
  return fmt::format("{}: snoozed until {}", contact_line(contact), session.style().day(until));
}

std::string review_let_go(Session& session, const ContactRef& contact) {
  name_step(session, "let go", contact);
  change_contact(session.book(), contact.id, [](Contact& card) { card.cadence.reset(); });
  return contact_line(contact) + ": no cadence, never due";
}

std::string review_log_draft(Session& session, const ContactRef& contact) {
  name_step(session, "draft", contact);
  const Letter letter = write_letter(session, contact.id, {}, "");
  const LoggedDrafts logged =
      log_drafts(session.book(), {{letter.draft, letter.message.subject}},
                 {{}, "", {}, {session.today(), Channel::email}, {}}, Refused::all);
  return "drafted " + touch_heading(logged.touches.front(), session.style());
}

}  // namespace verso::cli
