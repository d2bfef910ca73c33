// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/publication.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

using std::chrono::year;

constexpr const char* kDigest = "0123456789abcdef0123456789abcdef";

Publication publication() {
  return {4, "li.wei", year{2026} / 3 / 11, year{2026} / 4 / 1, year{2027} / 3 / 31, "two hours", "one was: too short"};
}

/// What plan.yaml becomes.
std::string published(const std::string& before, const Publication& how = publication()) {
  const auto after = published_plan(before, "plan.yaml", how, kDigest);
  return after ? *after : after.error().message;
}

const std::string kApproved = std::string("approved: {by: li.wei, when: \"2026-03-11\", digest: ") + kDigest + "}\n";
const std::string kChange = "{what: two hours, when: \"2026-03-11\", why: \"one was: too short\", who: li.wei}\n";

}  // namespace

TEST_CASE("a plan that says all is changed where it says it, and comments stay") {
  CHECK(published("# The rules\n"
                  "name: shop\n"
                  "version: 3 # raised\n"
                  "effective: '2026-01-01'\n"
                  "review_by: \"2026-12-31\" # yearly\n"
                  "approved: {by: chen.jie, when: \"2026-01-01\", digest: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa} # then\n"
                  "x-owner: 王\n"
                  "changes:\n"
                  "  # newest first\n"
                  "  - {what: first version, when: \"2026-01-01\"}\n") ==
        "# The rules\n"
        "name: shop\n"
        "version: 4 # raised\n"
        "effective: \"2026-04-01\"\n"
        "review_by: \"2027-03-31\" # yearly\n" +
            kApproved.substr(0, kApproved.size() - 1) +
            " # then\n"
            "x-owner: 王\n"
            "changes:\n"
            "  # newest first\n"
            "  - " +
            kChange + "  - {what: first version, when: \"2026-01-01\"}\n");
}

TEST_CASE("what a plan does not say yet is put where it belongs") {
  CHECK(published("version: 3\nname: shop\n") ==
        "version: 4\neffective: \"2026-04-01\"\nreview_by: \"2027-03-31\"\nname: shop\n" + kApproved +
            "changes:\n  - " + kChange);
  CHECK(published("name: shop\nversion: 3\ntitle:\n  en: Shop\n  zh: 小店\n# why it is so\nchanges:\n"
                  "- what: first\n  when: \"2026-01-01\"\n") ==
        "name: shop\nversion: 4\neffective: \"2026-04-01\"\nreview_by: \"2027-03-31\"\ntitle:\n  en: Shop\n  zh: 小店\n"
        "# why it is so\n" +
            kApproved + "changes:\n- " + kChange + "- what: first\n  when: \"2026-01-01\"\n");
}

TEST_CASE("an approval over several lines, and characters of several bytes before what changes") {
  CHECK(published("name: shop\nx-a: {b: 小店的规则}\nversion: 3\n") ==
        "name: shop\nx-a: {b: 小店的规则}\nversion: 4\neffective: \"2026-04-01\"\nreview_by: \"2027-03-31\"\n" +
            kApproved + "changes:\n  - " + kChange);
  CHECK(published("name: shop\nversion: 3\napproved:\n  by: chen.jie\n  when: \"2026-01-01\"\n  digest: "
                  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nsource: the law\n") ==
        "name: shop\nversion: 4\neffective: \"2026-04-01\"\nreview_by: \"2027-03-31\"\n" + kApproved +
            "source: the law\nchanges:\n  - " + kChange);
}

TEST_CASE("lists on one line leave no room, so the plan is written anew with all its values") {
  CHECK(published("# gone\nname: shop\nversion: 3\nchanges: [{what: first, when: \"2026-01-01\"}]\n") ==
        "name: shop\nversion: 4\nchanges:\n  - " + kChange +
            "  - {what: first, when: \"2026-01-01\"}\neffective: \"2026-04-01\"\nreview_by: \"2027-03-31\"\n" +
            kApproved);
}

TEST_CASE("a text in quotes and line breaks comes out as it was meant") {
  Publication how = publication();
  how.change = "\"two\" hours\n# not a comment";
  how.why.clear();
  CHECK(published("name: shop\nversion: 3\n", how)
            .ends_with(
                "changes:\n  - {what: \"\\\"two\\\" hours\\n# not a comment\", when: \"2026-03-11\", who: li.wei}\n"));
}

TEST_CASE("what is no plan is not published") {
  const auto failed = published_plan("name: shop\n", "plan.yaml", publication(), kDigest);
  REQUIRE_FALSE(failed);
  CHECK(failed.error().kind == ErrorKind::kInvalidData);
}

}  // namespace kesu
