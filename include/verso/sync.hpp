#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "verso/book.hpp"
#include "verso/card.hpp"
#include "verso/import.hpp"
#include "verso/touch.hpp"

/// Keeping a book the same as folders of items, one a file, which other programs carry to servers,
/// phones and other books (docs/sync.md).
namespace verso {

/// One of the people whom an item of a calendar names.
struct ItemPerson {
  std::string uid;
  std::string name;
};

/// An item of a calendar as verso means it.
struct CalendarItem {
  enum class Kind { touch, promise, due };

  /// An answer to a touch, with the uid of the one who answered, or whom you answered.
  struct Answer {
    std::string who;
    Reply reply;
  };

  Kind kind = Kind::touch;
  std::string uid;
  bool is_marked = false;  ///< it still says what only verso knows of
  std::vector<ItemPerson> with;
  std::optional<Date> on;  ///< the day of the touch, or by which something is to be done
  bool done = false;
  std::optional<Date> done_on;  ///< nothing where a program ticked it off without a day
  std::string text;
  std::string detail;  ///< of what is due: what to bring
  // Of a touch.
  Starter started = Starter::me;
  std::optional<Channel> by;
  ValueKinds gave;
  ValueKinds received;
  std::string purpose;
  std::vector<Answer> answers;
};

/// A file of a folder.
struct FolderFile {
  std::string name;
  std::string text;
  std::string fault;  ///< why it could not be read; empty where it could
};

/// A folder with all its files.
struct SyncFolder {
  std::string path;   ///< by which its last state is found again
  std::string shown;  ///< as messages call it
  std::vector<FolderFile> files;
};

/// What is to become of a file.
struct FileChange {
  std::string name;
  std::optional<std::string> before;  ///< what was read; nothing: there was none
  std::optional<std::string> after;   ///< nothing: it is to be removed
};

/// How often each database, by a name of its own, has written a card of a sync: of two states of it
/// the one that has seen the other counts no database less often (a version vector).
using Versions = std::map<std::string, std::int64_t>;

/// The formats of the items, and their files: what the book leaves to others.
struct SyncFormats {
  /// An item that is another program's is none of verso's: std::monostate.
  using ReadCard = std::variant<std::monostate, Card, Refusal>;
  using ReadItem = std::variant<std::monostate, CalendarItem, Refusal>;

  std::function<ReadCard(std::string_view text)> read_card;
  /// `before` is what the file holds; empty for a new one. `is_known` says of somebody whom a line
  /// of vcard_rest names whether the book knows them.
  std::function<std::string(const Card& card, std::string_view before,
                            const std::function<bool(std::string_view name)>& is_known,
                            const Versions& versions)>
      write_card;
  /// Those that a card was written with; empty where it does not say.
  std::function<Versions(std::string_view text)> read_versions;
  std::function<ReadItem(std::string_view text)> read_item;
  std::function<std::string(const CalendarItem& item, std::string_view before)> write_item;
  KeepRelation keep_relation;
  /// A name for the file of an item, without its ending.
  std::function<std::string(std::string_view uid)> file_name;
};

/// What a sync did, or in a dry run would do.
struct SyncReport {
  enum class Side { here, there };
  enum class What { added, updated, deleted };
  struct Change {
    Side side = Side::here;
    What what = What::added;
    std::string_view kind;  ///< contact touch promise due
    std::string name;       ///< whose it is
  };
  struct Conflict {
    std::string name;   ///< whose card it is
    std::string field;  ///< in words
    std::string kept;
    std::string other;
  };
  std::vector<Change> changes;
  std::vector<Conflict> conflicts;
  std::int64_t unchanged = 0;
  std::int64_t ignored = 0;  ///< items of other programs
  std::vector<ImportCounts::Refused> refused;
};

struct SyncOptions {
  SyncFolder contacts;
  std::optional<SyncFolder> calendar;
  bool force = false;  ///< also where much seems to have been deleted
};

/// Reads the folders. It is asked when nobody else can write to the book any more: what another sync
/// wrote in the meantime would else be taken for deleted.
using ReadFolders = std::function<SyncOptions()>;

/// Writes the changes of files of one folder; gives the names of those that it left alone because
/// they were no longer as they were read. Throws Error{storage}.
using StoreFiles = std::function<std::vector<std::string>(const std::string& path,
                                                          const std::vector<FileChange>&)>;

/// Brings what was changed here to the folders and what was changed there into the book, as one step
/// of undo. The files are written before the book commits: cut off between the two, the next sync
/// finds both sides changed alike. A dry run writes neither. Throws Error{refused} where more than
/// half of what was synced is gone from one side, unless forced.
SyncReport sync(Book& book, const ReadFolders& read, const SyncFormats& formats,
                const StoreFiles& store_files);

}  // namespace verso
