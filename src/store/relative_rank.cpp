#include "store/relative_rank.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "store/text_index.hpp"

namespace verso::store {
namespace {

// FTS5's own parameters.
constexpr double saturation = 1.2;
constexpr double length_share = 0.75;

/// What stays the same from row to row.
struct Expression {
  std::vector<double> rarity;  // of each phrase
  double average_length = 1;
};

int count_row(const Fts5ExtensionApi*, Fts5Context*, void* rows) {
  ++*static_cast<std::int64_t*>(rows);
  return SQLITE_OK;
}

/// Throws nothing but std::bad_alloc; `result` is SQLite's.
std::unique_ptr<Expression> read_expression(const Fts5ExtensionApi& api, Fts5Context* context,
                                            int& result) {
  auto expression = std::make_unique<Expression>();
  const auto phrases = static_cast<std::size_t>(api.xPhraseCount(context));
  sqlite3_int64 rows = 0;
  sqlite3_int64 tokens = 0;
  result = api.xRowCount(context, &rows);
  if (result == SQLITE_OK) result = api.xColumnTotalSize(context, -1, &tokens);
  if (result != SQLITE_OK) return expression;
  if (rows > 0 && tokens > 0) {
    expression->average_length = static_cast<double>(tokens) / static_cast<double>(rows);
  }
  expression->rarity.assign(phrases, 1);
  for (std::size_t phrase = 0; phrases > 1 && phrase < phrases; ++phrase) {
    std::int64_t with = 0;
    result = api.xQueryPhrase(context, static_cast<int>(phrase), &with, count_row);
    if (result != SQLITE_OK) return expression;
    constexpr double least = 1e-6;
    const double rarity =
        std::log((static_cast<double>(rows - with) + 0.5) / (static_cast<double>(with) + 0.5));
    expression->rarity[phrase] = std::max(rarity, least);
  }
  return expression;
}

/// Of the row that the context is at; without meaning where SQLite failed, as `result` says.
double score(const Fts5ExtensionApi& api, Fts5Context* context, const Expression& expression,
             std::span<sqlite3_value*> weights, int& result) {
  const double share = words_of_document(api.xRowid(context)) / expression.average_length;
  double sum = 0;
  for (std::size_t phrase = 0; phrase < expression.rarity.size(); ++phrase) {
    double frequency = 0;  // by the columns' weights
    Fts5PhraseIter place{};
    int column = 0;
    int offset = 0;
    result = api.xPhraseFirst(context, static_cast<int>(phrase), &place, &column, &offset);
    if (result != SQLITE_OK) break;
    for (; column >= 0; api.xPhraseNext(context, &place, &column, &offset)) {
      const auto at = static_cast<std::size_t>(column);
      frequency += at < weights.size() ? sqlite3_value_double(weights[at]) : 1;
    }
    sum += expression.rarity[phrase] * frequency * (saturation + 1) /
           (frequency + saturation * (1 - length_share + length_share * share));
  }
  return sum;
}

void forget(void* expression) {
  const std::unique_ptr<Expression> owned(static_cast<Expression*>(expression));
}

// The C interface of fts5_extension_function; exceptions must not cross it.
void relative_bm25(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* out,
                   int count, sqlite3_value** weights) {
  try {
    int result = SQLITE_OK;
    auto* expression = static_cast<Expression*>(api->xGetAuxdata(context, 0));
    if (expression == nullptr) {
      auto made = read_expression(*api, context, result);
      if (result == SQLITE_OK) {
        expression = made.release();
        result = api->xSetAuxdata(context, expression, forget);
      }
    }
    double sum = 0;
    if (result == SQLITE_OK) {
      sum = score(*api, context, *expression, {weights, static_cast<std::size_t>(count)}, result);
    }
    if (result == SQLITE_OK) {
      sqlite3_result_double(out, -sum);
    } else {
      sqlite3_result_error_code(out, result);
    }
  } catch (...) {
    sqlite3_result_error_nomem(out);
  }
}

}  // namespace

int register_relative_rank(fts5_api& api) {
  return api.xCreateFunction(&api, "relative_bm25", nullptr, relative_bm25, nullptr);
}

}  // namespace verso::store
