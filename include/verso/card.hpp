#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/contact.hpp"
#include "verso/given.hpp"
#include "verso/mail.hpp"
#include "verso/meeting.hpp"
#include "verso/need.hpp"
#include "verso/news.hpp"
#include "verso/promise.hpp"
#include "verso/touch.hpp"

namespace verso {

/// One person as an exchange format tells of them. Ids are zero and instants the epoch where the
/// format has none, and below zero where they only tie the records of one file; `knows` and `met.via` carry a name (or the uid, "urn:uuid:…", a vCard may give
/// instead) and, in verso's own JSON, the id there.
struct Card {
  Contact contact;
  std::vector<Note> notes;  ///< `contact` unset; `on` is the epoch where the source has no date
  std::vector<Need> needs;  ///< `contact` unset, people by their number in the file
  std::vector<Offer> offers;
  std::vector<Promise> promises;
  std::vector<Matter> matters;
  std::vector<std::string> former_uids;  ///< of cards that were merged into this one
  std::string vcard_rest;  ///< content lines of a vCard that verso does not understand, or not
                           ///< wholly, unfolded, each ended by "\n" (docs/exchange.md)
  std::size_t line = 0;    ///< where the record begins in its file, from 1; 0: unknown
  bool is_marked = false;  ///< a verso wrote it for a sync, so that what it does not say is not so
};

/// One exchange as verso's own JSON tells of it.
struct TouchRecord {
  Touch touch;
  std::size_t line = 0;  ///< as Card::line
  bool is_listed = false;  ///< of a list of touches alone, whose people only their names tell
};

/// Adds to vcard_rest the line of somebody whom a card knows and the book does not, unless one of it
/// names them already.
using KeepRelation = std::function<void(std::string& rest, const Known& known)>;

/// A record that could not be taken, and why; the sentence is in lower case.
struct Refusal {
  std::size_t line = 0;
  std::string why;
};

/// Where a reader delivers what it finds, in the order of the file. All are set by the caller.
struct Records {
  std::function<void(std::string&&)> circle;  ///< a circle by its name, also one without members
  std::function<void(Card&&)> card;
  /// A link, an opportunity and the like; before the touches that were recorded for it.
  std::function<void(GivenRecord&&)> given;
  std::function<void(TouchRecord&&)> touch;
  std::function<void(Mail&&)> mail;
  std::function<void(Meeting&&)> meeting;
  std::function<void(Refusal&&)> refused;
  /// A record that a rule leaves out: "a list", "no answer of theirs"; counted by that name.
  std::function<void(std::string_view why)> skipped;
};

}  // namespace verso
