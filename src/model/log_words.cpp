#include "model/log_words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace verso::log_words {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view meets[] = {
    "against",  "beer",     "beers",     "breakfast",   "brunch",  "call",          "called",
    "catchup",  "caught",   "chat",      "chatted",     "coffee",  "congratulated", "contacted",
    "date",     "dinner",   "discussed", "drink",       "drinks",  "email",         "emailed",
    "emails",   "facetime", "facetimed", "faced",       "greeted", "helped",        "hike",
    "hiked",    "hosted",   "hugged",    "interviewed", "into",    "introduced",    "invited",
    "joined",   "lunch",    "mail",      "mailed",      "meet",    "meeting",       "message",
    "messaged", "messages", "met",       "paid",        "phoned",  "picnic",        "pinged",
    "played",   "rang",     "ran",       "saw",         "see",     "seeing",        "skype",
    "skyped",   "spoke",    "supper",    "talk",        "talked",  "tea",           "tennis",
    "texted",   "thanked",  "video",     "visited",     "walk",    "with",          "worked",
    "wrote",    "zoom",     "zoomed"};
constexpr std::string_view gives[] = {"asked",  "bought", "brought", "forwarded", "gave",
                                      "handed", "lent",   "offered", "passed",    "promised",
                                      "sent",   "showed", "taught",  "told"};
constexpr std::string_view passive[] = {
    "about",       "before",    "after", "besides", "by",      "concerning", "except",
    "for",         "instead",   "like",  "missed",  "missing", "of",         "re",
    "recommended", "regarding", "than",  "through", "via",     "without"};
constexpr std::string_view content[] = {
    "as",      "because", "believes",  "how",     "heard",    "hopes",   "if",    "knows",
    "learned", "learnt",  "mentioned", "reckons", "reported", "said",    "says",  "since",
    "that",    "thinks",  "wants",     "when",    "where",    "whether", "while", "who",
    "whom",    "whose",   "why",       "wishes",  "wondered"};
constexpr std::string_view conjunction[] = {"&", "+", "and", "n", "plus"};
constexpr std::string_view turn[] = {"afterwards", "also", "but", "later", "though", "then"};
constexpr std::string_view negation[] = {"neither", "no", "nor", "not"};
constexpr std::string_view acts[] = {
    "along",      "agreed",  "answered", "arrived",  "asked",     "bought",   "brought", "called",
    "came",       "cooked",  "dropped",  "emailed",  "explained", "gave",     "helped",  "hosted",
    "introduced", "invited", "joined",   "lent",     "mailed",    "messaged", "met",     "offered",
    "paid",       "phoned",  "pinged",   "promised", "rang",      "replied",  "said",    "saw",
    "sent",       "showed",  "stopped",  "talked",   "texted",    "thanked",  "told",    "too",
    "visited",    "went",    "wrote"};
constexpr std::string_view states[] = {
    "are",   "became", "got",    "had",   "has",   "have",  "is",    "just",  "left",
    "likes", "lives",  "loves",  "might", "moved", "moves", "needs", "plans", "plays",
    "quit",  "seems",  "should", "was",   "were",  "will",  "works", "would"};
constexpr std::string_view lacks[] = {
    "absent", "away",   "canceled", "cancelled", "cant",   "couldnt", "declined", "didnt",
    "ill",    "isnt",   "missing",  "never",     "noshow", "not",     "sick",     "skipped",
    "stayed", "unable", "wasnt",    "werent",    "couldn", "didn"};
constexpr std::string_view shared[] = {"deals",   "divorced", "lived", "lives",   "living",
                                       "married", "studied",  "works", "working", "worked"};
constexpr std::string_view occasion[] = {
    "barbecue", "bbq",   "birthday", "concert",      "dinner",  "exhibition", "flat",
    "garden",   "home",  "house",    "housewarming", "kitchen", "lecture",    "office",
    "opening",  "party", "place",    "show",         "talk",    "wedding"};
constexpr std::string_view self[] = {"i", "me", "myself", "us", "we"};
constexpr std::string_view intends[] = {"forgot",  "going",  "must",   "need", "plan",
                                        "planned", "remind", "should", "todo", "will"};
constexpr std::string_view undone[] = {"ask",  "call",    "contact", "email", "invite", "mail",
                                       "meet", "message", "phone",   "ring",  "see",    "send",
                                       "talk", "tell",    "text",    "thank", "visit",  "write"};
constexpr std::string_view incoming[] = {"call",   "email",  "emails",   "got",      "heard",
                                         "letter", "mail",   "mails",    "message",  "messages",
                                         "note",   "parcel", "postcard", "received", "voicemail"};
