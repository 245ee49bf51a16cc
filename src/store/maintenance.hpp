#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "store/change.hpp"
#include "store/store.hpp"

namespace verso::store {

/// Whether a file of that name may be replaced.
enum class Existing { refuse, replace };

/// Writes a compact copy of the database: into a temporary file beside `path`, then renamed.
/// Throws Error{refused} for a file that exists and may not be replaced. A dry run writes nothing.
void backup(Database& database, const std::string& path, Existing existing, Run run);

/// Replaces the store's content by that of a database file; checked and migrated as a copy first.
void restore(Store& store, const std::string& path, Run run);

/// Puts a database file, checked and migrated as a copy, in the place of one that is damaged; gives the
/// name under which the damaged one is kept. A dry run only checks.
std::string replace_damaged(const std::string& target, const std::string& path,
                            const Settings& settings, Run run);

struct Findings {
  std::vector<std::string> faults;  ///< sentences; none if all is well
  std::int64_t contacts = 0;
  std::int64_t notes = 0;
  std::int64_t touches = 0;
  int format = 0;
};

/// Checks pages, references, the text index and that what is derived is what follows.
Findings examine(Store& store);

/// Derives all that is derived anew, the text index in the language given.
void rebuild(Store& store, const std::string& language);

}  // namespace verso::store
