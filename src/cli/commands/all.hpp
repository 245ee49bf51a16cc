#pragma once
#include "cli/command.hpp"

/// What the table of commands names: one function for each row, in the file of its command.
namespace verso::cli {

Action declare_add(Options& options);
Action declare_archive(Options& options);
Action declare_ask_add(Options& options);
Action declare_ask_answer(Options& options);
Action declare_ask_close(Options& options);
Action declare_ask_list(Options& options);
Action declare_ask_sent(Options& options);
Action declare_ask_thanked(Options& options);
Action declare_backup(Options& options);
Action declare_balance(Options& options);

Action declare_circle(Options& options);
Action declare_circle_list(Options& options);
Action declare_circle_rename(Options& options);
Action declare_complete(Options& options);
Action declare_completion(Options& options);
Action declare_config(Options& options);
Action declare_config_edit(Options& options);
Action declare_config_get(Options& options);
Action declare_config_path(Options& options);
Action declare_config_set(Options& options);
Action declare_config_unset(Options& options);
Action declare_day(Options& options);
Action declare_doctor(Options& options);
Action declare_due(Options& options);
Action declare_duplicates(Options& options);
Action declare_edit(Options& options);
Action declare_every(Options& options);
Action declare_export(Options& options);
Action declare_gaps(Options& options);
Action declare_help(Options& options);
Action declare_history(Options& options);
Action declare_hubs(Options& options);
Action declare_import(Options& options);
Action declare_interest(Options& options);
Action declare_interest_list(Options& options);
Action declare_intro(Options& options);
Action declare_intro_add(Options& options);
Action declare_intro_agreed(Options& options);
Action declare_intro_asked(Options& options);
Action declare_intro_declined(Options& options);
Action declare_intro_list(Options& options);
Action declare_intro_made(Options& options);
Action declare_intro_outcome(Options& options);
Action declare_knows(Options& options);
Action declare_list(Options& options);
Action declare_log(Options& options);
Action declare_matter(Options& options);
Action declare_merge(Options& options);
Action declare_need_add(Options& options);
Action declare_need_close(Options& options);
Action declare_need_list(Options& options);
Action declare_news_add(Options& options);
Action declare_news_list(Options& options);
Action declare_note(Options& options);
Action declare_note_edit(Options& options);
Action declare_note_rm(Options& options);
Action declare_notes(Options& options);
Action declare_offer_add(Options& options);
Action declare_offer_close(Options& options);
Action declare_offer_list(Options& options);
Action declare_promise_add(Options& options);
Action declare_promise_done(Options& options);
Action declare_promise_list(Options& options);
Action declare_remind(Options& options);
Action declare_reply(Options& options);
Action declare_restore(Options& options);
Action declare_rm(Options& options);
Action declare_search(Options& options);
Action declare_set(Options& options);
Action declare_show(Options& options);
Action declare_snooze(Options& options);
Action declare_stats(Options& options);
Action declare_touch(Options& options);
Action declare_touch_edit(Options& options);
Action declare_touch_rm(Options& options);
Action declare_touches(Options& options);
Action declare_unarchive(Options& options);
Action declare_undo(Options& options);
Action declare_welcomes(Options& options);

}  // namespace verso::cli
