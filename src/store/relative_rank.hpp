#pragma once
#include <sqlite3.h>

namespace verso::store {

/// Makes the FTS5 function `relative_bm25(search, WEIGHT...)` known; gives SQLite's result. It orders
/// what one expression finds as FTS5's bm25 does (Robertson and Zaragoza, The Probabilistic Relevance
/// Framework: BM25 and Beyond, 2009, 3.3), with a weight for each column, and like it is the lower the
/// better. But bm25 counts in how many documents each phrase stands, all of them at each statement:
/// here the only phrase of an expression is not counted, as it makes no difference to the order.
int register_relative_rank(fts5_api& api);

}  // namespace verso::store
