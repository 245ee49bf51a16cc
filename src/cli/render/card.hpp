#pragma once
#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

#include "cli/render/style.hpp"
#include "verso/balance.hpp"
#include "verso/contact.hpp"
#include "verso/due_list.hpp"
#include "verso/need.hpp"
#include "verso/news.hpp"
#include "verso/promise.hpp"
#include "verso/touch.hpp"

namespace verso::cli {

/// All that `show` tells of one contact; notes and touches newest first.
struct CardView {
  Contact contact;
  std::vector<Note> notes;
  std::vector<Touch> touches;
  std::vector<Need> needs;        ///< open ones
  std::vector<Offer> offers;      ///< likewise
  std::vector<Promise> promises;  ///< likewise
  std::optional<Matter> matter;   ///< the last one
  Balance balance;
  std::vector<Bring> bring;
};

/// The card for a person to read, in lines of at most `columns`.
void print_card(std::ostream& out, const CardView& card, const Style& style,
                std::optional<int> columns, Date today);

/// The card as docs/json.md shapes it.
nlohmann::ordered_json to_json(const CardView& card);

}  // namespace verso::cli
