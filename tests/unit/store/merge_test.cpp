// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/merge.hpp"

#include <doctest/doctest.h>

#include "kesu/yaml/reader.hpp"

#include "store_fixture.hpp"

namespace kesu {
namespace {

constexpr const char* kFile = "tickets/2026/03/KS-260311-7F3QXMY.yaml";

std::string base() {
  return test::file_of(test::small_ticket().ticket());
}

/// `bytes` and one more event.
std::string with(const std::string& bytes, const std::string& id, const std::string& after, const std::string& time,
                 const std::string& text) {
  return bytes + "  - id: " + id + "\n    after: " + after + "\n    at: \"2026-03-11T" + time +
         ":00+08:00\"\n    by: li.si\n    do: note\n    text: " + text + "\n";
}

std::string ours() {
  return with(base(), "3-AAAA", "2-TEST", "10:00", "ours");
}
std::string theirs() {
  return with(base(), "3-BBBB", "2-TEST", "09:55", "theirs");
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

Error error_of(const Result<std::string>& merged) {
  REQUIRE_FALSE(merged);
  return merged.error();
}

}  // namespace

TEST_CASE("both sides' events stand below the common ones, the earlier first") {
  const auto merged = merge_tickets(base(), ours(), theirs(), kFile);
  REQUIRE(merged);
  CHECK(*merged == with(theirs(), "3-AAAA", "2-TEST", "10:00", "ours"));
  CHECK(merge_tickets(base(), theirs(), ours(), kFile) == *merged);
}

TEST_CASE("a merge without a common ancestor goes by the complaint") {
  CHECK(merge_tickets("", ours(), theirs(), kFile) == merge_tickets(base(), ours(), theirs(), kFile));
  const std::string other = replaced(theirs(), "subject:", "demand: refund\nsubject:");
  const Error error = error_of(merge_tickets("", ours(), other, kFile));
  CHECK(error.kind == ErrorKind::kInvalidData);
  CHECK(error.message == "two different complaints have this ID");
}

TEST_CASE("one side alone is that side") {
  CHECK(merge_tickets(base(), ours(), base(), kFile) == ours());
  CHECK(merge_tickets(base(), base(), theirs(), kFile) == theirs());
}

TEST_CASE("events of kinds and with keys that nobody knows merge") {
  const std::string strange = replaced(ours(), "do: note", "do: teleport\n    warp: {factor: 9}");
  const auto merged = merge_tickets(base(), strange, theirs(), kFile);
  REQUIRE(merged);
  CHECK(merged->find("do: teleport\n    warp: {factor: 9}\n") != std::string::npos);
}

TEST_CASE("comments stay with the event above them") {
  const std::string commented = ours() + "  # rang twice\n\n";
  const auto merged = merge_tickets(base(), commented, theirs(), kFile);
  REQUIRE(merged);
  CHECK(merged->ends_with("text: ours\n  # rang twice\n\n"));
  const std::string in_between = with(base() + "  # a remark\n", "3-AAAA", "2-TEST", "10:00", "ours");
  const auto both = merge_tickets(base(), in_between, theirs(), kFile);
  REQUIRE(both);
  CHECK(*both == with(with(base() + "  # a remark\n", "3-BBBB", "2-TEST", "09:55", "theirs"), "3-AAAA", "2-TEST",
                      "10:00", "ours"));
}

TEST_CASE("texts that look like events or comments are neither") {
  const std::string tricky = ours() +
                             "  - id: 4-CCCC\n    after: 3-AAAA\n    at: \"2026-03-11T10:01:00+08:00\"\n    by: li.si\n"
                             "    do: note\n    text: |\n      - id: 3-BBBB\n      # no comment\n      history:\n\n";
  const auto merged = merge_tickets(base(), tricky, theirs(), kFile);
  REQUIRE(merged);
  CHECK(merged->ends_with(tricky.substr(ours().size())));
}

TEST_CASE("what changed an earlier byte is refused with the place") {
  struct Row {
    std::string what;
    std::string ours;
    std::string message;
    int line;
  };
  const std::string text = ours();
  const auto line_of = [&](const std::string& part) {
    return static_cast<int>(
               std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find(part)), '\n')) +
           1;
  };
  const Row rows[] = {
      {"a value of an event", replaced(text, "severity: 72", "severity: 12"), "event 2-TEST was altered in ours",
       line_of("severity")},
      {"the form of an event", replaced(text, "severity: 72", "severity:  72"),
       "event 2-TEST was re-formatted in ours: the values are the same, the bytes are not", line_of("severity")},
      {"a value of the complaint", replaced(text, "subject: ", "subject: x"), "the complaint was altered in ours",
       line_of("subject")},
      {"the form of the complaint", replaced(text, "kesu: 1\n", "kesu: 1 # format\n"),
       "the complaint was re-formatted in ours: the values are the same, the bytes are not", 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Error error = error_of(merge_tickets(base(), row.ours, theirs(), kFile));
    CHECK(error.kind == ErrorKind::kInvalidData);
    CHECK(error.message == row.message);
    CHECK(error.at.file == kFile);
    CHECK(error.at.line == row.line);
    CHECK(error_of(merge_tickets(base(), theirs(), row.ours, kFile)).message ==
          replaced(row.message, "ours", "theirs"));
  }
}

TEST_CASE("a removed event is refused") {
  const std::string full = with(base(), "3-CCCC", "2-TEST", "09:50", "common");
  const Error error = error_of(merge_tickets(full, base(), with(full, "4-DDDD", "3-CCCC", "10:00", "x"), kFile));
  CHECK(error.message == "event 3-CCCC was removed in ours");
}

TEST_CASE("one event id with different bytes is refused") {
  const std::string other = with(base(), "3-AAAA", "2-TEST", "10:00", "another");
  CHECK(error_of(merge_tickets(base(), ours(), other, kFile)).message == "event 3-AAAA was altered in theirs");
}

TEST_CASE("an event that follows none in either side is refused") {
  const std::string dangling = with(base(), "4-DDDD", "3-CCCC", "10:00", "x");
  const Error error = error_of(merge_tickets(base(), dangling, theirs(), kFile));
  CHECK(error.kind == ErrorKind::kInvalidData);
  CHECK(error.message.find("3-CCCC") != std::string::npos);
}

TEST_CASE("a version that does not read is refused with its place") {
  const Error error = error_of(merge_tickets(base(), ours() + "<<<<<<< ours\n", theirs(), kFile));
  CHECK(error.kind == ErrorKind::kInvalidData);
  CHECK(error.at.line > 1);
  CHECK(error.message.starts_with("the version of ours cannot be merged: "));
}

TEST_CASE("a refused merge leaves what differs between markers, whole lines of it") {
  struct Row {
    std::string_view ours;
    std::string_view theirs;
    std::string_view text;
  };
  const Row rows[] = {
      {"a\nb\nc\n", "a\nB\nc\n", "a\n<<<<<<< ours\nb\n=======\nB\n>>>>>>> theirs\nc\n"},
      {"a\n", "a\nb\n", "a\n<<<<<<< ours\n=======\nb\n>>>>>>> theirs\n"},
      {"a\na\n", "a\n", "a\n<<<<<<< ours\na\n=======\n>>>>>>> theirs\n"},
      {"a\n", "a\n", "a\n<<<<<<< ours\n=======\n>>>>>>> theirs\n"},
      {"", "cut off", "<<<<<<< ours\n=======\ncut off\n>>>>>>> theirs\n"},
      {"a\nab\n", "a\nac\n", "a\n<<<<<<< ours\nab\n=======\nac\n>>>>>>> theirs\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.ours);
    CHECK(conflict_text(row.ours, row.theirs) == row.text);
    CHECK_FALSE(read_yaml(conflict_text(row.ours, row.theirs), "x"));
  }
}

}  // namespace kesu
