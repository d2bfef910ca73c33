// SPDX-License-Identifier: Apache-2.0
#include "date_format.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace kesu {
namespace {

DateFormat format_of(std::string_view text) {
  auto format = DateFormat::parse(text);
  REQUIRE_MESSAGE(format, (format ? "" : format.error().message));
  return *std::move(format);
}

/// "2026-03-11", "2026-03-11 09:12:00", with " +480" for an offset; or what kind of failure it was.
std::string read(std::string_view format, std::string_view text) {
  const auto time = format_of(format).read(text);
  if (!time) return time.error().kind == ErrorKind::kNotFound ? "other form" : "impossible";
  std::string shown = to_string(time->date);
  if (time->time_of_day) {
    const std::chrono::hh_mm_ss clock(*time->time_of_day);
    shown += fmt::format(" {:02}:{:02}:{:02}", clock.hours().count(), clock.minutes().count(), clock.seconds().count());
  }
  if (time->offset) shown += fmt::format(" {:+}", time->offset->count());
  return shown;
}

}  // namespace

TEST_CASE("texts are read as their format says") {
  struct {
    std::string format;
    std::string text;
    std::string time;
  } const cases[] = {
      {"%Y-%m-%d", "2026-03-11", "2026-03-11"},
      {"%Y/%m/%d", "2026/3/1", "2026-03-01"},
      {"%Y%m%d %H%M%S", "20260311 091200", "2026-03-11 09:12:00"},
      {"%d%m%Y", "11032026", "2026-03-11"},
      {"%m/%d/%Y %I:%M:%S %p", "03/11/2026 12:00:00 AM", "2026-03-11 00:00:00"},
      {"%m/%d/%Y %I:%M:%S %p", "03/11/2026 12:00:00 PM", "2026-03-11 12:00:00"},
      {"%m/%d/%Y %I:%M:%S %p", "3/1/2026 1:02:03 pm", "2026-03-01 13:02:03"},
      {"%d-%b-%y", "4-aug-15", "2015-08-04"},
      {"%B %d, %Y", "September 9, 1999", "1999-09-09"},
      {"%d.%m.%y", "01.02.68", "2068-02-01"},
      {"%d.%m.%y", "01.02.69", "1969-02-01"},
      {"%Y-%m-%dT%H:%M:%S", "2024-02-29T23:59:59", "2024-02-29 23:59:59"},
      {"%Y-%m-%dT%H:%M:%S.%f%z", "2026-03-11T09:12:00.250+08:00", "2026-03-11 09:12:00 +480"},
      {"%Y-%m-%dT%H:%M:%S%z", "2026-03-11T09:12:00-0330", "2026-03-11 09:12:00 -210"},
      {"%Y-%m-%dT%H:%M:%S%z", "2026-03-11T09:12:00Z", "2026-03-11 09:12:00 +0"},
      {"%Y年%m月%d日 %p%I:%M", "2026年3月1日 下午3:05", "2026-03-01 15:05:00"},
      {"%m/%d/%Y 12:00:00 AM", "03/11/2026 12:00:00 AM", "2026-03-11"},
      {"100%% %Y-%m-%d", "100% 2026-03-11", "2026-03-11"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.format);
    CAPTURE(c.text);
    CHECK(read(c.format, c.text) == c.time);
  }
}

TEST_CASE("texts of another form are told from impossible ones") {
  struct {
    std::string format;
    std::string text;
    std::string failure;
  } const cases[] = {
      {"%Y-%m-%d", "2026-02-30", "impossible"},
      {"%Y-%m-%d", "2025-02-29", "impossible"},
      {"%Y-%m-%d", "2026-13-01", "impossible"},
      {"%Y-%m-%d", "2026-00-01", "impossible"},
      {"%Y-%m-%d", "0000-01-01", "impossible"},
      {"%Y-%m-%d %H:%M", "2026-03-11 24:00", "impossible"},
      {"%Y-%m-%d %H:%M", "2026-03-11 09:60", "impossible"},
      {"%Y-%m-%d %H:%M:%S", "2026-03-11 09:00:60", "impossible"},
      {"%Y-%m-%d %I:%M %p", "2026-03-11 13:00 PM", "impossible"},
      {"%Y-%m-%d %I:%M %p", "2026-03-11 0:30 AM", "impossible"},
      {"%Y-%m-%d", "26-03-11", "other form"},
      {"%Y-%m-%d", "2026-03-11 ", "other form"},
      {"%Y-%m-%d", "2026-3", "other form"},
      {"%Y-%m-%d", "2026-003-11", "other form"},
      {"%Y%m%d", "2026311", "other form"},
      {"%Y-%m-%d", "", "other form"},
      {"%d-%b-%y", "04-Xyz-15", "other form"},
      {"%d %B %Y", "4 Aug 2015", "other form"},
      {"%Y-%m-%d %H:%M", "2026-03-11 9:5", "other form"},
      {"%Y-%m-%d %I:%M %p", "2026-03-11 9:05", "other form"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.format);
    CAPTURE(c.text);
    CHECK(read(c.format, c.text) == c.failure);
  }
}

TEST_CASE("formats that say too little, too much or nothing known are refused") {
  for (const std::string_view text :
       {"", "date", "%Y-%m", "%m-%d", "%Y-%d", "%Y-%m-%d-%m", "%Y-%y-%m-%d", "%Y-%m-%b-%d", "%Y-%m-%d %I:%M",
        "%Y-%m-%d %H:%M %p", "%Y-%m-%d %H %I %p", "%Y-%m-%d %M", "%Y-%m-%d %H:%S", "%Y-%m-%d %H:%M.%f", "%Y-%m-%d%z",
        "%Y-%m-%d %q", "%Y-%m-%d %"}) {
    CAPTURE(text);
    CHECK_FALSE(DateFormat::parse(text));
  }
}

TEST_CASE("of several formats the first that fits is taken, and a failure names them all") {
  const std::vector<DateFormat> formats = {format_of("%d-%m-%y"), format_of("%Y-%m-%d")};
  CHECK(to_string(read_time("04-08-15", formats)->date) == "2015-08-04");
  CHECK(to_string(read_time("2015-04-08", formats)->date) == "2015-04-08");
  CHECK(read_time("2015-02-30", formats).error().message == "there is no such date: 2015-02-30");
  CHECK(read_time("soon", formats).error().message == "'soon' does not have the form %d-%m-%y or %Y-%m-%d");
}

TEST_CASE("formats that would read one text as two different times are found out") {
  CHECK(ambiguous_text({format_of("%d/%m/%Y"), format_of("%m/%d/%Y")}));
  CHECK(ambiguous_text({format_of("%d-%m-%y"), format_of("%y-%m-%d")}));
  CHECK(ambiguous_text({format_of("%Y-%m-%d %H:%M"), format_of("%Y-%d-%m %H:%M")}));
  CHECK_FALSE(ambiguous_text({format_of("%d-%m-%y"), format_of("%Y-%m-%d")}));
  CHECK_FALSE(ambiguous_text({format_of("%m/%d/%Y 12:00:00 AM"), format_of("%m/%d/%Y %I:%M:%S %p")}));
  CHECK_FALSE(ambiguous_text({format_of("%d-%b-%y")}));
}

}  // namespace kesu
