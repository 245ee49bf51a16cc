#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/news.hpp"

namespace verso::cli {
namespace {

struct NewsOptions {
  std::string text;
  std::optional<std::string> on;
};

struct MatterOptions {
  std::string who;
  std::string text;
  std::optional<std::string> on;
};

Outcome run_add(Session& session, const NewsOptions& options) {
  const News added = add_news(session.book(), options.text, session.past_or_today(options.on));
  tell(session,
       fmt::format("news {}  {}  {}", number(added.id), session.style().day(added.on), added.text),
       exchange::to_json(added));
  return Outcome::done;
}

Outcome run_list(Session& session) {
  const std::vector<News> list = news(session.book());
  if (list.empty())
    session.message("no news yet; `verso news add TEXT` keeps what is new with you");
  const std::vector<Column<News>> columns{
      {{"ID", Fit::fixed, Align::right, Look::faint},
       [](const News& one) { return std::to_string(number(one.id)); }},
      {{"ON"}, [&style = session.style()](const News& one) { return style.day(one.on); }},
      {{"NEWS", Fit::flexible}, [](const News& one) { return one.text; }}};
  print_list(session, list, columns, [](const News& one) { return exchange::to_json(one); });
  return Outcome::done;
}

Outcome run_matter(Session& session, const MatterOptions& options) {
  const ContactRef contact = resolve_who(session, options.who);
  const Matter added = add_matter(session.book(), contact.id, options.text,
                                  session.past_or_today(options.on));
  tell(session,
       fmt::format("matter of {}, {}: {}", contact.name, session.style().day(added.on), added.text),
       exchange::to_json(added));
  return Outcome::done;
}

}  // namespace

Action declare_news_add(Options& options) {
  auto given = std::make_shared<NewsOptions>();
  options.rest("TEXT", given->text);
  options.text("--on", given->on, "the day; today unless said", "WHEN");
  options.example("verso news add I moved to the audit team",
                  "drafts tell it to those who have not heard");
  return [given](Session& session) { return run_add(session, *given); };
}

Action declare_news_list(Options& options) {
  options.example("verso news list", "what is new with you, the newest first");
  return [](Session& session) { return run_list(session); };
}

Action declare_matter(Options& options) {
  auto given = std::make_shared<MatterOptions>();
  options.word("WHO", given->who);
  options.rest("TEXT", given->text);
  options.text("--on", given->on, "the day; today unless said", "WHEN");
  options.example("verso matter ana her exam in March", "what to ask after the next time");
  return [given](Session& session) { return run_matter(session, *given); };
}

}  // namespace verso::cli
