#include <nlohmann/json.hpp>
#include <vector>

#include "cli/commands/all.hpp"
#include "cli/read_by_helper.hpp"
#include "cli/render/event_text.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/text_argument.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/mail_rules.hpp"
#include "verso/contacts.hpp"
#include "verso/log_mail.hpp"

namespace verso::cli {
namespace {

/// The one message on standard input. Throws Error{usage, bad_data}.
Mail read_message(Session& session) {
  std::string text = session.streams().in_is_terminal ? std::string() : read_input(session);
  if (text.empty()) {
    throw Error(ErrorKind::usage, "a message is read from standard input: pipe one in");
  }
  std::vector<Mail> mails;
  std::string why = "it holds no message";
  read_by_helper(session, HelperFormat::mail, {{}, std::move(text)},
                 {.file = [](std::string&&) {},
                  .mail = [&](Mail&& mail) { mails.push_back(std::move(mail)); },
                  .meeting = [](Meeting&&) {},
                  .refused = [&](Refusal&& refusal) { why = std::move(refusal.why); }});
  if (mails.empty()) throw Error(ErrorKind::bad_data, "standard input cannot be taken: " + why);
  if (mails.size() > 1) {
    throw Error(ErrorKind::bad_data, "there are " + std::to_string(mails.size()) +
                                         " messages on standard input: pipe one at a time, or "
                                         "import them");
  }
  return std::move(mails.front());
}

Outcome run_add(Session& session) {
  const Mail mail = read_message(session);
  if (mail.from.empty()) throw Error(ErrorKind::bad_data, "the message does not say who wrote it");
  const MailPerson& sender = mail.from.front();
  if (MailOwner(session.config().items("me.address")).is(sender)) {
    throw Error(ErrorKind::refused, "you wrote that message yourself: nobody is added");
  }
  if (const auto known = contact_of_address(session.book(), sender.email)) {
    const Contact card = get_contact(session.book(), *known);
    remember_last(session, card.id);
    tell(session, "known already: " + contact_line({card.id, card.name, card.org}),
         exchange::to_json(card));
    return Outcome::done;
  }
  Contact card;
  card.name = person_name(sender);
  card.emails = {{sender.email, ""}};
  const Contact added = add_contact(session.book(), card, {}, SameReach::refuse);
  remember_last(session, added.id);
  tell(session, "added " + contact_line({added.id, added.name, added.org}),
       exchange::to_json(added));
  return Outcome::done;
}

Outcome run_log(Session& session) {
  MailOptions options;
  options.me = session.config().items("me.address");
  if (options.me.empty()) {
    throw Error(
        ErrorKind::usage,
        "which address is yours? `verso config set me.address ADDRESS` says it once and for "
        "all");
  }
  if (session.config().value("mail.touch") == "message") options.touch_per = TouchPer::message;
  const LoggedMail logged = log_mail(session.book(), read_message(session), options);
  const Touch& touch = logged.touch;
  if (!touch.with.empty()) remember_last(session, touch.with.front().id);
  tell(session,
       std::string(logged.is_new ? "touch " : "recorded already: touch ") +
           touch_heading(touch, session.style()),
       exchange::to_json(touch));
  return Outcome::done;
}

}  // namespace

Action declare_mail_add(Options& options) {
  options.example("verso mail add <message.eml", "whoever wrote it, with name and address");
  options.example("macro index,pager A '<pipe-message>verso mail add<enter>'",
                  "in mutt's settings");
  return run_add;
}

Action declare_mail_log(Options& options) {
  options.example("verso mail log <message.eml",
                  "a touch: yours if you wrote it, theirs if they did; an answer as one");
  options.example("macro index,pager L '<pipe-message>verso mail log<enter>'",
                  "in mutt's settings");
  return run_log;
}

}  // namespace verso::cli
