// verso-mail PATH…: prints what the headers of the messages of mailboxes say, one JSON object a line
// (docs/helpers.md). A program of its own so that verso need not load GMime.
#include <gmime/gmime.h>

#include "helpers/mail_json.hpp"
#include "helpers/run.hpp"

int main(int argc, char** argv) {
  g_mime_init();
  return verso::helpers::run(argc, argv, [](std::string_view text, const auto& print) {
    verso::helpers::split_mailbox(
        text, [&print](const auto& message) { print(verso::helpers::mail_json(message)); });
  });
}
