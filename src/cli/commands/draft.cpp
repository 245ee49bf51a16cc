#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/circle_members.hpp"
#include "cli/commands/all.hpp"
#include "cli/config.hpp"
#include "cli/letter.hpp"
#include "cli/occasion_options.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "exchange/mail_message.hpp"
#include "verso/draft.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

struct DraftOptions {
  std::optional<std::string> who;
  std::optional<std::string> circle;
  std::optional<std::string> about;
  std::optional<LinkId> share;
  std::optional<OpportunityId> opportunity;
  std::optional<IntroId> intro;
  std::optional<AskId> ask;
  std::string say;
  bool eml = false;
  bool mailto = false;
  bool log = false;
  ValueKinds gave;
  OccasionOptions occasion;
  Overrides overrides;
};

DraftSubject subject_of(const DraftOptions& options) {
  if (options.about) return *options.about;
  if (options.share) return *options.share;
  if (options.opportunity) return *options.opportunity;
  if (options.intro) return *options.intro;
  if (options.ask) return *options.ask;
  return std::monostate{};
}

std::vector<ContactRef> addressees(Session& session, const DraftOptions& options) {
  if (options.who.has_value() == options.circle.has_value()) {
    throw Error(ErrorKind::usage, "draft needs a WHO or --to-circle NAME, one of them");
  }
  if (options.who) return {resolve_who(session, *options.who)};
  return circle_members(session, *options.circle);
}

exchange::MailMessage mail_of(Session& session, const Letter& letter) {
  if (letter.draft.email.empty()) {
    throw Error(ErrorKind::not_found,
                fmt::format("{} has no e-mail address; `verso set {} --email ADDRESS` adds one",
                            letter.draft.contact.name, number(letter.draft.contact.id)));
  }
  const std::vector<std::string> own = session.config().items("me.address");
  return {{session.config().value("me.name"), own.empty() ? "" : own.front()},
          {letter.draft.contact.name, letter.draft.email},
          letter.message.subject,
          letter.message.text};
}

nlohmann::ordered_json json_of(const Letter& letter) {
  return {{"contact", exchange::to_json(letter.draft.contact)},
          {"to", exchange::text_or_null(letter.draft.email)},
          {"subject", letter.message.subject},
          {"text", letter.message.text}};
}

void print_letters(Session& session, const DraftOptions& options,
                   const std::vector<Letter>& letters) {
  if (session.output() != Output::human) {
    if (!options.circle) return print_json(session.out(), json_of(letters.front()));
    JsonList list(session.out());
    for (const Letter& letter : letters) list.add(json_of(letter));
    return list.end();
  }
  std::string_view between;
  for (const Letter& letter : letters) {
    session.out() << between;
    between = "\n";
    if (options.mailto) {
      session.out() << exchange::mailto_url(mail_of(session, letter)) << '\n';
      between = "";
    } else if (options.eml) {
      const exchange::MailMessage mail = mail_of(session, letter);
      session.out() << (options.circle ? exchange::write_mbox_entry(mail, session.now())
                                       : exchange::write_eml(mail));
      between = "";
    } else {
      print_letter(session.out(), session.style(), letter);
      between = "\n--\n\n";
    }
  }
}

/// Records the letters; those that the rules forbid are taken out of them.
LoggedDrafts log_letters(Session& session, const DraftOptions& options,
                         std::vector<Letter>& letters) {
  std::vector<WrittenDraft> written;
  for (const Letter& letter : letters) written.push_back({letter.draft, letter.message.subject});
  LoggedDrafts logged = log_drafts(session.book(), written,
                                   {subject_of(options), options.say, options.gave,
                                    occasion_of(session, options.occasion), options.overrides},
                                   options.circle ? Refused::each : Refused::all);
  std::erase_if(letters, [&](const Letter& letter) {
    const auto is_theirs = [&](const ShareRefusal& refusal) {
      return refusal.contact.id == letter.draft.contact.id;
    };
    return std::ranges::any_of(logged.refused, is_theirs);
  });
  return logged;
}

