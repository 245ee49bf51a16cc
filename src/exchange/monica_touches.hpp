#pragma once
#include <string>

#include "exchange/monica_tree.hpp"
#include "verso/touch.hpp"

/// What passed between people, of an export of Monica, as touches without people.
namespace verso::exchange::monica {

/// Started by them where the contact called.
Touch read_call(const Json& call);
/// Started by who wrote first; the messages of the other are its answers.
Touch read_conversation(const Json& conversation);
/// One that was given or received.
Touch read_gift(const Json& gift);
/// "a book, https://…: for her birthday".
std::string gift_text(const Json& gift);

}  // namespace verso::exchange::monica
