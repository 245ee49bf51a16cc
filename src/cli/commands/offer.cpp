#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/last_day.hpp"
#include "cli/render/connect_text.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/need.hpp"

namespace verso::cli {
namespace {

struct OfferAddOptions {
  std::string who;
  std::string text;
  std::optional<std::string> until;
};

struct OfferListOptions {
  std::optional<std::string> who;
  bool all = false;
};

Outcome run_offer_add(Session& session, const OfferAddOptions& options) {
  Offer offer;
  offer.contact = resolve_who(session, options.who);
  offer.text = options.text;
  if (options.until) offer.until = last_day(session, *options.until);
  const Offer added = add_offer(session.book(), offer);
  tell(session, "offer " + offer_line(added, session.style()), exchange::to_json(added));
  return Outcome::done;
}

Outcome run_offer_list(Session& session, const OfferListOptions& options) {
  const auto who =
      options.who ? std::optional(resolve_who(session, *options.who).id) : std::nullopt;
  const auto list = offers(session.book(), who, options.all ? Listed::all : Listed::open);
  const std::vector<Column<Offer>> columns{
      {{.title = "ID", .align = Align::right},
       [](const Offer& offer) { return std::to_string(number(offer.id)); }},
      {{.title = "NAME", .look = Look::strong},
       [](const Offer& offer) { return offer.contact.name; }},
      {{.title = "OFFER", .fit = Fit::flexible}, [](const Offer& offer) { return offer.text; }},
      {{.title = "", .look = Look::faint},
       [&style = session.style()](const Offer& offer) { return offer_state(offer, style); }},
  };
  print_list(session, list, columns, [](const Offer& offer) { return exchange::to_json(offer); });
  if (list.empty() && session.human()) {
    session.message("no open offers; `verso offer add` keeps one");
  }
  return Outcome::done;
}

Outcome run_offer_close(Session& session, OfferId id) {
  const Offer closed = close_offer(session.book(), id);
  tell(session, "offer " + offer_line(closed, session.style()), exchange::to_json(closed));
  return Outcome::done;
}

}  // namespace

Action declare_offer_add(Options& options) {
  auto given = std::make_shared<OfferAddOptions>();
  options.word("WHO", given->who);
  options.rest("TEXT", given->text);
  options.text("--until", given->until, "the last day on which it stands", "WHEN");
  options.example("verso offer add bob photographs events for friends",
                  "`verso match` finds who needs it");
  return [given](Session& session) { return run_offer_add(session, *given); };
}

Action declare_offer_list(Options& options) {
  auto given = std::make_shared<OfferListOptions>();
  options.rest("WHO", given->who);
  options.flag("--all", given->all, "those too that are closed or expired");
  options.example("verso offer list", "the newest first, with their numbers");
  return [given](Session& session) { return run_offer_list(session, *given); };
}

Action declare_offer_close(Options& options) {
  auto id = std::make_shared<OfferId>();
  options.number("N", *id);
  options.example("verso offer close 2", "it no longer stands");
  return [id](Session& session) { return run_offer_close(session, *id); };
}

}  // namespace verso::cli