void tell_logged(Session& session, const LoggedDrafts& logged) {
  for (const ShareRefusal& refusal : logged.refused) {
    session.warn("skipped " + refusal.contact.name + ": " + refusal.why);
  }
  session.message(session.dry_run() ? std::string("dry run: nothing was logged")
                  : logged.touches.size() == 1
                      ? fmt::format("logged as touch {}", number(logged.touches.front().id))
                      : fmt::format("logged as {} touches", logged.touches.size()));
}

/// What cannot be sent is not logged: of a circle, whoever has no address is left out and named.
void leave_out_unreachable(Session& session, const DraftOptions& options,
                           std::vector<Letter>& letters) {
  const auto has_no_address = [](const Letter& one) { return one.draft.email.empty(); };
  if (!options.circle || std::ranges::all_of(letters, has_no_address)) {
    mail_of(session, letters.front());
    return;
  }
  for (const Letter& letter : letters) {
    if (!has_no_address(letter)) continue;
    session.warn(fmt::format("skipped {}: no e-mail address", letter.draft.contact.name));
  }
  std::erase_if(letters, has_no_address);
}

void hint_at_nothing(Session& session, const Letter& letter) {
  if (letter.draft.kind != DraftKind::hello || !letter.draft.bring.empty()) return;
  session.message(
      fmt::format("there is nothing of value to bring {} yet; `verso gaps` and "
                  "--about TEXT help",
                  letter.draft.contact.name));
}

Outcome run(Session& session, const DraftOptions& options) {
  if (!options.log && !options.gave.empty()) {
    throw Error(ErrorKind::usage, "--gave says what a logged draft brought: give --log too");
  }
  std::vector<Letter> letters;
  for (const ContactRef& contact : addressees(session, options)) {
    letters.push_back(write_letter(session, contact.id, subject_of(options), options.say));
  }
  if (options.eml || options.mailto) leave_out_unreachable(session, options, letters);
  std::optional<LoggedDrafts> logged;
  if (options.log) logged = log_letters(session, options, letters);
  print_letters(session, options, letters);
  session.flush();
  if (logged) tell_logged(session, *logged);
  if (!options.circle) hint_at_nothing(session, letters.front());
  return Outcome::done;
}

void declare_subject(Options& options, DraftOptions& given) {
  options.text("--about", given.about, "what you want to say or offer");
  options.number("--share", given.share, "a link, by its number");
  options.number("--opportunity", given.opportunity, "an opportunity; to its source: thanks");
  options.number("--intro", given.intro, "an introduction, to one of the two");
  options.number("--ask", given.ask, "an ask; once it is closed: how it ended");
  const std::string_view subjects[] = {"--about", "--share", "--opportunity", "--intro", "--ask"};
  for (std::size_t i = 0; i < std::size(subjects); ++i) {
    for (std::size_t j = i + 1; j < std::size(subjects); ++j) {
      options.exclude(subjects[i], subjects[j]);
    }
  }
}

void declare_logging(Options& options, DraftOptions& given) {
  options.flag("--log", given.log, "record it as a touch");
  options.kinds("--gave", given.gave, "what of value the logged draft brings");
  declare_occasion(options, given.occasion);
  options.flag("--again", given.overrides.again, "log it although they had it");
  options.flag("--anyway", given.overrides.anyway, "log it although another rule forbids it");
  options.flag("--to-source", given.overrides.to_source, "log it although it came from them");
}

}  // namespace

Action declare_draft(Options& options) {
  auto given = std::make_shared<DraftOptions>();
  auto say = std::make_shared<std::optional<std::string>>();
  options.rest("WHO", given->who);
  declare_subject(options, *given);
  options.text("--say", *say, "your commentary");
  options.text("--to-circle", given->circle, "one for each member of a circle", "NAME");
  options.flag("--eml", given->eml,
               "as a message that a mail program opens; of a circle, as a mailbox");
  options.flag("--mailto", given->mailto, "as a mailto URL");
  options.exclude("--eml", "--mailto");
  declare_logging(options, *given);
  options.example("verso draft ana --share 3 --say 'page 4 is for you' --log",
                  "a message with link 3, and the touch");
  options.example("verso draft --to-circle golf --opportunity 2 --eml",
                  "one for each, for your mail");
  return [given, say](Session& session) {
    given->say = say->value_or("");
    return run(session, *given);
  };
}

}  // namespace verso::cli
