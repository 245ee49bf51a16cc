#include "cli/export_formats.hpp"

#include <array>
#include <functional>
#include <ostream>
#include <unordered_set>

#include "exchange/csv_writer.hpp"
#include "exchange/dot.hpp"
#include "exchange/icalendar.hpp"
#include "exchange/json.hpp"
#include "exchange/markdown.hpp"
#include "exchange/vcard.hpp"
#include "verso/contacts.hpp"
#include "verso/import.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

/// Calls `take` with each card; how many there are.
std::int64_t for_cards(const ExportRequest& request, const std::function<void(Card&&)>& take) {
  std::int64_t cards = 0;
  export_cards(request.book, request.query, request.privacy, Archived::left_out,
               {[&](Card&& card) {
                  take(std::move(card));
                  ++cards;
                },
                {},
                {}});
  return cards;
}

std::int64_t write_vcards(const ExportRequest& request, std::ostream& out) {
  return for_cards(request,
                   [&](Card&& card) { out << exchange::write_vcard(card, request.vcard); });
}

std::int64_t write_json(const ExportRequest& request, std::ostream& out) {
  std::int64_t cards = 0;
  exchange::JsonWriter writer(out);
  // A circle without members is nobody's; it goes along only with everyone.
  if (request.query.kind == Query::Kind::everyone) {
    for (const CircleSize& circle : circles(request.book)) writer.circle(circle.name);
  }
  export_cards(request.book, request.query, request.privacy, Archived::included,
               {[&](Card&& card) {
                  writer.contact(card);
                  ++cards;
                },
                [&](Given&& given) { writer.given(given); },
                [&](TouchRecord&& record) { writer.touch(record); }});
  writer.finish();
  return cards;
}

std::int64_t write_csv(const ExportRequest& request, std::ostream& out) {
  const Reading reading(request.book);  // both passes see the same cards
  exchange::CsvWriter writer;
  for_cards(request, [&](Card&& card) { writer.measure(card); });
  out << writer.header();
  return for_cards(request, [&](Card&& card) { out << writer.row(card); });
}

std::int64_t write_dot(const ExportRequest& request, std::ostream& out) {
  exchange::DotWriter writer;
  const auto cards = for_cards(request, [&](Card&& card) { writer.contact(card.contact); });
  writer.write(out);
  return cards;
}

/// Calls `take` with each card and its page. Touches say nothing of people who do not go along.
std::int64_t for_pages(const ExportRequest& request,
                       const std::function<void(const Contact&, std::string&&)>& take) {
  const Reading reading(request.book);
  std::unordered_set<std::int64_t> going;
  for_cards(request, [&](Card&& card) { going.insert(number(card.contact.id)); });
  return for_cards(request, [&](Card&& card) {
    auto history = touches(request.book, card.contact.id, std::nullopt);
    for (Touch& touch : history) {
      std::erase_if(touch.with,
                    [&](const ContactRef& other) { return !going.contains(number(other.id)); });
      std::erase_if(touch.replies,
                    [&](const Reply& reply) { return !going.contains(number(reply.contact.id)); });
    }
    take(card.contact, exchange::write_markdown(card, history));
  });
}

std::int64_t write_pages(const ExportRequest& request, std::ostream& out) {
  bool first = true;
  return for_pages(request, [&](const Contact&, std::string&& page) {
    out << (first ? "" : "\n") << page;
    first = false;
  });
}

std::int64_t write_page_files(const ExportRequest& request, OutputFolder& folder) {
  return for_pages(request, [&](const Contact& contact, std::string&& page) {
    folder.write(exchange::markdown_file_name(contact), page);
  });
}

std::int64_t write_calendar(const ExportRequest& request, std::ostream& out) {
  exchange::IcalendarWriter writer(out, request.book.now());
  const auto cards = for_cards(request, [&](Card&& card) { writer.card(card); });
  writer.finish();
  return cards;
}

constexpr std::array formats{
    ExportFormat{"vcard", write_vcards}, ExportFormat{"csv", write_csv},
    ExportFormat{"json", write_json},    ExportFormat{"markdown", write_pages, write_page_files},
    ExportFormat{"dot", write_dot},      ExportFormat{"ics", write_calendar},
};

}  // namespace

exchange::VcardVersion vcard_version(std::string_view name) {
  return name == "3.0" ? exchange::VcardVersion::v3 : exchange::VcardVersion::v4;
}

std::span<const ExportFormat> export_formats() { return formats; }

}  // namespace verso::cli
