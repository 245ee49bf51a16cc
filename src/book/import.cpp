#include "verso/import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "book/access.hpp"
#include "book/import_card.hpp"
#include "book/import_given.hpp"
#include "book/import_links.hpp"
#include "book/import_mail.hpp"
#include "book/import_meeting.hpp"
#include "book/import_things.hpp"
#include "model/text.hpp"
#include "store/interest_rows.hpp"
#include "store/needs.hpp"
#include "store/notes.hpp"
#include "store/touches.hpp"
#include "store/uids.hpp"

namespace verso {
namespace {

std::vector<const Note*> pointers_to(const std::vector<Note>& notes) {
  std::vector<const Note*> pointers;
  for (const Note& note : notes) pointers.push_back(&note);
  return pointers;
}

}  // namespace

struct Import::State {
  State(Book& opened, ImportOptions wanted)
      : book(opened),
        options(std::move(wanted)),
        change(opened),
        notes(database(opened), store::BulkInsert::many),
        interests(database(opened), store::BulkInsert::many),
        touches(database(opened), store::BulkInsert::many),
        keeps_numbers(opened.store().is_empty()),
        links(opened, options),
        given(opened, numbers()),
        things(opened, numbers()),
        people(opened, [this](const MailPerson& person) { return add_person(person); }),
        mails(opened, options.mail, people, [this](bool on) { bulk(on); }),
        meetings(opened, options.mail, people, [this](bool on) { bulk(on); }) {
    // Numbers that a file brings along lie above all that were ever given only in a book that never
    // gave any; else every row is recorded for itself.
    may_bulk = !keeps_numbers || book.store().is_untouched();
  }

  GivenImport::Numbers numbers() const {
    return keeps_numbers ? GivenImport::Numbers::kept : GivenImport::Numbers::new_ones;
  }
  void card(Card&& card);
  void touch(TouchRecord&& record);
  /// Adds the answers that a known touch lacks; whether there were any.
  bool add_answers(TouchId id, const std::vector<Reply>& replies);
  void refuse(std::size_t line, std::string why) {
    ++counts.records;
    counts.refused.push_back({file, line, std::move(why)});
  }
  void skip(std::string_view why);
  void add(Card& card);
  void add_note(ContactId contact, Note note);
  void update(ContactId id, Card& card);
  void settle_links();
  void settle_given();
  void settle_mails();
  void count(const ImportOutcome& outcome, const std::string& where, std::size_t line);
  void settle_snoozes();
  ContactId add_person(const MailPerson& person);
  void bulk(bool on) {
    if (!on) flush();
    change.change().set_bulk(on && may_bulk);
  }
  void flush();

