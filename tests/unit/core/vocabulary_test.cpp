// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/vocabulary.hpp"

#include <set>

#include <doctest/doctest.h>

namespace kesu {
namespace {

template <class Enum>
void check_list(std::size_t size) {
  const auto words = spellings<Enum>();
  CHECK(words.size() == size);
  CHECK(std::set<std::string_view>(words.begin(), words.end()).size() == size);
  for (const std::string_view word : words) {
    CAPTURE(word);
    const auto value = parse_word<Enum>(word);
    REQUIRE(value.has_value());
    CHECK(to_string(*value) == word);
    CHECK_FALSE(display_name(*value).empty());
    CHECK(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
  }
}

}  // namespace

TEST_CASE("every word is spelled one way and read back") {
  check_list<Kind>(6);
  check_list<Channel>(13);
  check_list<Priority>(3);
  check_list<Liability>(4);
  check_list<EventKind>(29);
  check_list<ContactKind>(4);
  check_list<CloseAs>(7);
  check_list<Status>(7);
  check_list<ActionKind>(2);
  check_list<Effect>(2);
  check_list<ActionStatus>(4);
  check_list<Milestone>(16);
  check_list<Forum>(5);
  check_list<ReferStage>(3);
  check_list<ForumOutcome>(5);
}

TEST_CASE("words are those of the design") {
  CHECK(to_string(Channel::kWalkIn) == "walk_in");
  CHECK(to_string(Liability::kNotResponsible) == "not_responsible");
  CHECK(to_string(CloseAs::kEnteredInError) == "entered_in_error");
  CHECK(to_string(Status::kFollowedUp) == "followed_up");
  CHECK(to_string(EventKind::kFollowup) == "followup");
  CHECK(to_string(Milestone::kRespond) == "respond");
}

TEST_CASE("a word is matched exactly") {
  CHECK_FALSE(parse_word<Priority>("Urgent").has_value());
  CHECK_FALSE(parse_word<Priority>("").has_value());
  CHECK_FALSE(parse_word<Priority>("urgent ").has_value());
}

TEST_CASE("priorities ascend") {
  CHECK(Priority::kGeneral < Priority::kImportant);
  CHECK(Priority::kImportant < Priority::kUrgent);
}

TEST_CASE("people read words, not spellings") {
  CHECK(display_name(Liability::kNotResponsible) == "not responsible");
  CHECK(display_name(Channel::kWalkIn) == "walk-in");
}

}  // namespace kesu
