#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands/all.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

nlohmann::ordered_json json_of(const Address& address) {
  return {{"contact", exchange::to_json(address.contact)}, {"email", address.email}};
}

/// A line that says how many, then address, name and organisation, apart by tabs (mutt's manual,
/// "External Address Queries").
Outcome run(Session& session, const std::optional<std::string>& text) {
  const auto addresses = find_addresses(session.book(), text.value_or(""));
  if (session.output() == Output::json) {
    JsonList list(session.out());
    for (const Address& address : addresses) list.add(json_of(address));
    list.end();
  } else {
    const std::size_t count = addresses.size();
    session.out() << fmt::format("verso: {} address{}\n", count, count == 1 ? "" : "es");
    for (const Address& address : addresses) {
      session.out() << text::printable(address.email) << '\t'
                    << text::printable(address.contact.name) << '\t'
                    << text::printable(address.contact.org) << '\n';
    }
  }
  return addresses.empty() ? Outcome::nothing_found : Outcome::done;
}

}  // namespace

Action declare_mutt(Options& options) {
  auto text = std::make_shared<std::optional<std::string>>();
  options.rest("TEXT", *text);
  options.example("verso mutt ana", "in mutt's settings: set query_command=\"verso mutt %s\"");
  return [text](Session& session) { return run(session, *text); };
}

}  // namespace verso::cli
