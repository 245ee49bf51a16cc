#pragma once
#include <string>

#include "verso/contacts.hpp"
#include "verso/notes.hpp"
#include "verso/query.hpp"

/// A book in memory on a Sunday, 22 November 2026, and short words to fill it.
namespace fixture {

inline verso::Date day(const char* text) { return *verso::parse_iso_date(text); }

inline verso::BookOptions options(const char* today = "2026-11-22") {
  verso::BookOptions options;
  options.path = ":memory:";
  options.today = day(today);
  options.now = verso::Instant(options.today);
  options.command = "test";
  return options;
}

inline verso::Book book(const char* today = "2026-11-22") { return verso::Book(options(today)); }

inline verso::Contact named(const char* name) {
  verso::Contact card;
  card.name = name;
  return card;
}

inline verso::ContactId add(verso::Book& book, const verso::Contact& card, const char* note = "") {
  return verso::add_contact(book, card, {note}, verso::SameReach::allow).id;
}

inline verso::Query query(const verso::Book& book, const std::string& text) {
  return verso::parse_query(text, {book.today(), {}, {}});
}

}  // namespace fixture
