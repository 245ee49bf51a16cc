#include <fmt/format.h>
#include <sqlite3.h>
#include <toml++/toml.h>

#include <cstdio>
#include <fstream>
#include <memory>

// What every program pays that opens the file and asks it something, reads the settings and prints one line: verso's start is
// measured beside it (tests/bench/start).
int main(int count, char** arguments) {
  if (count != 3) return 2;
  sqlite3* opened = nullptr;
  const int status = sqlite3_open_v2(arguments[1], &opened, SQLITE_OPEN_READONLY, nullptr);
  const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
  sqlite3_stmt* prepared = nullptr;
  if (status != SQLITE_OK || sqlite3_prepare_v2(opened, "SELECT count(*) FROM circle", -1,
                                                &prepared, nullptr) != SQLITE_OK) {
    return 6;
  }
  const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> version(prepared,
                                                                           sqlite3_finalize);
  if (sqlite3_step(prepared) != SQLITE_ROW) return 6;
  std::ifstream settings(arguments[2]);
  const toml::table table = toml::parse(settings);
  fmt::print("{} circles, {} settings\n", sqlite3_column_int(prepared, 0), table.size());
}
