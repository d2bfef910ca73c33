// SPDX-License-Identifier: Apache-2.0
// What the vectors do not say: how lines are read and refused.
#include "kesu/time/query.hpp"

#include <doctest/doctest.h>

#include "calendar_fixture.hpp"

namespace kesu {
namespace {

std::string ask(const std::string& line) {
  static const Calendar c = office();
  return answer_query(line, [](std::string_view name) { return name == "office" ? &c : nullptr; }).text;
}

/// The result alone of a query on the office: `fields` without braces.
std::string result(const std::string& fields) {
  const std::string text = ask(R"({"calendar":"office",)" + fields + "}");
  REQUIRE_MESSAGE(text.starts_with(R"({"id":null,)"), text);
  return text.substr(11, text.size() - 12);
}

}  // namespace

TEST_CASE("an id comes back as it was, if it is a text or a number") {
  const std::string rest = R"(,"calendar":"office","op":"is_workday","at":"2026-03-11"})";
  for (const char* id : {R"("a b")", "7", "2.5", "null", "true", R"("数")"})
    CHECK(ask(R"({"id":)" + std::string(id) + rest) == R"({"id":)" + std::string(id) + R"(,"result":true})");
  for (const char* id : {"[1]", R"({"a":1})"})
    CHECK(ask(R"({"id":)" + std::string(id) + rest) == R"({"id":null,"result":true})");
}

TEST_CASE("fields that an operation does not use are passed over, whatever they hold") {
  const std::string junk = R"("pauses":"junk","count":[],"mode":7,"end":null,"days":"x","inclusive":"y",)";
  CHECK(result(junk + R"("op":"add","start":"2026-03-11T09:00:00+08:00","seconds":60)") ==
        R"("result":"2026-03-11T09:01:00+08:00")");
  CHECK(result(junk + R"("op":"is_open","at":"2026-03-11T09:00:00+08:00")") == R"("result":true)");
}

TEST_CASE("bare dates count from midnight, and are answered with dates where days are asked for") {
  CHECK(result(R"("op":"add","start":"2026-03-11","seconds":60)") == R"("result":"2026-03-11T09:01:00+08:00")");
  CHECK(result(R"("op":"add_days","start":"2026-03-11","days":0)") == R"("result":"2026-03-11")");
  CHECK(result(R"("op":"add_days","start":"2026-03-13","days":1,"end_of_day":true)") == R"("result":"2026-03-16")");
  CHECK(result(R"("op":"add_days","start":"2026-03-13T10:00:00+08:00","days":1,"end_of_day":true)") ==
        R"("result":"2026-03-16T17:30:00+08:00")");
  CHECK(result(R"("op":"is_workday","at":"2026-03-13T23:00:00+00:00")") == R"("result":false)");
}

TEST_CASE("negative lengths go the other way") {
  CHECK(result(R"("op":"add","start":"2026-03-16T09:30:00+08:00","seconds":-3600)") ==
        R"("result":"2026-03-13T17:00:00+08:00")");
  CHECK(result(R"("op":"sub","start":"2026-03-13T17:00:00+08:00","seconds":-3600)") ==
        R"("result":"2026-03-16T09:30:00+08:00")");
  CHECK(result(R"("op":"add_days","start":"2026-03-16","days":-1)") == R"("result":"2026-03-13")");
  CHECK(result(R"("op":"sub_days","start":"2026-03-13","days":-1)") == R"("result":"2026-03-16")");
  CHECK(result(R"("op":"workdays_between","start":"2026-03-16","end":"2026-03-13","inclusive":true)") ==
        R"("result":-2)");
  CHECK(result(R"("op":"deadline","start":"2026-03-16","seconds":-1)").starts_with(R"("error")"));
}

TEST_CASE("a pause without an end lasts") {
  const std::string pause = R"(,"pauses":[["2026-03-11T10:00:00+08:00",null]])";
  CHECK(result(R"("op":"between","start":"2026-03-11","end":"2027-03-11")" + pause) == R"("result":3600)");
  CHECK(result(R"("op":"deadline","start":"2026-03-11","seconds":3600)" + pause) ==
        R"("result":"2026-03-11T10:00:00+08:00")");
  CHECK(result(R"("op":"deadline","start":"2026-03-11","seconds":3601)" + pause).starts_with(R"("error")"));
}

TEST_CASE("periods that are not there are left out") {
  const std::string at = R"("at":"2026-03-11",)";
  CHECK(result(R"("op":"periods",)" + at + R"("count":0)") == R"("result":[])");
  CHECK(result(R"("op":"periods",)" + at + R"("count":-3,"direction":"backward")") == R"("result":[])");
  CHECK(result(R"("op":"periods","at":"0001-01-02","count":5,"direction":"backward")") ==
        R"("result":[["0001-01-01T13:29:17+08:05","0001-01-01T17:29:17+08:05"],)"
        R"(["0001-01-01T08:59:17+08:05","0001-01-01T11:59:17+08:05"]])");
  CHECK(result(R"("op":"periods",)" + at + R"("count":100001)").starts_with(R"("error")"));
}

TEST_CASE("what is no query is refused by its kind") {
  const auto kind = [](const char* line) {
    const auto answer = answer_query(line, [](std::string_view) { return nullptr; });
    REQUIRE(answer.error.has_value());
    return answer.error->kind;
  };
  for (const char* line : {"", " ", "x", "{", "[]", "7", "null", "{}", R"({"op":1})", R"({"op":"add"})",
                           R"({"op":"nope","calendar":"office"})", "{\"op\":\"\xff\"}", R"({"op":"\ud800"})"})
    CHECK(kind(line) == ErrorKind::kInvalidData);
  CHECK(kind(R"({"op":"add","calendar":"x"})") == ErrorKind::kNotFound);
}

TEST_CASE("huge numbers are refused before anything is counted") {
  for (const char* seconds : {"1e30", "-1e30", "99999999999999999999", "400000000001", "1.5", "\"60\"", "true", "null"})
    CHECK(result(R"("op":"add","start":"2026-03-11","seconds":)" + std::string(seconds)).starts_with(R"("error")"));
  CHECK(result(R"("op":"add","start":"2026-03-11","seconds":60.0)").starts_with(R"("result")"));
  CHECK(result(R"("op":"add_days","start":"2026-03-11","days":4000000)").starts_with(R"("error")"));
  CHECK(result(R"("op":"legal_calendar_days","start":"2026-03-11","days":4000000)").starts_with(R"("error")"));
  CHECK(result(R"("op":"legal_calendar_days","start":"2026-03-11T10:00:00+08:00","days":4000000)")
            .starts_with(R"("error")"));
}

}  // namespace kesu
