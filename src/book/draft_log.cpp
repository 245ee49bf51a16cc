#include <fmt/format.h>

#include <algorithm>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "book/give.hpp"
#include "model/intro.hpp"
#include "store/contacts.hpp"
#include "store/intros.hpp"
#include "store/touches.hpp"
#include "verso/contacts.hpp"
#include "verso/draft.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

/// A touch for one draft, by what the drafts are of.
class DraftTouch {
 public:
  DraftTouch(Book& book, const DraftLog& log, const WrittenDraft& written)
      : book_(book), log_(log), written_(written) {}

  Touch operator()(LinkId id) const {
    const Link link = get_link(book_, id);
    const auto obstacles = share_obstacles(book_, link, contact(), log_.occasion.on);
    refuse_unless(obstacles, log_.overrides);
    Touch touch = share_touch(link, contact(), log_.say, log_.occasion);
    touch.override_by = flags_of(obstacles);
    return touch;
  }

  Touch operator()(OpportunityId id) const {
    // Its source is thanked, and asked for leave.
    if (written_.draft.kind == DraftKind::source) return plain();
    const Opportunity opportunity = get_opportunity(book_, id);
    const auto obstacles = pass_obstacles(book_, opportunity, contact(), log_.occasion.on);
    refuse_unless(obstacles, log_.overrides);
    Touch touch = pass_touch(opportunity, contact(), log_.say, log_.occasion);
    touch.override_by = flags_of(obstacles);
    return touch;
  }

  Touch operator()(IntroId id) const {
    const Intro intro = get_intro(book_, id);
    if (!has_answered(intro, contact().id)) {
      store::set_intro_answer(database(book_), id, contact().id, IntroAnswer::asked);
    }
    Touch touch = plain();
    touch.gave = {ValueKind::introduction};
    return touch;
  }

  Touch operator()(AskId id) const {
    Touch touch = plain();
    if (written_.draft.kind == DraftKind::ask) touch.cause = Cause{Cause::Kind::ask, number(id)};
    return touch;
  }

  Touch operator()(const std::string&) const { return plain(); }
  Touch operator()(std::monostate) const { return plain(); }

 private:
  const ContactRef& contact() const { return written_.draft.contact; }

  Touch plain() const {
    Touch touch;
    touch.on = log_.occasion.on;
    touch.by = log_.occasion.by;
    touch.with = {contact()};
    touch.text = written_.text;
    return touch;
  }

  Book& book_;
  const DraftLog& log_;
  const WrittenDraft& written_;
};

void add_kinds(ValueKinds& kinds, const ValueKinds& more) {
  kinds.insert(kinds.end(), more.begin(), more.end());
  std::ranges::sort(kinds);
  const auto repeated = std::ranges::unique(kinds);
  kinds.erase(repeated.begin(), repeated.end());
}

void keep_told_of_binds(Book& book, ContactId id, Date on) {
  const Contact before = get_contact(book, id);
  Contact after = before;
  after.told_bind_on = on;
  store::update_contact(database(book), before, after, stamp(book));
}

/// Records one draft.
Touch log_draft(Book& book, const WrittenDraft& written, const DraftLog& log) {
  Touch touch = std::visit(DraftTouch(book, log, written), log.subject);
  touch.drafted = true;
  add_kinds(touch.gave, log.gave);
  const TouchId id = store::insert_touch(database(book), touch, stamp(book));
  if (written.draft.tell_bind) {
    keep_told_of_binds(book, written.draft.contact.id, log.occasion.on);
  }
  return store::read_touch(database(book), id).value_or(touch);
}

}  // namespace

LoggedDrafts log_drafts(Book& book, const std::vector<WrittenDraft>& drafts, const DraftLog& log,
                        Refused refused) {
  refuse_future(book, log.occasion.on);
  BookChange change(book);
  LoggedDrafts logged;
  for (const WrittenDraft& written : drafts) {
    try {
      logged.touches.push_back(log_draft(book, written, log));
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::refused || refused == Refused::all) throw;
      logged.refused.push_back({written.draft.contact, error.what()});
    }
  }
  if (logged.touches.empty()) refuse_all(logged.refused);
  change.finish();
  return logged;
}

}  // namespace verso
