#pragma once
#include <string>

#include "verso/contact.hpp"
#include "verso/link.hpp"
#include "verso/touch.hpp"

/// What `review` does for one person: each is one transaction and one step of undo, and gives the line
/// that the command of its name would print.
namespace verso::cli {

class Session;

/// `gave` may be empty: the clock of value does not move then, and the line says so.
std::string review_touch(Session& session, const ContactRef& contact, const ValueKinds& gave,
                         const std::string& text);
/// Throws Error{refused} where a rule forbids it.
std::string review_share(Session& session, const ContactRef& contact, const LinkOrUrl& what,
                         const std::string& commentary);
std::string review_snooze(Session& session, const ContactRef& contact, Duration length);
/// They have no cadence any more: they stay in the book and are never due.
std::string review_let_go(Session& session, const ContactRef& contact);
/// Records the draft of what there is to bring as a touch.
std::string review_log_draft(Session& session, const ContactRef& contact);

}  // namespace verso::cli
