#include "cli/letter.hpp"

#include <ostream>

#include "cli/render/style.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"

namespace verso::cli {

Letter write_letter(Session& session, ContactId contact, const DraftSubject& subject,
                    const std::string& say) {
  const DraftWording wording{session.config_path().parent_path() / "templates",
                             session.config().value("me.name"), say};
  Letter letter{compose_draft(session.book(), contact, subject), {}};
  letter.message = write_draft(letter.draft, wording);
  return letter;
}

void print_letter(std::ostream& out, const Style& style, const Letter& letter) {
  std::string to = letter.draft.contact.name;
  if (!letter.draft.email.empty()) to += " <" + letter.draft.email + ">";
  out << style.apply(Look::faint, "To: ") << text::printable(to) << '\n'
      << style.apply(Look::faint, "Subject: ") << text::printable(letter.message.subject) << "\n\n"
      << text::printable(letter.message.text, text::Lines::keep);
}

}  // namespace verso::cli
