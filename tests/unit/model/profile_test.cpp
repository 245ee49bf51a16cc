#include "model/profile.hpp"

#include "catch.hpp"

using namespace verso;

TEST_CASE("pages of profiles tell whose they are") {
  const auto text = [](std::string_view url) {
    const auto handle = handle_of_page(url);
    return handle ? handle->network + ":" + handle->value : "";
  };
  CHECK(text("https://www.linkedin.com/in/ana-ruiz/") == "linkedin:ana-ruiz");
  CHECK(text("http://LinkedIn.com/in/ana-ruiz") == "linkedin:ana-ruiz");
  CHECK(text("https://x.com/ana") == "twitter:ana");
  CHECK(text("https://www.youtube.com/@ana") == "youtube:ana");
  CHECK(text("https://www.linkedin.com/in/") == "");
  CHECK(text("https://www.linkedin.com/company/acme") == "");
  CHECK(text("https://github.com/ana/verso") == "");
  CHECK(text("https://acme.example/in/ana") == "");
}

TEST_CASE("accounts have the pages that their network gives them") {
  CHECK(page_keys({"linkedin", "ana"}) == std::vector<std::string>{"linkedin.com/in/ana"});
  CHECK(page_keys({"twitter", "ana"}) == std::vector<std::string>{"twitter.com/ana", "x.com/ana"});
  CHECK(page_keys({"matrix", "ana"}).empty());
}
