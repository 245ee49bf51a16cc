// A mailbox never crashes the helper that reads it, and every message lies behind the one before it.
#include <gmime/gmime.h>

#include <cstdlib>

#include "helpers/mail_json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool ready = (g_mime_init(), true);
  std::size_t line = 0;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  verso::helpers::split_mailbox(text, [&line](const verso::helpers::RawMessage& message) {
    if (!ready || message.line <= line) std::abort();
    line = message.line;
    (void)verso::helpers::mail_json(message);
  });
  return 0;
}
