#include "model/link_key.hpp"
#include "catch.hpp"

using namespace verso;

TEST_CASE("one page has one key, however its URL is written") {
  const std::string key = link_key("https://example.org/boats");
  for (const char* same :
       {"https://example.org/boats/", "http://example.org/boats", "HTTPS://Example.ORG/boats",
        "https://www.example.org/boats", "example.org/boats", "https://example.org/boats#keels",
        "https://example.org/boats?utm_source=mail&utm_medium=x",
        "https://example.org/boats/?UTM_Source=1", "https://example.org/boats/?",
        "https://example.org/boats?fbclid=1&gclid=2#top", "https://example.org:443/boats",
        " https://example.org/boats "}) {
    INFO(same);
    CHECK(link_key(same) == key);
  }
  for (const char* other :
       {"https://example.org/Boats", "https://example.org/boats/2", "https://example.com/boats",
        "https://example.org/boats?page=2", "https://example.org:8443/boats",
        "https://example.org/boats?utmost=1"}) {
    INFO(other);
    CHECK(link_key(other) != key);
  }
  CHECK(link_key("https://a.org/?utm_source=x&p=1&q=2") == link_key("https://a.org?p=1&q=2"));
}

TEST_CASE("a URL is told from other text") {
  CHECK(link_url("example.org") == "https://example.org");
  CHECK(link_url(" http://example.org/a b ") == std::nullopt);
  CHECK(link_url("http://localhost:8000/a") == "http://localhost:8000/a");
  CHECK(link_url("example.org/?u=http://b.org") == "https://example.org/?u=http://b.org");
  CHECK(link_url("http://[::1]/") == "http://[::1]/");
  CHECK(link_url("example.org/@ana") == "https://example.org/@ana");
  for (const char* none : {"", "boats", "://x.org", "https://", "https://boats", ".", "a.", ".org",
                           "ana@example.org", "mailto:ana@example.org"}) {
    INFO(none);
    CHECK(link_url(none) == std::nullopt);
  }
}
