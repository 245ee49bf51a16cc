#include <algorithm>
#include <array>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/commands/ranked.hpp"

namespace verso::cli {
namespace {

constexpr Traits reads{};
constexpr Traits writes{.writes = true};
constexpr Traits lists{.lists = true};
constexpr Traits lists_private{.lists = true, .hides_private = true};

using enum Group;

constexpr Traits show_traits{.hides_private = true};
constexpr Traits query_traits{.lists = true, .takes_query = true, .hides_private = true};
constexpr Traits due_traits{.lists = true, .takes_query = true};
constexpr Traits review_traits{
    .writes = true, .lists = true, .takes_query = true, .hides_private = true};
constexpr Traits export_traits{.takes_query = true};

constexpr auto table = std::to_array<Command>({
    {"add", capture, "add a contact", writes, declare_add},
    {"edit", capture, "change a whole card in the editor", writes, declare_edit},
    {"set", capture, "change fields of a card", writes, declare_set},
    {"interest", capture, "what someone values", writes, declare_interest},
    {"interest list", capture, "every topic that somebody values", lists, declare_interest_list,
     Verb::alone},
    {"circle", capture, "put someone in circles", writes, declare_circle},
    {"circle list", capture, "every circle", lists, declare_circle_list, Verb::alone},
    {"circle rename", capture, "rename a circle", writes, declare_circle_rename, Verb::before_two},
    {"every", capture, "how often you mean to bring value", writes, declare_every},
    {"welcomes", capture, "whether any hello counts", writes, declare_welcomes},
    {"note", capture, "write something down about someone", writes, declare_note},
    {"note edit", capture, "change a note", writes, declare_note_edit, Verb::before_number},
    {"note rm", capture, "delete a note", writes, declare_note_rm, Verb::before_number},
    {"notes", capture, "list notes", lists_private, declare_notes},
    {"touch", capture, "record an exchange", writes, declare_touch},
    {"touch edit", capture, "change a touch", writes, declare_touch_edit, Verb::before_number},
    {"touch rm", capture, "delete a touch", writes, declare_touch_rm, Verb::before_number},
    {"touches", capture, "list touches", lists, declare_touches},
    {"reply", capture, "record an answer to a touch", writes, declare_reply},
    {"log", capture, "record an exchange from one sentence", writes, declare_log},
    {"knows", capture, "record that two know each other", writes, declare_knows},
    {"snooze", capture, "put off when someone is due", writes, declare_snooze},
    {"archive", capture, "put a card away", writes, declare_archive},
    {"unarchive", capture, "take a card back", writes, declare_unarchive},
    {"rm", capture, "delete a card", writes, declare_rm},
    {"merge", capture, "make two cards one", writes, declare_merge},
    {"duplicates", capture, "cards that may be one person", lists, declare_duplicates},
    {"show", find, "all that is known of a contact", show_traits, declare_show},
    {"list", find, "contacts, in order", query_traits, declare_list},
    {"search", find, "contacts by what is written of them", query_traits, declare_search},
    {"due", find, "whom to reach out to, and what to bring", due_traits, declare_due},
    {"gaps", find, "of whom too little is known, and what to ask", lists, declare_gaps},
    {"who", give, "who would value a text, and why", lists_private, declare_who},
    {"link add", give, "a link worth passing on", writes, declare_link_add},
    {"link list", give, "links, and with whom you shared them", lists, declare_link_list},
    {"share", give, "share a link, with your commentary", writes, declare_share},
    {"opportunity add", give, "something that others could use", writes, declare_opportunity_add},
    {"opportunity list", give, "open opportunities, and sources to be told", lists,
     declare_opportunity_list},
    {"opportunity pass", give, "pass one on", writes, declare_opportunity_pass},
    {"opportunity told", give, "you told its source", writes, declare_opportunity_told},
    {"opportunity close", give, "it is taken, or no longer of use", writes,
     declare_opportunity_close},
    {"promise add", give, "what you said you would do", writes, declare_promise_add},
    {"promise list", give, "promises to keep", lists, declare_promise_list},
    {"promise done", give, "a promise is kept", writes, declare_promise_done},
    {"news add", give, "what is new with you", writes, declare_news_add},
    {"news list", give, "your news", lists, declare_news_list},
    {"matter", give, "what someone was last busy with", writes, declare_matter},
    {"draft", give, "a message to someone, and what to say in it", writes, declare_draft},
    {"open", give, "open a page of someone", reads, declare_open},
    {"need add", connect, "what someone needs", writes, declare_need_add},
    {"need list", connect, "open needs, binds first", lists, declare_need_list},
    {"need close", connect, "a need is met, or dropped", writes, declare_need_close},
    {"offer add", connect, "what someone can give or do for others", writes, declare_offer_add},
    {"offer list", connect, "open offers", lists, declare_offer_list},
    {"offer close", connect, "an offer no longer stands", writes, declare_offer_close},
    {"intro", connect, "bring two people together", writes, declare_intro},
    {"intro add", connect, "the same, whatever they are called", writes, declare_intro_add},
    {"intro list", connect, "introductions, open ones first", lists, declare_intro_list},
    {"intro asked", connect, "you asked whether they want it", writes, declare_intro_asked},
    {"intro agreed", connect, "one of them wants it", writes, declare_intro_agreed},
    {"intro declined", connect, "one of them does not", writes, declare_intro_declined},
    {"intro made", connect, "you brought them together", writes, declare_intro_made},
    {"intro outcome", connect, "what became of it", writes, declare_intro_outcome},
    {"match", connect, "whose need someone else can meet", lists, declare_match},
    {"hubs", connect, "who connected you, and who knows many", lists, declare_hubs},
    {"field", connect, "whom you know in a field, and who leads there", lists_private,
     declare_field},
    {"ask add", ask, "something that you need", writes, declare_ask_add},
    {"ask who", ask, "who could help, and what you gave them", lists, declare_ask_who},
    {"ask sent", ask, "whom you asked for it", writes, declare_ask_sent},
    {"ask answer", ask, "what one of them answered", writes, declare_ask_answer},
    {"ask thanked", ask, "you thanked one of them", writes, declare_ask_thanked},
    {"ask list", ask, "your asks, and the thanks you owe", lists, declare_ask_list},
    {"ask close", ask, "you need it no more", writes, declare_ask_close},
    {"balance", reflect, "who starts, who answers, what was given and received", lists,
     declare_balance},
    {"stats", reflect, "how many, how often, of what value", reads, declare_stats},
    {"review", reflect, "walk through those who are due, one key each", review_traits,
     declare_review},
    {"report", reflect, "one page to look at in a browser", reads, declare_report},
    {"import", exchange, "take contacts in from files", writes, declare_import},
    {"export", exchange, "write contacts as vcard, csv, json, ics, markdown or dot", export_traits,
     declare_export},
    {"mail add", exchange, "add who wrote a message, from a mail program", writes,
     declare_mail_add},
    {"mail log", exchange, "record a message as a touch", writes, declare_mail_log},
    {"sync", exchange, "keep the book and folders that vdirsyncer carries the same", writes,
     declare_sync},
    {"mutt", exchange, "e-mail addresses, as mutt's query command wants them", reads, declare_mutt},
    {"", hidden, "the day: who is due and what to begin with", reads, declare_day},
    {"tour", keep, "the first steps, on a database that is thrown away", reads, declare_tour},
    {"remind", keep, "one line: how many are due", reads, declare_remind},
    {"undo", keep, "take the last change back", writes, declare_undo},
    {"history", keep, "the changes that undo takes back", lists, declare_history},
    {"backup", keep, "copy everything into a file", writes, declare_backup},
    {"restore", keep, "put a backup in the place of everything", writes, declare_restore},
    {"doctor", keep, "check the database", writes, declare_doctor},
    {"config", keep, "the settings", lists, declare_config},
    {"config get", keep, "one setting", reads, declare_config_get},
    {"config set", keep, "change a setting", writes, declare_config_set},
    {"config unset", keep, "back to the default", writes, declare_config_unset},
    {"config path", keep, "where the settings are", reads, declare_config_path},
    {"config edit", keep, "change the settings in the editor", writes, declare_config_edit},
    {"completion", keep, "a script that completes words in a shell", reads, declare_completion},
    {"__complete", hidden, "what the scripts of completion call", reads, declare_complete},
    {"help", keep, "what the commands do", reads, declare_help},
});

std::string_view first_word_of(const Command& command) {
  return command.name.substr(0, command.name.find(' '));
}

}  // namespace

std::span<const Command> commands() { return table; }

std::vector<const Command*> find_commands(std::string_view first_word) {
  std::vector<const Command*> rows;
  for (const Command& command : table) {
    if (first_word_of(command) == first_word) rows.push_back(&command);
  }
  return rows;
}

}  // namespace verso::cli
