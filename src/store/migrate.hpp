#pragma once
#include "store/database.hpp"

namespace verso::store {

/// The schema version that this program writes: the number of migrations.
int schema_version();

/// Throws Error{storage} for a file of a newer verso and for one that is not verso's; else gives its
/// version, 0 for an empty file.
int check_format(Database& database);

/// Whether a file that has data is copied to `PATH.before-vN` before its format is changed.
enum class OldFormat { copied, dropped };

/// Brings the database to schema_version() in one transaction. The file must have passed
/// check_format. Throws Error{storage}.
void migrate(Database& database, OldFormat old_format);

}  // namespace verso::store
