#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <tuple>

#include "book/access.hpp"
#include "book/checks.hpp"
#include "store/promises.hpp"
#include "store/touches.hpp"
#include "verso/error.hpp"
#include "verso/promise.hpp"

namespace verso {

Promise add_promise(Book& book, const Promise& promise) {
  Promise checked = promise;
  checked.text = required_text(promise.text, "a promise");
  BookChange change(book);
  const PromiseId id = store::insert_promise(database(book), checked, stamp(book));
  return change.finish([&] { return get_promise(book, id); });
}

Promise get_promise(Book& book, PromiseId id) {
  if (auto promise = store::read_promise(database(book), id)) return *std::move(promise);
  throw Error(ErrorKind::not_found,
              fmt::format("there is no promise {}; `verso promise list` lists them", number(id)));
}

std::vector<Promise> promises(Book& book, std::optional<ContactId> contact, Promises which) {
  std::vector<Promise> list = store::read_promises(database(book), contact);
  if (which == Promises::open) {
    std::erase_if(list, [](const Promise& promise) { return promise.done_on.has_value(); });
  }
  std::ranges::sort(list, std::less(), [](const Promise& promise) {
    const auto kept_latest_first = promise.done_on ? Date{} - *promise.done_on : Date{} - Date{};
    return std::tuple(promise.done_on.has_value(), kept_latest_first, !promise.by,
                      promise.by.value_or(Date{}), promise.id);
  });
  return list;
}

Promise keep_promise(Book& book, PromiseId id, const ValueKinds& gave, const Occasion& occasion) {
  refuse_future(book, occasion.on);
  BookChange change(book);
  const Promise promise = get_promise(book, id);
  if (promise.done_on) {
    throw Error(ErrorKind::refused, fmt::format("promise {} was kept on {} already", number(id),
                                                format_date(*promise.done_on)));
  }
  store::set_promise_done(database(book), id, occasion.on);
  if (!gave.empty()) {
    Touch touch;
    touch.on = occasion.on;
    touch.by = occasion.by;
    touch.with = {promise.contact};
    touch.gave = gave;
    touch.text = promise.text;
    store::insert_touch(database(book), touch, stamp(book));
  }
  return change.finish([&] { return get_promise(book, id); });
}

}  // namespace verso
