#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands/all.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "cli/terminal/process.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "exchange/networks.hpp"
#include "model/link_key.hpp"
#include "model/profile.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

struct OpenOptions {
  std::string who;
  std::optional<std::string> on;
  bool print = false;
};

struct Page {
  std::string network;  ///< "web" for a page of their own
  std::string url;
};

/// Only what a browser fetches: a card's `file:` or `javascript:` is never handed to one.
bool is_web(std::string_view url) {
  return url.starts_with("https://") || url.starts_with("http://");
}

std::vector<Page> pages_of(const Contact& card) {
  std::vector<Page> pages;
  for (const Labelled& url : card.urls) {
    // "ana.example.org", as people write it.
    const std::string page = is_web(url.value) ? url.value : link_url(url.value).value_or("");
    if (is_web(page)) pages.push_back({"web", page});
  }
  for (const Handle& handle : card.handles) {
    if (auto url = exchange::profile_of(handle)) pages.push_back({handle.network, *std::move(url)});
  }
  return pages;
}

Page page_of(const Contact& card, const std::optional<std::string>& on) {
  const std::vector<Page> pages = pages_of(card);
  // A page of theirs may be that of an account: https://www.linkedin.com/in/ana.
  const auto wanted = [&](const Page& page) {
    const auto account = handle_of_page(page.url);
    return !on || text::equal_ignoring_ascii_case(page.network, *on) ||
           (account && text::equal_ignoring_ascii_case(account->network, *on));
  };
  const auto found = std::ranges::find_if(pages, wanted);
  if (found != pages.end()) return *found;
  const std::string where = on ? fmt::format(" on {}", text::printable(*on)) : "";
  throw Error(ErrorKind::not_found,
              fmt::format("no page of {}{} is known; `verso set {} --url URL` or --handle "
                          "NETWORK:NAME keeps one",
                          card.name, where, number(card.id)));
}

std::string browser(const Session& session) {
  std::string named = session.environment()("BROWSER").value_or("");
  named = named.substr(0, named.find(':'));
  return named.empty() ? "xdg-open" : named;
}

Outcome run(Session& session, const OpenOptions& options) {
  const ContactRef who = resolve_who(session, options.who);
  const Page page = page_of(get_contact(session.book(), who.id), options.on);
  remember_last(session, who.id);
  if (!session.human()) {
    print_json(session.out(),
               {{"contact", exchange::to_json(who)}, {"network", page.network}, {"url", page.url}});
    return Outcome::done;
  }
  if (options.print || !session.streams().out_is_terminal) {
    session.out() << text::printable(page.url) << '\n';
    return Outcome::done;
  }
  const std::string program = browser(session);
  const auto child = terminal::start(program, {page.url}, terminal::Input::inherited);
  if (!child || terminal::wait(*child) != 0) {
    throw Error(
        ErrorKind::storage,
        fmt::format("{} did not open {}: name another program with BROWSER, or give --print",
                    program, page.url));
  }
  return Outcome::done;
}

}  // namespace

Action declare_open(Options& options) {
  auto given = std::make_shared<OpenOptions>();
  options.rest("WHO", given->who);
  options.text("--on", given->on, "where: web, or a network such as twitter or linkedin",
               "NETWORK");
  options.flag("--print", given->print, "the URL alone, even on a terminal");
  options.example("verso open ana --on linkedin", "with $BROWSER, else with xdg-open");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli
