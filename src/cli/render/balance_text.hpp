#pragma once
#include <string>
#include <string_view>

#include "cli/render/paragraph.hpp"
#include "verso/balance.hpp"

/// A balance in words.
namespace verso::cli {

/// "one-sided: it is always you who starts".
std::string_view verdict_text(Verdict verdict);

/// One line of what matters; empty where there was no touch.
Paragraph balance_summary(const Balance& balance);

/// "3 by you, 1 by them", "2 by both"; empty for none.
std::string started_text(const Balance::Started& started);

/// "4 link, 1 help" and "2 call, 1 meeting": what there was, most first; empty for nothing.
std::string counts_text(const KindCounts& counts);
std::string counts_text(const ChannelCounts& counts);
std::string counts_text(const ToneCounts& counts);

/// "they answered 3 of 4, in 2.5 days"; empty where nothing was written.
std::string replies_text(const Balance& balance);

}  // namespace verso::cli
