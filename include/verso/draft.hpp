#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "verso/ask.hpp"
#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/due_list.hpp"
#include "verso/intro.hpp"
#include "verso/link.hpp"
#include "verso/opportunity.hpp"

/// What a message to one person should say; the wording is up to templates.
namespace verso {

/// What a draft is for; nothing: what there is to bring.
using DraftSubject = std::variant<std::monostate, std::string, LinkId, OpportunityId, IntroId, AskId>;

/// What the draft is about, by the name of its template.
enum class DraftKind { hello, about, link, opportunity, source, intro, ask, report };
std::string_view word(DraftKind kind);

/// Everything that a draft may say; what is unknown or not to be said is empty. No private note is in
/// it.
struct Draft {
  ContactRef contact;
  std::string first_name;  ///< or the nickname
  std::string email;       ///< empty where none is known
  DraftKind kind = DraftKind::hello;
  std::string text;        ///< what it is about: a link's title, the opportunity, why to introduce …
  std::string url;
  std::optional<Date> until;
  std::string reason;      ///< the interest of theirs that it touches
  std::optional<ContactRef> other;  ///< to whom they are to be introduced
  std::string outcome;     ///< of an ask that is closed
  bool helped = false;     ///< with that ask
  std::vector<Bring> bring;  ///< of a hello: what to bring
  std::vector<std::string> news;  ///< what they have not heard, the newest first
  std::string matter;      ///< to ask after, unless a touch came later than it
  bool tell_bind = false;  ///< they were never told to call when in a bind
};

/// Throws Error{not_found} for an unknown number, Error{usage} for an introduction of others.
Draft compose_draft(Book& book, ContactId contact, const DraftSubject& subject);

/// How drafts are logged as touches.
struct DraftLog {
  DraftSubject subject;
  std::string say;    ///< the commentary of a link
  ValueKinds gave;    ///< beside what the subject gives: a link, an opportunity, an introduction
  Occasion occasion;
  Overrides overrides;
};

/// A draft, and what is kept of its wording.
struct WrittenDraft {
  Draft draft;
  std::string text;
};

struct LoggedDrafts {
  std::vector<Touch> touches;
  std::vector<ShareRefusal> refused;
};

/// Records a touch for each, in one step. A link and an opportunity go by the rules of share_link
/// (whose commentary is the message) and pass_opportunity: with Refused::all Error{refused} is thrown
/// for the first that they forbid, and nothing is recorded; with Refused::each only if they forbid
/// all. That they were told of binds is kept on their cards, and whoever is written to about an
/// introduction is asked.
LoggedDrafts log_drafts(Book& book, const std::vector<WrittenDraft>& drafts, const DraftLog& log,
                        Refused refused);

}  // namespace verso
