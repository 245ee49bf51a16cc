#include "store/changeset.hpp"

#include <sqlite3.h>

#include <array>

#include "verso/error.hpp"

namespace verso::store {
namespace {

struct Free {
  void operator()(void* memory) const { sqlite3_free(memory); }
};

/// The session extension speaks of int lengths and non-const pointers.
int length(const Bytes& bytes) { return static_cast<int>(bytes.size()); }
void* pointer(const Bytes& bytes) { return const_cast<std::byte*>(bytes.data()); }

Bytes take(void* memory, int size) {
  const std::unique_ptr<void, Free> owned(memory);
  const auto* begin = static_cast<const std::byte*>(memory);
  return {begin, begin + size};
}

std::optional<std::string> text_of(sqlite3_value* value) {
  if (value == nullptr || sqlite3_value_type(value) == SQLITE_NULL) return std::nullopt;
  const auto* text = sqlite3_value_text(value);
  if (text == nullptr) return std::nullopt;
  return std::string(static_cast<const char*>(static_cast<const void*>(text)),
                     static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

int on_conflict(void*, int conflict, sqlite3_changeset_iter* iterator) {
  const char* table = nullptr;
  int columns = 0;
  int operation = 0;
  if (conflict == SQLITE_CHANGESET_NOTFOUND &&
      sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr) == SQLITE_OK &&
      operation == SQLITE_DELETE) {
    return SQLITE_CHANGESET_OMIT;
  }
  return SQLITE_CHANGESET_ABORT;
}

}  // namespace

std::span<const std::string_view> recorded_tables() {
  static constexpr std::array<std::string_view, 21> tables{
      "contact", "reach",         "circle", "member", "interest",    "knows",   "note",
      "touch",   "touch_contact", "reply",  "need",   "offer",       "promise", "matter",
      "link",    "opportunity",   "intro",  "ask",    "intro_answer", "news",
      "former_uid"};
  return tables;
}

Recorder::Recorder(Database& database) : database_(database) {
  database_.check(sqlite3session_create(database.handle(), "main", &session_));
  for (const std::string_view table : recorded_tables()) {
    database_.check(sqlite3session_attach(session_, std::string(table).c_str()));
  }
}

Recorder::~Recorder() { sqlite3session_delete(session_); }

void Recorder::set(Recording recording) {
  sqlite3session_enable(session_, recording == Recording::on ? 1 : 0);
}

Bytes Recorder::changeset() {
  int size = 0;
  void* memory = nullptr;
  database_.check(sqlite3session_changeset(session_, &size, &memory));
  return take(memory, size);
}

std::int64_t RowChange::integer(int column) const {
  sqlite3_value* value = nullptr;
  if (kind_ == Kind::inserted) {
    sqlite3changeset_new(iterator_, column, &value);
  } else {
    sqlite3changeset_old(iterator_, column, &value);
  }
  return value == nullptr ? 0 : sqlite3_value_int64(value);
}

std::optional<std::string> RowChange::before(int column) const {
  sqlite3_value* value = nullptr;
  sqlite3changeset_old(iterator_, column, &value);
  return text_of(value);
}

bool RowChange::has_before(int column) const {
  if (kind_ == Kind::inserted) return false;
  sqlite3_value* value = nullptr;
  sqlite3changeset_old(iterator_, column, &value);
  return value != nullptr;
}

void for_each_change(Database& database, const Bytes& changeset,
                     const std::function<void(const RowChange&)>& visit) {
  if (changeset.empty()) return;
  RowChange change;
  database.check(
      sqlite3changeset_start(&change.iterator_, length(changeset), pointer(changeset)));
  const auto finish = [](sqlite3_changeset_iter* iterator) { sqlite3changeset_finalize(iterator); };
  const std::unique_ptr<sqlite3_changeset_iter, decltype(finish)> owned(change.iterator_, finish);
  while (sqlite3changeset_next(change.iterator_) == SQLITE_ROW) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    database.check(
        sqlite3changeset_op(change.iterator_, &table, &columns, &operation, nullptr));
    change.table_ = table;
    change.kind_ = operation == SQLITE_INSERT   ? RowChange::Kind::inserted
                   : operation == SQLITE_DELETE ? RowChange::Kind::deleted
                                                : RowChange::Kind::updated;
    visit(change);
  }
}

Bytes inverse(const Database& database, const Bytes& changeset) {
  if (changeset.empty()) return {};
  int size = 0;
  void* memory = nullptr;
  database.check(sqlite3changeset_invert(length(changeset), pointer(changeset), &size, &memory));
  return take(memory, size);
}

void apply_changeset(Database& database, const Bytes& changeset) {
  if (changeset.empty()) return;
  const int result = sqlite3changeset_apply(database.handle(), length(changeset),
                                            pointer(changeset), nullptr, on_conflict, nullptr);
  if (result == SQLITE_ABORT) {
    throw Error(ErrorKind::storage,
                "the step does not fit what is stored now; nothing was changed; run `verso doctor`");
  }
  database.check(result);
}

}  // namespace verso::store
