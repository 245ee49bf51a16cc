#include "store/sync_events.hpp"

#include "model/fingerprint.hpp"

namespace verso::store {
namespace {

/// Half of a fingerprint tells the events of one person apart; of one width, they need no separator.
constexpr std::size_t width = 16;

void add_events(Database& database, std::string_view sql,
                std::map<ContactId, std::string>& events) {
  Statement rows = database.query(sql);
  while (rows.step()) {
    std::string said;
    for (int column = 1; column < rows.columns(); ++column) {
      said += rows.view(column);
      said += '\x1f';
    }
    events[ContactId{rows.integer(0)}] += fingerprint(said).substr(0, width);
  }
}

}  // namespace

std::map<ContactId, std::string> fingerprint_events(Database& database) {
  std::map<ContactId, std::string> events;
  add_events(database, "SELECT contact_id, 'note', on_day, text FROM note WHERE private", events);
  add_events(database,
             "SELECT tc.contact_id, 'touch', t.on_day, t.started, t.channel, t.gave, t.received, "
             "t.text, t.purpose FROM touch_contact tc JOIN touch t ON t.id = tc.touch_id",
             events);
  add_events(database,
             "SELECT contact_id, 'reply', on_day, text, tone, mine, gave, received FROM reply",
             events);
  add_events(database, "SELECT contact_id, 'promise', text, by_day, done_on FROM promise", events);
  return events;
}

bool has_new_event(std::string_view before, std::string_view now) {
  for (std::size_t at = 0; at + width <= now.size(); at += width) {
    bool known = false;
    for (std::size_t i = 0; i + width <= before.size() && !known; i += width) {
      known = before.substr(i, width) == now.substr(at, width);
    }
    if (!known) return true;
  }
  return false;
}

}  // namespace verso::store
