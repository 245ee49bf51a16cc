#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "store/select.hpp"
#include "verso/due.hpp"
#include "verso/search.hpp"

namespace verso::store {

using VisitRow = std::function<void(const ListRow&)>;

/// All contacts that are not archived, in order; at most `limit`, 0 for all.
void visit_list(Database& database, Sort sort, Direction direction, std::size_t limit,
                const VisitRow& visit);
/// The contacts of the set, archived or not, likewise.
void visit_list(Database& database, const ContactSet& only, Sort sort, Direction direction,
                std::size_t limit, const VisitRow& visit);

/// How many read_due would read, until today; how many living contacts wait for an answer.
std::int64_t count_due(Database& database, Date today);
std::int64_t count_waiting_for_me(Database& database);

/// Who is due on or before that day, worst first as of `today`; at most `limit`, 0 for all.
std::vector<DueRow> read_due(Database& database, const ContactSet* only, Date today, Date until,
                             std::size_t limit);

}  // namespace verso::store
