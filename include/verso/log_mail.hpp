#pragma once
#include <optional>
#include <string_view>

#include "verso/book.hpp"
#include "verso/mail.hpp"

namespace verso {

/// The touch that holds a message.
struct LoggedMail {
  Touch touch;
  bool is_new = false;  ///< the message was not recorded before
};

/// Records a message that the person chose, as an import of mail does, but by no rule is it left out.
/// Throws Error{bad_data} for one without sender or day, Error{not_found} if it is with nobody known.
LoggedMail log_mail(Book& book, Mail mail, const MailOptions& options);

/// Whose address it is; nothing where nobody has it.
std::optional<ContactId> contact_of_address(Book& book, std::string_view email);

}  // namespace verso
