#include "cli/locale_days.hpp"

#include <map>

#include "catch.hpp"

using namespace verso::cli;

namespace {

Environment with(const std::map<std::string, std::string, std::less<>>& variables) {
  return [variables](std::string_view name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
}

}  // namespace

TEST_CASE("a short day has its year in full and no blank") {
  struct Case {
    std::string_view pattern, plain;
  };
  const auto row = GENERATE(values<Case>({{"%d.%m.%Y", "%d.%m.%Y"},
                                          {"%d/%m/%y", "%d/%m/%Y"},
                                          {"%D", "%m/%d/%Y"},
                                          {"%A %e %B %Y", "%A %-d %B %Y"},
                                          {"%Y年%m月%d日", "%Y年%m月%d日"},
                                          {"%d/%m/%Ey", "%d/%m/%Ey"},
                                          {"%Oy/%Om/%Od", "%Oy/%Om/%Od"},
                                          {"%-d.%-m.%y", "%-d.%-m.%Y"},
                                          {"100%", "100%"},
                                          {"%%y", "%%y"},
                                          {"", ""}}));
  CAPTURE(row.pattern);
  CHECK(plain_day_pattern(row.pattern) == row.plain);
}

TEST_CASE("the locale of a category is the first that is set") {
  CHECK(locale_of("LC_TIME", with({})).empty());
  CHECK(locale_of("LC_TIME", with({{"LANG", "de_DE"}})) == "de_DE");
  CHECK(locale_of("LC_TIME", with({{"LANG", "de_DE"}, {"LC_TIME", "sv_SE"}})) == "sv_SE");
  CHECK(locale_of("LC_TIME", with({{"LC_TIME", "sv_SE"}, {"LC_ALL", "C"}})) == "C");
  CHECK(locale_of("LC_TIME", with({{"LC_TIME", "sv_SE"}, {"LC_ALL", ""}})) == "sv_SE");
  CHECK(locale_of("LC_TIME", with({{"LC_CTYPE", "sv_SE"}})).empty());
}

TEST_CASE("a locale that says nothing of days leaves them as they are") {
  const auto name = GENERATE("", "C", "POSIX", "C.UTF-8", "C.utf8", "xx_XX.UTF-8", "../../etc");
  CAPTURE(name);
  CHECK_FALSE(locale_days(with({{"LC_ALL", name}})));
}
