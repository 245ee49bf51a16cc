#include "cli/shared_reach.hpp"

#include <algorithm>

#include "cli/session.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

template <class Item>
void remove_known(std::vector<Item>& items, const std::vector<Item>& known) {
  std::erase_if(items, [&](const Item& item) {
    return std::find(known.begin(), known.end(), item) != known.end();
  });
}

}  // namespace

void warn_of_shared_reach(Session& session, const Contact& before, const Contact& after) {
  Contact added = after;
  remove_known(added.emails, before.emails);
  remove_known(added.phones, before.phones);
  remove_known(added.handles, before.handles);
  for (const std::string& line : shared_reach(session.book(), added)) session.warn(line);
}

}  // namespace verso::cli
