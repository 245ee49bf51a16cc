#include <utility>

#include "book/access.hpp"
#include "book/import_mail.hpp"
#include "model/reach_key.hpp"
#include "store/touches.hpp"
#include "verso/error.hpp"
#include "verso/log_mail.hpp"

namespace verso {
namespace {

/// What a person chose themselves is no bulk mail to them.
Mail chosen(Mail mail, const MailOptions& options) {
  mail.is_list = mail.is_newsletter = mail.is_bulk = mail.is_automatic = false;
  mail.delivered = options.me;
  return mail;
}

}  // namespace

LoggedMail log_mail(Book& book, Mail mail, const MailOptions& options) {
  BookChange change(book);
  ImportPeople people(book, [](const MailPerson&) { return ContactId{}; });
  MailImport import(book, options, people, [](bool) {});
  import.keep(chosen(std::move(mail), options));
  const MailImport::Result result = import.settle();
  const ImportOutcome& outcome = result.outcomes.front().second;
  if (outcome.fate == ImportOutcome::Fate::refused) {
    throw Error(ErrorKind::bad_data, "the message cannot be recorded: " + outcome.why);
  }
  if (outcome.fate == ImportOutcome::Fate::skipped) {
    throw Error(ErrorKind::not_found,
                "nobody in the message is known: add them first (`verso mail add` adds who wrote it)");
  }
  const bool is_new = outcome.fate != ImportOutcome::Fate::unchanged;
  return change.finish([&] {
    const auto touch = store::read_touch(database(book), result.touches.front());
    return LoggedMail{touch.value_or(Touch{}), is_new};
  });
}

std::optional<ContactId> contact_of_address(Book& book, std::string_view email) {
  const auto found = store::with_reach(database(book), "email", email_key(email));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

}  // namespace verso
