#include "exchange/mail_message.hpp"

#include "catch.hpp"

using verso::exchange::MailMessage;

TEST_CASE("a draft is a message that mail programs open") {
  const MailMessage message{{"Me, Myself", "me@example.org"},
                            {"Zoë Ångström", "zoe@example.org"},
                            "grüße an dich und alle anderen, die heute da waren und auch morgen",
                            "Hallo Zoë,\n\na=b \nend\n"};
  CHECK(write_eml(message) ==
        "From: \"Me, Myself\" <me@example.org>\r\n"
        "To: =?UTF-8?B?Wm/DqyDDhW5nc3Ryw7Zt?= <zoe@example.org>\r\n"
        "Subject: =?UTF-8?B?Z3LDvMOfZSBhbiBkaWNoIHVuZCBhbGxlIGFuZGVyZW4sIGRpZSBo?=\r\n"
        " =?UTF-8?B?ZXV0ZSBkYSB3YXJlbiB1bmQgYXVjaCBtb3JnZW4=?=\r\n"
        "X-Unsent: 1\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n"
        "\r\n"
        "Hallo Zo=C3=AB,\r\n"
        "\r\n"
        "a=3Db=20\r\n"
        "end\r\n");
}

TEST_CASE("drafts of a circle are entries of a mailbox") {
  const MailMessage message{{}, {"", "a@b"}, "s", "Hello Ana,\nFrom Monday on I am away.\n"};
  const verso::Instant at =
      std::chrono::sys_days(std::chrono::year(2026) / 11 / 5) + std::chrono::hours(9);
  CHECK(write_mbox_entry(message, at) ==
        "From verso Thu Nov  5 09:00:00 2026\n"
        "To: a@b\n"
        "Subject: s\n"
        "X-Unsent: 1\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n"
        "\n"
        "Hello Ana,\n"
        "=46rom Monday on I am away.\n"
        "\n");
}

TEST_CASE("no header can be smuggled into a draft") {
  const MailMessage message{{}, {"Ana\r\nBcc: x@y", "a@b\r\nBcc: x@y"}, "hi\nBcc: x@y", "x\n"};
  const std::string eml = write_eml(message);
  CHECK(eml.find("\nBcc") == std::string::npos);
  CHECK(mailto_url(message).find_first_of("\r\n ") == std::string::npos);
}

TEST_CASE("long lines of a draft are broken softly") {
  const MailMessage message{{}, {"", "a@b"}, "s", std::string(200, 'x') + "\n"};
  const std::string eml = write_eml(message);
  const std::string body = eml.substr(eml.find("\r\n\r\n") + 4);
  CHECK(body == std::string(75, 'x') + "=\r\n" + std::string(75, 'x') + "=\r\n" +
                    std::string(50, 'x') + "\r\n");
}

TEST_CASE("a draft as a mailto URL") {
  const MailMessage message{{}, {"Ana", "ana+x@acme.com"}, "tax & more?", "Hello Ana,\n50 % é\n"};
  CHECK(mailto_url(message) ==
        "mailto:ana+x@acme.com?subject=tax%20%26%20more%3F&body=Hello%20Ana%2C%0D%0A50%20%25%20"
        "%C3%A9%0D%0A");
}
