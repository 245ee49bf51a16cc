#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "verso/balance.hpp"
#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/due_list.hpp"

namespace verso::cli {

/// What the page of `report` shows. People are named by their place in `people`, circles and topics
/// by theirs; the archived and private notes are not in it.
struct ReportData {
  struct Person {
    Contact contact;
    std::vector<std::size_t> circles;
    std::vector<std::size_t> topics;
    Balance balance;
  };
  /// A name and how many people share it.
  using Shared = std::pair<std::string, std::size_t>;
  struct Due {
    std::size_t person = 0;
    DueEntry entry;
  };
  struct Edge {
    /// `a` introduced `b` to you; `a` knows `b`; you introduced the two.
    enum class Kind { via, knows, intro };
    std::size_t a = 0;
    std::size_t b = 0;
    Kind kind = Kind::via;
  };
  struct Day {
    int touches = 0;
    int of_value = 0;
  };

  Date today{};
  std::vector<Person> people;   ///< by number
  std::vector<Shared> circles;  ///< most shared first
  std::vector<Shared> topics;   ///< likewise, folded: "Golf" and "golf" are one
  std::vector<Due> due;         ///< worst first
  std::vector<Edge> edges;
  std::map<Date, Day> days;  ///< those of the last year on which there was a touch
  std::size_t promises = 0;  ///< to keep
};

/// Reads it all of one moment.
ReportData read_report(Book& book);

}  // namespace verso::cli