  Book& book;
  ImportOptions options;
  BookChange change;
  // What is added and not read again mostly, many rows at a time.
  store::NoteRows notes;
  store::InterestRows interests;
  store::TouchRows touches;
  bool keeps_numbers;
  bool may_bulk = true;
  std::string file;
  ImportCounts counts;
  std::unordered_map<std::string, int> alike;  // how many records without identity said the same
  ImportLinks links;
  GivenImport given;
  ThingsImport things;
  ImportPeople people;
  MailImport mails;
  MeetingImport meetings;
  std::vector<ContactId> snoozed;
  std::vector<ContactId> added;
};

void Import::State::flush() {
  notes.flush();
  interests.flush();
  touches.flush();
}

void Import::State::skip(std::string_view why) {
  const auto known = std::ranges::find(counts.skipped, why, &ImportCounts::Skipped::why);
  if (known != counts.skipped.end()) {
    ++known->count;
  } else {
    counts.skipped.push_back({std::string(why), 1});
  }
}

void Import::State::card(Card&& card) {
  if (text::trim(card.contact.name).empty()) {
    refuse(card.line, "it has no name");
    return;
  }
  if (!has_identity(card.contact)) {
    // A name alone makes nobody the same; the same record seen again does.
    const std::string same = fingerprint(card);
    card.contact.uid = fmt::format("import-{}-{}", same, ++alike[same]);
  }
  for (const std::string& circle : options.circles) card.contact.circles.push_back(circle);
  ++counts.records;
  const std::int64_t file_number = number(card.contact.id);
  const auto known = find_known(book, card.contact);
  if (known) {
    update(*known, card);
  } else {
    add(card);
  }
  links.know(file_number, card.contact.name, card.contact.id);
}

void Import::State::add(Card& card) {
  if (!keeps_numbers || number(card.contact.id) < 0) card.contact.id = ContactId{};
  if (options.every && !card.contact.cadence) card.contact.cadence = options.every;
  Contact plain = card.contact;
  plain.met.via.reset();
  plain.knows.clear();
  tidy_lists(plain);
  bulk(true);
  const std::vector<Interest> topics = std::exchange(plain.interests, {});
  const ContactId id = store::insert_contact(database(book), plain, card.vcard_rest, stamp(book));
  plain.interests = topics;
  for (const Interest& interest : topics) interests.add(id, interest, book.now());
  for (const Note& note : card.notes) add_note(id, note);
  given.add_to(id, card);
  if (!card.former_uids.empty()) bulk(false);
  for (const std::string& uid : card.former_uids) store::add_former_uid(database(book), id, uid);
  card.contact.id = id;
  if (options.changed) options.changed({nullptr, plain, card.contact, pointers_to(card.notes)});
  links.remember(id, card.contact);
  if (card.contact.snoozed_until) snoozed.push_back(id);
  added.push_back(id);
  ++counts.added;
  ++counts.contacts_added;
}

void Import::State::add_note(ContactId contact, Note note) {
  note.contact.id = contact;
  if (note.on == Date{}) note.on = book.today();
  if (!keeps_numbers) note.id = NoteId{};
  notes.add(note, stamp(book));
}

void Import::State::update(ContactId id, Card& card) {
  bulk(false);
  card.contact.id = id;
  const Contact before = store::read_contact(database(book), id).value_or(Contact{});
  const Contact after = joined(before, card.contact, book.options().phone_country);
  bool changed = false;
  if (after != before) {
    store::update_contact(database(book), before, after, stamp(book));
    changed = true;
  }
  const auto known_notes = store::read_notes(database(book), id);
  std::vector<const Note*> added_notes;
  for (const Note& note : card.notes) {
    const bool known = std::any_of(known_notes.begin(), known_notes.end(), [&](const Note& own) {
      const bool same_day = note.on == Date{} || note.on == own.on;
      return own.text == note.text && same_day;
    });
    if (known) continue;
    add_note(id, {NoteId{}, {}, note.on, note.text, note.is_private});
    added_notes.push_back(&note);
    changed = true;
  }
  changed = given.add_to(id, card) || changed;
  if (changed && options.changed) options.changed({&before, after, card.contact, added_notes});
  links.remember(id, card.contact);
  ++(changed ? counts.updated : counts.unchanged);
}

void Import::State::touch(TouchRecord&& record) {
  settle_given();
  Touch& touch = record.touch;
  if (touch.cause) touch.cause = things.cause_of(*touch.cause);
  const auto localize = [&](ContactRef& contact) {
    auto found = links.find(number(contact.id));
    if (!found && record.is_listed) found = find_named(database(book), contact.name);
    if (found) contact.id = *found;
    return found.has_value();
  };
  const bool all_known = std::all_of(touch.with.begin(), touch.with.end(), localize) &&
                         std::all_of(touch.replies.begin(), touch.replies.end(),
                                     [&](Reply& reply) { return localize(reply.contact); });
  if (!all_known || touch.with.empty()) {
    refuse(record.line, "it is with somebody whom the file does not hold");
    return;
  }
  if (touch.on > book.today()) {
    refuse(record.line, "it lies in the future");
    return;
  }
  ++counts.records;
  if (!touch.uid.empty()) {
    const bool is_new = touches.holds(touch.uid);
    const auto known = is_new ? std::nullopt : store::find_touch(database(book), touch.uid);
    if (is_new || known) {
      ++(known && add_answers(*known, touch.replies) ? counts.updated : counts.unchanged);
      return;
    }
  }
  if (!keeps_numbers) {
    touch.id = TouchId{};
    for (Reply& reply : touch.replies) reply.id = ReplyId{};
  }
  bulk(true);
  touches.add(touch, stamp(book));
  ++counts.added;
  ++counts.touches_added;
}

bool Import::State::add_answers(TouchId id, const std::vector<Reply>& replies) {
  const Touch own = store::read_touch(database(book), id).value_or(Touch{});
  bool any = false;
  for (Reply reply : replies) {
    const bool was_there =
        std::ranges::find(own.with, reply.contact.id, &ContactRef::id) != own.with.end();
    if (!was_there || reply.on > book.today()) continue;
    const bool is_known = std::ranges::any_of(own.replies, [&](const Reply& other) {
      return other.contact.id == reply.contact.id && other.on == reply.on &&
             other.mine == reply.mine && other.text == reply.text;
    });
    if (is_known) continue;
    bulk(false);
    reply.id = {};
    store::insert_reply(database(book), id, reply, stamp(book));
    any = true;
  }
  return any;
}

void Import::State::settle_links() {
  if (!links.is_pending()) return;
  bulk(false);
  links.settle();
}

void Import::State::settle_given() {
  if (!given.is_pending() && !things.is_pending()) return;
  bulk(true);
  const auto resolve = [this](const ContactRef& contact) { return links.find(number(contact.id)); };
  const auto ended = given.settle(resolve);
  const ThingsImport::Counts settled = things.settle(resolve, given);
  counts.records += settled.added + settled.updated + settled.unchanged;
  counts.added += settled.added;
  counts.updated += settled.updated;
  counts.unchanged += settled.unchanged;
  if (ended.empty() && settled.updated == 0) return;
  bulk(false);
  for (const auto& [need, status, by] : ended) {
    store::set_need_status(database(book), need, status, by);
  }
  things.catch_up();
}

ContactId Import::State::add_person(const MailPerson& person) {
  Contact card;
  card.name = person.name;
  if (!person.email.empty()) card.emails = {{person.email, ""}};
  if (!person.url.empty()) card.urls = {{person.url, ""}};
  card.circles = options.circles;
  card.cadence = options.every;
  tidy_lists(card);
  bulk(true);
  const ContactId id = store::insert_contact(database(book), card, {}, stamp(book));
  added.push_back(id);
  ++counts.contacts_added;
  return id;
}

void Import::State::settle_mails() {
  if (mails.is_empty()) return;
  const MailImport::Result result = mails.settle();
  counts.touches_added += result.touches_added;
  for (const auto& [mail, outcome] : result.outcomes) count(outcome, mail->file, mail->line);
}

void Import::State::count(const ImportOutcome& outcome, const std::string& where,
                          std::size_t line) {
  using Fate = ImportOutcome::Fate;
  ++counts.records;
  switch (outcome.fate) {
    case Fate::added: ++counts.added; break;
    case Fate::updated: ++counts.updated; break;
    case Fate::unchanged: ++counts.unchanged; break;
    case Fate::skipped: skip(outcome.why); break;
    case Fate::refused: counts.refused.push_back({where, line, outcome.why}); break;
  }
}

void Import::State::settle_snoozes() {
  bulk(false);
  // Everything that came along was recorded before the snooze that still holds.
  for (const ContactId id : snoozed) store::mark_snooze_latest(database(book), id);
  if (!options.spread || !options.every || added.empty()) return;
  const Date first = verso::add(book.today(), *options.every);
  const auto span = (first - book.today()).count();
  for (std::size_t i = 0; i < added.size(); ++i) {
    const auto ahead = std::chrono::days(span * static_cast<std::int64_t>(i) /
                                         static_cast<std::int64_t>(added.size()));
    const Contact before = store::read_contact(database(book), added[i]).value_or(Contact{});
    if (before.cadence != options.every || before.snoozed_until || ahead.count() == 0) continue;
    Contact after = before;
    after.snoozed_until = first + ahead;
    store::update_contact(database(book), before, after, stamp(book));
  }
}

Import::Import(Book& book, ImportOptions options)
    : state_(std::make_unique<State>(book, std::move(options))) {}
Import::Import(Import&&) noexcept = default;
Import::~Import() = default;

void Import::begin_file(std::string name) {
  state_->settle_given();
  state_->settle_links();
  state_->links.forget_numbers();
  state_->file = std::move(name);
  ++state_->counts.files;
}

Records Import::records() {
  State* state = state_.get();
  return {.circle = [](std::string&&) {},  // a circle is there while somebody is in it
          .card = [state](Card&& card) { state->card(std::move(card)); },
          .given = [state](GivenRecord&& record) { state->things.keep(std::move(record)); },
          .touch = [state](TouchRecord&& record) { state->touch(std::move(record)); },
          .mail = [state](Mail&& mail) { state->mails.keep(std::move(mail)); },
          .meeting =
              [state](Meeting&& meeting) {
                state->flush();
                state->count(state->meetings.take(meeting), state->file, meeting.line);
              },
          .refused =
              [state](Refusal&& refusal) { state->refuse(refusal.line, std::move(refusal.why)); },
          .skipped =
              [state](std::string_view why) {
                ++state->counts.records;
                state->skip(why);
              }};
}

ImportCounts Import::finish() {
  state_->settle_given();
  state_->settle_links();
  state_->flush();
  state_->settle_mails();
  state_->counts.touches_added += state_->meetings.touches_added();
  state_->settle_snoozes();
  state_->change.finish();
  return std::move(state_->counts);
}

}  // namespace verso
