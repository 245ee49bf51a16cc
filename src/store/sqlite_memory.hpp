#pragma once

/// The memory that SQLite works with.
namespace verso::store {

/// Has SQLite take its many blocks from lists of blocks of one size, which lie in huge pages, and
/// count nothing. Reading a schema and preparing a dozen statements is thousands of them, for which
/// the general allocator took a quarter of a short command. Blocks serve again once they are free,
/// but only SQLite.
/// SQLite takes this only before its first use in the process; later calls do nothing.
void set_sqlite_memory();

}  // namespace verso::store
