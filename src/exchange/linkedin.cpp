#include "exchange/linkedin.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "exchange/ascii.hpp"
#include "exchange/csv_cells.hpp"
#include "exchange/written_date.hpp"
#include "model/mail_threads.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::exchange {
namespace {

/// Cells of rows by the key of their column.
class Cells {
 public:
  explicit Cells(const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i) columns_.emplace(column_key(names[i]), i);
  }
  std::string_view raw(const CsvRecord& row, std::string_view key) const {
    const auto found = columns_.find(std::string(key));
    const bool there = found != columns_.end() && found->second < row.fields.size();
    return there ? std::string_view(row.fields[found->second]) : std::string_view();
  }
  std::string line(const CsvRecord& row, std::string_view key) const {
    return line_of(raw(row, key));
  }

 private:
  std::map<std::string, std::size_t> columns_;
};

/// The beginning of a text that may be long, for the history.
std::string beginning_of(std::string_view text) {
  constexpr int columns = 100;
  return text::truncate(line_of(text.substr(0, 1000)), columns);
}

Mail begin_mail(const CsvRecord& row, const MessageOptions& options, std::string_view written) {
  Mail mail;
  mail.file = options.file;
  mail.line = row.line;
  mail.at = written_instant(written, DateOrder::month_day);
  if (mail.at) mail.on = options.day_of(*mail.at);
  mail.by = Channel::message;
  return mail;
}

/// The people of a cell of names and one of pages: several of them where there are several pages.
std::vector<MailPerson> people_of(const std::string& names, std::string_view pages) {
  const auto urls = values_of(pages, ",; ");
  if (urls.size() < 2) {
    if (names.empty() && urls.empty()) return {};
    return {{names, "", urls.empty() ? "" : urls.front()}};
  }
  const auto each = values_of(names, ",");
  std::vector<MailPerson> people;
  for (std::size_t i = 0; i < urls.size(); ++i) {
    people.push_back({each.size() == urls.size() ? each[i] : "", "", urls[i]});
  }
  return people;
}

/// The messages of one file, and who is who among them.
class Messages {
 public:
  explicit Messages(const MessageOptions& options) : options_(options) {}

  void keep(Mail&& mail) {
    for (const auto* people : {&mail.from, &mail.to}) {
      for (const MailPerson& person : *people) {
        if (!person.url.empty() && !person.name.empty()) pages_[person.name].insert(person.url);
      }
    }
    mails_.push_back(std::move(mail));
  }

  void hand_out(const Records& records) {
    for (Mail& mail : mails_) {
      for (auto* people : {&mail.from, &mail.to})
        std::ranges::for_each(*people, [this](auto& person) { find_page(person); });
    }
    const std::string own = find_owner();
    for (Mail& mail : mails_) {
      for (auto* people : {&mail.from, &mail.to}) {
        for (MailPerson& person : *people) {
          if (person_key(person) == own) person.url = own_page;
        }
      }
      records.mail(std::move(mail));
    }
  }

 private:
  /// A recipient is often named without a page that another message tells.
  void find_page(MailPerson& person) const {
    const auto found = pages_.find(person.name);
    if (person.url.empty() && found != pages_.end() && found->second.size() == 1) {
      person.url = *found->second.begin();
    }
  }

  bool is_said(const MailPerson& person) const {
    return std::ranges::any_of(options_.me, [&](const std::string& me) {
      if (me.find('@') != std::string::npos) return false;
      return me.find('/') != std::string::npos
                 ? person_key({"", "", me}) == person_key({"", "", person.url})
                 : text::name_key(me) == text::name_key(person.name);
    });
  }

  std::string find_owner() const;

  const MessageOptions& options_;
  std::vector<Mail> mails_;
  std::map<std::string, std::set<std::string>> pages_;  // by name
};

std::string Messages::find_owner() const {
  struct Person {
    std::string name;
    std::set<std::string> conversations;
  };
  std::map<std::string, Person> people;
  for (const Mail& mail : mails_) {
    for (const auto* side : {&mail.from, &mail.to}) {
      for (const MailPerson& person : *side) {
        const std::string key = person_key(person);
        if (is_said(person)) return key;
        people[key].name = person.name.empty() ? person.url : person.name;
        people[key].conversations.insert(mail.thread);
      }
    }
  }
  std::size_t most = 0;
  for (const auto& [key, person] : people) most = std::max(most, person.conversations.size());
  std::vector<std::string> keys;
  std::string names;
  for (const auto& [key, person] : people) {
    if (person.conversations.size() != most) continue;
    keys.push_back(key);
    if (keys.size() <= 5) names += (names.empty() ? "" : ", ") + person.name;
  }
  if (keys.size() > 1) {
    throw Error(ErrorKind::usage,
                options_.file + " does not tell who of " + names +
                    " you are; --me 'YOUR NAME' or the address of your profile does");
  }
  return keys.empty() ? "" : keys.front();
}

}  // namespace

void read_messages(CsvTable& table, const MessageOptions& options, const Records& records) {
  const Cells cells(table.names());
  Messages messages(options);
  while (const auto row = table.next()) {
    const std::string folder = ascii::lower(cells.line(*row, "folder"));
    const std::string title = cells.line(*row, "conversationtitle");
    if (ascii::lower(cells.line(*row, "ismessagedraft")) == "yes") {
      records.skipped("a draft");
      continue;
    }
    if (folder == "spam") {
      records.skipped("spam");
      continue;
    }
    if (folder == "sponsored" || ascii::lower(title).find("sponsored") == 0) {
      records.skipped("an advertisement");
      continue;
    }
    Mail mail = begin_mail(*row, options, cells.line(*row, "date"));
    mail.thread = cells.line(*row, "conversationid");
    mail.from = people_of(cells.line(*row, "from"), cells.raw(*row, "senderprofileurl"));
    mail.to = people_of(cells.line(*row, "to"), cells.raw(*row, "recipientprofileurls"));
    for (const std::string& text :
         {cells.line(*row, "subject"), beginning_of(cells.raw(*row, "content")), title}) {
      if (mail.subject.empty()) mail.subject = text;
    }
    messages.keep(std::move(mail));
  }
  messages.hand_out(records);
}

void read_invitations(CsvTable& table, const MessageOptions& options, const Records& records) {
  const Cells cells(table.names());
  while (const auto row = table.next()) {
    Mail mail = begin_mail(*row, options, cells.line(*row, "sentat"));
    mail.by = Channel::social;
    const bool mine = ascii::lower(cells.line(*row, "direction")) == "outgoing";
    MailPerson inviter{cells.line(*row, "from"), "", cells.line(*row, "inviterprofileurl")};
    MailPerson invitee{cells.line(*row, "to"), "", cells.line(*row, "inviteeprofileurl")};
    (mine ? inviter : invitee).url = own_page;
    mail.thread = "invitation " + person_key(mine ? invitee : inviter);
    mail.subject = beginning_of(cells.raw(*row, "message"));
    if (mail.subject.empty()) mail.subject = "invitation on LinkedIn";
    mail.from = {std::move(inviter)};
    mail.to = {std::move(invitee)};
    records.mail(std::move(mail));
  }
}

}  // namespace verso::exchange
