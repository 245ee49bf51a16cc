#include "book/import_mail.hpp"

#include <algorithm>
#include <unordered_set>

#include "book/access.hpp"
#include "model/reach_key.hpp"
#include "store/touches.hpp"

namespace verso {
namespace {

using Fate = ImportOutcome::Fate;

/// Further up a thread nothing is answered.
constexpr int longest_way_up = 1000;

bool add_once(std::vector<ContactRef>& people, ContactId id) {
  if (std::ranges::find(people, id, &ContactRef::id) != people.end()) return false;
  people.push_back({id, {}, {}});
  return true;
}

Starter other_side_of(bool is_mine) { return is_mine ? Starter::them : Starter::me; }

bool is_answered(const Touch& touch, ContactId contact, bool mine, Date on) {
  return std::ranges::any_of(touch.replies, [&](const Reply& reply) {
    return reply.contact.id == contact && reply.mine == mine && reply.on <= on;
  });
}

}  // namespace

MailImport::MailImport(Book& book, const MailOptions& options, ImportPeople& people,
                       std::function<void(bool)> set_bulk)
    : book_(book),
      options_(options),
      people_(people),
      set_bulk_(std::move(set_bulk)),
      owner_(options.me) {}

std::optional<std::string> MailImport::why_refused(const Mail& mail) const {
  if (mail.from.empty()) return "it does not say who wrote it";
  if (!mail.at) return "it has no date that can be read";
  if (mail.on > book_.today()) return "its date lies in the future";
  return std::nullopt;
}

void MailImport::sort_out(Result& result) {
  std::unordered_set<std::string> seen;
  std::unordered_set<std::string> lists;
  for (const Mail& mail : mails_) {
    for (const std::string& list : mail.lists) lists.insert(email_key(list));
  }
  for (std::size_t i = 0; i < mails_.size(); ++i) {
    const Mail& mail = mails_[i];
    ImportOutcome outcome;
    if (auto why = why_refused(mail)) {
      outcome = {Fate::refused, *std::move(why)};
    } else if (auto rule = why_skipped(mail, owner_, options_.since)) {
      outcome.why = *std::move(rule);
    } else if (!mail.id.empty() && !seen.insert(mail.id).second) {
      outcome.why = "copy of another message";
    } else {
      messages_.push_back({i, owner_.wrote(mail), other_side(mail, owner_, lists), {}});
    }
    result.outcomes.emplace_back(&mail, std::move(outcome));
  }
}

/// Adds whom `new_people` asks for, and leaves out the messages with nobody known.
void MailImport::find_contacts(Result& result) {
  std::unordered_set<std::string> wrote_to_me;
  std::unordered_set<std::string> written_to;
  std::unordered_map<std::string, std::string> names;
  for (const Message& message : messages_) {
    for (const MailPerson& person : message.others) {
      const std::string key = person_key(person);
      (message.is_mine ? written_to : wrote_to_me).insert(key);
      std::string& name = names[key];
      if (name.find(' ') == std::string::npos) name = std::max(name, person_name(person));
    }
  }
  const auto is_wanted = [&](const std::string& key) {
    if (options_.new_people == NewPeople::all) return true;
    return options_.new_people == NewPeople::two_way && written_to.contains(key) &&
           wrote_to_me.contains(key);
  };
  for (Message& message : messages_) {
    for (const MailPerson& person : message.others) {
      const std::string key = person_key(person);
      const MailPerson named{names[key], person.email, person.url};
      const auto contact =
          is_wanted(key) ? std::optional(people_.find_or_add(named)) : people_.find(person);
      if (contact && std::ranges::find(message.contacts, *contact) == message.contacts.end()) {
        message.contacts.push_back(*contact);
      }
    }
    if (!message.contacts.empty()) continue;
    const bool to_list_alone = message.others.empty() && mail(message).is_list;
    result.outcomes[message.index].second.why = to_list_alone            ? "mailing list"
                                                : message.others.empty() ? "with no other person"
                                                                         : "with nobody known";
  }
  std::erase_if(messages_, [](const Message& message) { return message.contacts.empty(); });
}

/// All messages help to tell which belong together, also those that become no touch.
void MailImport::thread_them() {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < mails_.size(); ++i) {
    if (mails_[i].at) order.push_back(i);
  }
  std::ranges::stable_sort(order, {}, [this](std::size_t i) { return *mails_[i].at; });
  std::vector<const Mail*> in_order;
  for (const std::size_t i : order) in_order.push_back(&mails_[i]);
  MailThreads threads = thread(in_order);
  thread_names_ = std::move(threads.names);
  parents_.resize(mails_.size());
  message_of_.resize(mails_.size());
  std::vector<std::size_t> thread_of(mails_.size());
  for (std::size_t k = 0; k < order.size(); ++k) {
    thread_of[order[k]] = threads.of[k];
    if (threads.parents[k]) parents_[order[k]] = order[*threads.parents[k]];
  }
  std::ranges::stable_sort(messages_, {},
                           [this](const Message& message) { return *mail(message).at; });
  for (std::size_t m = 0; m < messages_.size(); ++m) {
    messages_[m].thread = thread_of[messages_[m].index];
    message_of_[messages_[m].index] = m;
  }
}

