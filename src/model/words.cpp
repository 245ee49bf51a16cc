#include "verso/words.hpp"

#include <array>
#include <cstddef>

#include "model/text.hpp"
#include "verso/ask.hpp"
#include "verso/intro.hpp"
#include "verso/match.hpp"
#include "verso/opportunity.hpp"
#include "verso/valuer.hpp"

namespace verso {
namespace {

// Each table's order is its enumeration's.
constexpr std::array<std::string_view, 3> interest_kinds{"interest", "hobby", "expertise"};
constexpr std::array<std::string_view, 3> levels{"low", "medium", "high"};
constexpr std::array<std::string_view, 2> welcomes_words{"value", "hello"};
constexpr std::array<std::string_view, 2> waiting_words{"me", "them"};
constexpr std::array<std::string_view, value_kind_count> value_kinds{
    "knowledge", "link", "opportunity", "introduction", "help",
    "invitation", "gift", "thanks", "news", "company"};
constexpr std::array<std::string_view, channel_count> channels{
    "email", "call", "meeting", "message", "social", "letter", "event"};
constexpr std::array<std::string_view, 3> starters{"me", "them", "both"};
constexpr std::array<std::string_view, 3> tones{"warm", "neutral", "cold"};
constexpr std::array<std::string_view, 6> causes{"share", "pass", "told", "intro", "ask", "thanks"};
constexpr std::array<std::string_view, 4> need_statuses{"open", "closed", "dropped", "expired"};
constexpr std::array<std::string_view, 3> offer_statuses{"open", "closed", "expired"};
constexpr std::array<std::string_view, 3> opportunity_statuses{"open", "closed", "expired"};
constexpr std::array<std::string_view, 5> intro_statuses{"proposed", "asked", "agreed", "declined",
                                                         "made"};
constexpr std::array<std::string_view, 3> intro_answers{"asked", "agreed", "declined"};
constexpr std::array<std::string_view, 2> ask_statuses{"open", "closed"};
constexpr std::array<std::string_view, 8> evidence_kinds{
    "need", "expertise", "interest", "matter", "title", "note", "offer", "org"};
constexpr std::array<std::string_view, 5> skill_kinds{"offer", "expertise", "interest", "title", "note"};

template <class Enum, std::size_t n>
std::optional<Enum> find(const std::array<std::string_view, n>& words, std::string_view text) {
  for (std::size_t i = 0; i < n; ++i) {
    if (text::equal_ignoring_ascii_case(words[i], text)) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

template <class Enum, std::size_t n>
std::string_view at(const std::array<std::string_view, n>& words, Enum value) {
  return words.at(static_cast<std::size_t>(value));
}

}  // namespace

std::string_view word(InterestKind kind) { return at(interest_kinds, kind); }
std::string_view word(Level level) { return at(levels, level); }
std::string_view word(Welcomes welcomes) { return at(welcomes_words, welcomes); }
std::string_view word(Waiting waiting) { return at(waiting_words, waiting); }
std::string_view word(ValueKind kind) { return at(value_kinds, kind); }
std::string_view word(Channel channel) { return at(channels, channel); }
std::string_view word(Starter starter) { return at(starters, starter); }
std::string_view word(Tone tone) { return at(tones, tone); }
std::string_view word(Cause::Kind kind) { return at(causes, kind); }
std::string_view word(NeedStatus status) { return at(need_statuses, status); }
std::string_view word(OfferStatus status) { return at(offer_statuses, status); }
std::string_view word(OpportunityStatus status) { return at(opportunity_statuses, status); }
std::string_view word(IntroStatus status) { return at(intro_statuses, status); }
std::string_view word(IntroAnswer answer) { return at(intro_answers, answer); }
std::string_view word(AskStatus status) { return at(ask_statuses, status); }
std::string_view word(Skill::Kind kind) { return at(skill_kinds, kind); }
std::string_view word(Evidence::Kind kind) { return at(evidence_kinds, kind); }

template <> std::optional<InterestKind> from_word(std::string_view text) { return find<InterestKind>(interest_kinds, text); }
template <> std::optional<Level> from_word(std::string_view text) { return find<Level>(levels, text); }
template <> std::optional<Welcomes> from_word(std::string_view text) { return find<Welcomes>(welcomes_words, text); }
template <> std::optional<Waiting> from_word(std::string_view text) { return find<Waiting>(waiting_words, text); }
template <> std::optional<ValueKind> from_word(std::string_view text) { return find<ValueKind>(value_kinds, text); }
template <> std::optional<Channel> from_word(std::string_view text) { return find<Channel>(channels, text); }
template <> std::optional<Starter> from_word(std::string_view text) { return find<Starter>(starters, text); }
template <> std::optional<Tone> from_word(std::string_view text) { return find<Tone>(tones, text); }
template <> std::optional<Cause::Kind> from_word(std::string_view text) { return find<Cause::Kind>(causes, text); }
template <> std::optional<NeedStatus> from_word(std::string_view text) { return find<NeedStatus>(need_statuses, text); }
template <> std::optional<OfferStatus> from_word(std::string_view text) { return find<OfferStatus>(offer_statuses, text); }
template <> std::optional<OpportunityStatus> from_word(std::string_view text) { return find<OpportunityStatus>(opportunity_statuses, text); }
template <> std::optional<IntroStatus> from_word(std::string_view text) { return find<IntroStatus>(intro_statuses, text); }
template <> std::optional<IntroAnswer> from_word(std::string_view text) { return find<IntroAnswer>(intro_answers, text); }
template <> std::optional<AskStatus> from_word(std::string_view text) { return find<AskStatus>(ask_statuses, text); }

}  // namespace verso
