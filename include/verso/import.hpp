#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "verso/book.hpp"
#include "verso/card.hpp"
#include "verso/query.hpp"
#include "verso/search.hpp"

namespace verso {

/// What an import makes of one card: ties to others aside, which come when all are there.
struct ImportChange {
  const Contact* before = nullptr;  ///< of somebody known
  const Contact& after;
  const Contact& given;            ///< as the file says it
  std::vector<const Note*> notes;  ///< those that are new
};

/// What an import gives to everyone whom it brings.
struct ImportOptions {
  std::vector<std::string> circles;
  std::optional<Duration> every;  ///< a cadence for those who are new
  bool spread = false;            ///< their first due days spread over one cadence, not all at once
  KeepRelation keep_relation;     ///< may be left empty
  MailOptions mail = {};
  /// Told of every card that adds or changes something; may be left empty.
  std::function<void(const ImportChange&)> changed = {};
};

/// What became of the records; records = added + updated + unchanged + skipped + refused.
struct ImportCounts {
  struct Skipped {
    std::string why;
    std::int64_t count = 0;
  };
  struct Refused {
    std::string file;
    std::size_t line = 0;
    std::string why;
  };
  std::int64_t files = 0;
  std::int64_t records = 0;
  std::int64_t added = 0;
  std::int64_t updated = 0;
  std::int64_t unchanged = 0;
  std::vector<Skipped> skipped;
  std::vector<Refused> refused;
  std::int64_t contacts_added = 0;
  std::int64_t touches_added = 0;
};

/// Takes in records of other programs or of verso's own JSON, all in one transaction and as one
/// step of undo. A card is someone known by its uid, else by a profile's URL, e-mail or phone that
/// somebody of a name with a word in common has; a name alone makes nobody the same. Of someone
/// known the values entered in verso stay, what is lacking is filled in and lists are joined. Messages
/// become touches when all are there (docs/exchange.md, "Mail").
class Import {
 public:
  Import(Book& book, ImportOptions options);
  Import(Import&&) noexcept;
  ~Import();

  /// The file that the records from here on are of; links by number hold within one file.
  void begin_file(std::string name);
  /// Where a reader of src/exchange delivers to.
  Records records();

  /// Ties what refers to other records, commits (but in a dry run) and tells what became of all.
  ImportCounts finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// What an export hands out, each in the order of the numbers; `given` and `touch` may be left empty.
struct ExportSink {
  std::function<void(Card&&)> card;
  std::function<void(Given&&)> given;
  std::function<void(TouchRecord&&)> touch;
};

/// Whether an export of everyone takes the archived along; those a query names always go.
enum class Archived { left_out, included };

/// Hands every card that the query describes to the sink, then every touch with one of them. Of
/// people that do not go along, a touch and a card say nothing. Links, opportunities, introductions,
/// asks and news go between the two, with everyone only: else touches tell not what they were
/// recorded for. Private notes by `privacy`.
void export_cards(Book& book, const Query& query, Privacy privacy, Archived archived,
                  const ExportSink& sink);

}  // namespace verso