std::size_t MailImport::group_of_stored(TouchId id) {
  const auto [place, is_new] = group_by_touch_.emplace(id, groups_.size());
  if (is_new) {
    Group group{id, store::read_touch(database(book_), id).value_or(Touch{}), 0, 0};
    group.people_before = group.touch.with.size();
    group.replies_before = group.touch.replies.size();
    groups_.push_back(std::move(group));
  }
  return place->second;
}

MailImport::Group MailImport::begin_group(const Message& message, const std::string& uid) {
  Group group;
  group.touch.uid = uid;
  group.touch.on = mail(message).on;
  group.touch.by = mail(message).by;
  group.touch.started = message.is_mine ? Starter::me : Starter::them;
  group.touch.text = std::string(base_subject(mail(message).subject));
  return group;
}

void MailImport::group_them() {
  const MailTouches known(book_);
  for (Message& message : messages_) {
    const Mail& mail = this->mail(message);
    const std::string own =
        options_.touch_per == TouchPer::message ? message_name(mail) : std::string();
    const auto& names = thread_names_[message.thread];
    const std::string uid = MailTouches::uid(names.front(), mail.on, own);
    const auto [place, is_new] = group_by_uid_.emplace(uid, groups_.size());
    if (is_new) {
      if (const auto stored = known.find(names, mail.on, own)) {
        place->second = group_of_stored(*stored);
      } else {
        groups_.push_back(begin_group(message, uid));
      }
    }
    message.group = place->second;
    if (is_new) groups_of_thread_[message.thread].push_back(message.group);
    Group& group = groups_[message.group];
    for (const ContactId id : message.contacts) {
      if (add_once(group.touch.with, id) && group.known) message.changes = true;
    }
  }
  for (Message& message : messages_) answer(message, known);
}

/// Whether the touch is of the other side, and with this contact, so that the message may answer it.
bool MailImport::fits(const Touch& touch, const Message& message, ContactId contact) const {
  return touch.started == other_side_of(message.is_mine) && touch.on <= mail(message).on &&
         std::ranges::find(touch.with, contact, &ContactRef::id) != touch.with.end();
}

/// The touch of the other side that a message of this contact answers; none where the answering side
/// started that touch itself.
Touch* MailImport::answered(const Message& message, ContactId contact, const MailTouches& known) {
  std::size_t top = message.index;
  for (int step = 0; parents_[top] && step < longest_way_up; ++step) {
    top = *parents_[top];
    const auto earlier = message_of_[top];
    if (!earlier || messages_[*earlier].is_mine == message.is_mine) continue;
    Touch& touch = groups_[messages_[*earlier].group].touch;
    return fits(touch, message, contact) ? &touch : nullptr;
  }
  return mails_[top].answers.empty() ? nullptr : answered_elsewhere(message, contact, known);
}

/// What it answers is not among the messages read: it is the latest touch of the thread that it can
/// be, of this import or stored.
Touch* MailImport::answered_elsewhere(const Message& message, ContactId contact,
                                      const MailTouches& known) {
  const Date on = mail(message).on;
  std::vector<std::size_t> groups = groups_of_thread_[message.thread];
  for (const TouchId id : known.until(thread_names_[message.thread], on)) {
    groups.push_back(group_of_stored(id));
  }
  Touch* latest = nullptr;
  for (const std::size_t index : groups) {
    Touch& touch = groups_[index].touch;
    const bool is_counted = std::ranges::any_of(touch.replies, [&](const Reply& reply) {
      return reply.contact.id == contact && reply.mine == message.is_mine && reply.on == on;
    });
    if (is_counted) return nullptr;
    // The time of day of a stored touch is not known.
    if (touch.on == on && index != message.group) continue;
    const bool is_later = latest == nullptr || latest->on < touch.on;
    if (is_later && fits(touch, message, contact)) latest = &touch;
  }
  return latest;
}

void MailImport::answer(Message& message, const MailTouches& known) {
  for (const ContactId contact : message.contacts) {
    Touch* touch = answered(message, contact, known);
    const Date on = mail(message).on;
    if (touch == nullptr || is_answered(*touch, contact, message.is_mine, on)) continue;
    Reply reply;
    reply.contact.id = contact;
    reply.on = on;
    reply.mine = message.is_mine;
    touch->replies.push_back(std::move(reply));
    message.changes = true;
  }
}

void MailImport::store(Result& result) {
  set_bulk_(true);
  for (Group& group : groups_) {
    if (group.known) continue;
    group.touch.id = store::insert_touch(database(book_), group.touch, stamp(book_));
    ++result.touches_added;
  }
  set_bulk_(false);
  for (Group& group : groups_) {
    if (!group.known) continue;
    if (group.touch.with.size() > group.people_before) {
      store::update_touch(database(book_), group.touch);
    }
    for (std::size_t i = group.replies_before; i < group.touch.replies.size(); ++i) {
      store::insert_reply(database(book_), *group.known, group.touch.replies[i], stamp(book_));
    }
  }
  for (const Message& message : messages_) {
    const Group& group = groups_[message.group];
    result.outcomes[message.index].second.fate = !group.known      ? Fate::added
                                                 : message.changes ? Fate::updated
                                                                   : Fate::unchanged;
    const bool is_there = !result.touches.empty() && result.touches.back() == group.touch.id;
    if (!is_there) result.touches.push_back(group.touch.id);
  }
}

MailImport::Result MailImport::settle() {
  Result result;
  sort_out(result);
  find_contacts(result);
  thread_them();
  group_them();
  store(result);
  return result;
}

}  // namespace verso
