#pragma once
#include <sqlite3.h>

namespace verso::store {

/// Makes the FTS5 function `relative_bm25(search, WEIGHT...)` known; gives SQLite's result. It orders
/// what one expression finds as FTS5's bm25 does (Robertson and Zaragoza, The Probabilistic Relevance
/// Framework: BM25 and Beyond, 2009, 3.3), with a weight for each column, and like it is the lower the
/// better. It leaves out what costs bm25 most of its time: the only phrase of an expression is not
/// counted, as it makes no difference to the order, and a document's length is the one its number tells.
int register_relative_rank(fts5_api& api);

}  // namespace verso::store
