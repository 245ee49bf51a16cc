#include "cli/query_argument.hpp"

#include "cli/session.hpp"

namespace verso::cli {

Query read_query(const Session& session, const std::optional<std::string>& text) {
  QueryContext context;
  context.today = session.today();
  context.date_order = session.config().date_order();
  context.saved = [&session](std::string_view name) {
    return session.config().get("query." + std::string(name));
  };
  context.saved_names = session.config().names("query.");
  return parse_query(text.value_or(""), context);
}

}  // namespace verso::cli
