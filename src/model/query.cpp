#include "verso/query.hpp"

#include <algorithm>

#include "model/query_parser.hpp"

namespace verso {
namespace {

void collect_texts(const Query& query, std::vector<const Query*>& texts) {
  if (query.kind == Query::Kind::none_of) return;
  if (query.kind == Query::Kind::text) texts.push_back(&query);
  for (const Query& child : query.children) collect_texts(child, texts);
}

}  // namespace

Query parse_query(std::string_view text, const QueryContext& context) {
  query::Budget budget;
  return query::Parser(text, context, budget).parse();
}

bool asks_for_archived(const Query& query) {
  if (query.kind == Query::Kind::none_of) return false;
  if (query.kind == Query::Kind::flag && query.flag == Query::Flag::archived) return true;
  return std::any_of(query.children.begin(), query.children.end(), asks_for_archived);
}

std::vector<const Query*> positive_texts(const Query& query) {
  std::vector<const Query*> texts;
  collect_texts(query, texts);
  return texts;
}

}  // namespace verso
