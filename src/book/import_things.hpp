#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "book/access.hpp"
#include "book/import_given.hpp"
#include "verso/given.hpp"
#include "verso/touch.hpp"

namespace verso {

/// What an import brings of links, opportunities, introductions, asks and news. A link is known by its
/// URL, the others by their text and their people; two that are alike in a file are two here. What is
/// known catches up: what was left open here is filled, and what has ended in the file ends.
class ThingsImport {
 public:
  ThingsImport(Book& book, GivenImport::Numbers numbers) : book_(book), numbers_(numbers) {}

  /// Keeps it until settle().
  void keep(GivenRecord&& record) { pending_.push_back(std::move(record.what)); }
  bool is_pending() const { return !pending_.empty(); }

  struct Counts {
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
  };
  /// Adds what is not known, now that all people and needs of the file are there. An introduction of
  /// somebody whom the file does not hold, or of two who are one here, is left out, as unchanged.
  Counts settle(const GivenImport::Resolve& resolve, const GivenImport& needs);
  /// Has what was known catch up. Apart from settle(), which only adds rows and can do so in bulk.
  void catch_up();

  /// What a touch of the file was recorded for, in this book's numbers; nothing where it is unknown.
  std::optional<Cause> cause_of(const Cause& cause) const;

 private:
  using Numbers = std::map<std::int64_t, std::int64_t>;

  /// The first of `own` that is like it and for which nothing of the file stands yet; null for none.
  template <class Thing, class Like>
  const Thing* take(const std::vector<Thing>& own, const Like& is_like);
  template <class Thing>
  void take(std::int64_t id);

  enum class Outcome { added, updated, unchanged };
  Outcome add(Link link, const GivenImport::Resolve& resolve);
  Outcome add(Opportunity opportunity, const GivenImport::Resolve& resolve);
  Outcome add(Intro intro, const GivenImport::Resolve& resolve, const GivenImport& needs);
  Outcome add(const Ask& ask);
  Outcome add(const News& news);
  /// Keeps what a known thing lacks for catch_up().
  Outcome later(bool lacks, std::function<void(store::Database&)> change);

  Book& book_;
  GivenImport::Numbers numbers_;
  std::vector<Given> pending_;
  std::vector<std::function<void(store::Database&)>> changes_;
  Numbers links_;
  Numbers opportunities_;
  Numbers intros_;
  Numbers asks_;
  /// The numbers here, by kind, for which something of the file stands already.
  std::set<std::pair<std::size_t, std::int64_t>> taken_;
};

}  // namespace verso
