#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/changeset.hpp"
#include "store/id_range.hpp"
#include "store/store.hpp"
#include "verso/date.hpp"

namespace verso::store {

/// One write: a transaction that is recorded as a step of undo. Write through database(), call
/// settle(), read back what is to be told, call commit(). Without commit() nothing has happened,
/// which is also how a dry run ends.
class Change {
 public:
  /// `command` is what history shows.
  Change(Store& store, std::string_view command, Instant now);

  Database& database() { return store_.database(); }

  /// While bulk is on, new rows of tables with an id are recorded by the range of their ids instead
  /// of row by row. Only additions may happen then, and rows without an id only below new parents.
  void set_bulk(bool bulk);

  /// Derives roster and text index from what was changed, records the step.
  void settle();
  void commit();

 private:
  std::vector<std::int64_t> highest_ids();
  void record_step(const Bytes& changes);

  Store& store_;
  std::string command_;
  Instant now_;
  Transaction transaction_;
  Recorder recorder_;
  bool was_bulk_ = false;
  std::vector<std::int64_t> highest_before_;
  std::vector<IdRange> ranges_;
};

/// A step that can be taken back.
struct Step {
  std::int64_t id = 0;
  Instant at{};
  std::string command;
};

/// The steps that undo can take back, newest first.
std::vector<Step> steps(Database& database);

/// Takes the newest step back, in one transaction; a dry run finds it only. Throws
/// Error{not_found} where there is none.
enum class Run { real, dry };
Step undo(Store& store, Run run);

/// Takes the step that this store recorded last back, if it is still the newest of the database.
void take_back(Store& store);

}  // namespace verso::store