constexpr std::string_view greeting[] = {"bye", "congratulations", "goodbye", "hello", "hey",
                                         "hi",  "sorry",           "thanks"};
constexpr std::string_view title[] = {"aunt", "dr", "herr", "frau",      "miss", "mr",
                                      "mrs",  "ms", "prof", "professor", "uncle"};
constexpr std::string_view common[] = {
    "angel",  "april", "art",   "august", "bill",  "chance", "chase", "dawn",  "dean",
    "drew",   "earl",  "faith", "frank",  "grace", "grant",  "guy",   "hope",  "hunter",
    "iris",   "joy",   "june",  "lily",   "mark",  "mason",  "may",   "miles", "pat",
    "rich",   "robin", "rose",  "ruby",   "sandy", "skip",   "sky",   "stone", "sue",
    "summer", "sunny", "van",   "ward",   "will",  "young"};
constexpr std::string_view kin[] = {
    "aunt",     "boss",   "boyfriend", "brother",    "colleague", "cousin", "dad",
    "daughter", "friend", "father",    "girlfriend", "husband",   "mother", "mum",
    "nephew",   "niece",  "partner",   "sister",     "son",       "uncle",  "wife"};
constexpr std::string_view plans[] = {"deadline", "due", "next", "plans", "wants"};
constexpr std::string_view filler[] = {
    "a",        "an",      "all",     "both",   "colleagues", "everybody", "everyone",
    "family",   "folks",   "friends", "he",     "her",        "him",       "his",
    "kids",     "my",      "nobody",  "others", "our",        "she",       "some",
    "somebody", "someone", "team",    "the",    "their",      "them",      "they",
    "this",     "two",     "three",   "you",    "your"};

struct Told {
  std::string_view word;
  Channel channel;
};
constexpr Told channels[] = {
    {"call", Channel::call},       {"called", Channel::call},       {"phoned", Channel::call},
    {"rang", Channel::call},       {"phone", Channel::call},        {"zoom", Channel::call},
    {"skype", Channel::call},      {"facetime", Channel::call},     {"video", Channel::call},
    {"skyped", Channel::call},     {"facetimed", Channel::call},    {"zoomed", Channel::call},
    {"emails", Channel::email},    {"message", Channel::message},   {"messages", Channel::message},
    {"email", Channel::email},     {"emailed", Channel::email},     {"mail", Channel::email},
    {"mailed", Channel::email},    {"texted", Channel::message},    {"messaged", Channel::message},
    {"pinged", Channel::message},  {"whatsapp", Channel::message},  {"letter", Channel::letter},
    {"postcard", Channel::letter}, {"coffee", Channel::meeting},    {"lunch", Channel::meeting},
    {"dinner", Channel::meeting},  {"breakfast", Channel::meeting}, {"brunch", Channel::meeting},
    {"beer", Channel::meeting},    {"beers", Channel::meeting},     {"drinks", Channel::meeting},
    {"drink", Channel::meeting},   {"met", Channel::meeting},       {"meeting", Channel::meeting},
    {"saw", Channel::meeting},     {"visited", Channel::meeting},   {"walk", Channel::meeting},
    {"hike", Channel::meeting},    {"tea", Channel::meeting},       {"supper", Channel::meeting},
    {"picnic", Channel::meeting},  {"tennis", Channel::meeting},    {"conference", Channel::event},
    {"party", Channel::event},     {"wedding", Channel::event}};

Words words_of(Cue cue) {
  switch (cue) {
    case Cue::meets: return meets;
    case Cue::gives: return gives;
    case Cue::passive: return passive;
    case Cue::content: return content;
    case Cue::conjunction: return conjunction;
    case Cue::turn: return turn;
    case Cue::negation: return negation;
    case Cue::acts: return acts;
    case Cue::is: return states;
    case Cue::lacks: return lacks;
    case Cue::shared: return shared;
    case Cue::occasion: return occasion;
    case Cue::self: return self;
    case Cue::greeting: return greeting;
    case Cue::intends: return intends;
    case Cue::undone: return undone;
    case Cue::incoming: return incoming;
    case Cue::title: return title;
    case Cue::common: return common;
    case Cue::kin: return kin;
    case Cue::plans: return plans;
    case Cue::filler: return filler;
  }
  return {};
}

}  // namespace

bool is(std::string_view word, Cue cue) {
  const Words words = words_of(cue);
  return std::ranges::find(words, word) != words.end();
}

std::optional<Channel> channel(std::string_view word) {
  const auto* told = std::ranges::find(channels, word, &Told::word);
  return told == std::end(channels) ? std::nullopt : std::optional(told->channel);
}

}  // namespace verso::log_words
