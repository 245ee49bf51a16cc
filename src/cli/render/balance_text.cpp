#include "cli/render/balance_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "verso/words.hpp"

namespace verso::cli {
namespace {

void join(std::string& text, const std::string& more) {
  if (!more.empty()) text += (text.empty() ? "" : ", ") + more;
}

template <class Enum, class Counts>
std::string counted_words(const Counts& counts) {
  std::vector<std::pair<int, std::string_view>> words;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) words.emplace_back(counts[i], word(static_cast<Enum>(i)));
  }
  std::ranges::stable_sort(words, std::ranges::greater(), &std::pair<int, std::string_view>::first);
  std::string text;
  for (const auto& [count, what] : words) join(text, fmt::format("{} {}", count, what));
  return text;
}

std::string days_text(double median) {
  return median == 1 ? "1 day (median)" : fmt::format("{} days (median)", median);
}

}  // namespace

std::string_view verdict_text(Verdict verdict) {
  switch (verdict) {
    case Verdict::fresh: return "new: too early to say";
    case Verdict::you_owe: return "you owe: you received and never gave";
    case Verdict::one_sided: return "one-sided: it is always you who starts";
    case Verdict::they_carry: return "they carry it: it is always they who start";
    case Verdict::mutual: return "mutual";
  }
  return "";
}

Paragraph balance_summary(const Balance& balance) {
  const auto& [me, them, both] = balance.started;
  Paragraph line;
  if (me + them + both == 0) return line;
  line.add(verdict_text(balance.verdict));
  line.add("; started by you " + std::to_string(me) + ", by them " + std::to_string(them));
  if (both > 0) line.add(", by both " + std::to_string(both));
  if (balance.asked > 0) {
    line.add("; they answered " + std::to_string(balance.answered) + " of " +
             std::to_string(balance.asked));
  }
  return line;
}

std::string started_text(const Balance::Started& started) {
  std::string text;
  if (started.me > 0) join(text, fmt::format("{} by you", started.me));
  if (started.them > 0) join(text, fmt::format("{} by them", started.them));
  if (started.both > 0) join(text, fmt::format("{} by both", started.both));
  return text;
}

std::string counts_text(const KindCounts& counts) { return counted_words<ValueKind>(counts); }
std::string counts_text(const ChannelCounts& counts) { return counted_words<Channel>(counts); }

std::string counts_text(const ToneCounts& counts) { return counted_words<Tone>(counts); }

std::string replies_text(const Balance& balance) {
  std::string text;
  if (balance.asked > 0) {
    join(text, fmt::format("they answered {} of {}", balance.answered, balance.asked));
  }
  if (balance.median_days_theirs) {
    join(text, "after " + days_text(*balance.median_days_theirs));
  }
  if (balance.median_days_mine) {
    join(text, "you after " + days_text(*balance.median_days_mine));
  }
  return text;
}

}  // namespace verso::cli
