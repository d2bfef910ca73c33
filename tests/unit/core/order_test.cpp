// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/order.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace kesu;

namespace {

OrderKey key(int folio, std::string suffix, int at, std::vector<EventId> after = {}) {
  return {{folio, std::move(suffix)}, std::move(after), Instant{Seconds{at}}};
}

// The ids in fold order; a failure as its message.
std::vector<std::string> ordered(const std::vector<OrderKey>& events) {
  const auto order = fold_order(events);
  if (!order) return {order.error().message};
  std::vector<std::string> ids;
  for (const std::size_t i : *order)
    ids.push_back(to_string(events[i].id));
  return ids;
}

using Ids = std::vector<std::string>;

// A random history as clones make it: every event follows one or two earlier ones; clocks run wild.
std::vector<OrderKey> random_history(std::mt19937& random, std::size_t size) {
  const auto below = [&](std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
  };
  std::vector<OrderKey> events{key(1, "AAAA", 0)};
  while (events.size() < size) {
    std::vector<EventId> after{events[below(events.size())].id};
    if (below(4) == 0) {
      const EventId& second = events[below(events.size())].id;
      if (second != after.front()) after.push_back(second);
    }
    const auto number = static_cast<int>(events.size());
    events.push_back(key(2 + number / 3, std::to_string(1000 + number), static_cast<int>(below(20)), after));
  }
  return events;
}

}  // namespace

TEST_CASE("a plain chain stays as it stands, whatever its clocks say") {
  CHECK(ordered({key(1, "A", 50), key(2, "B", 10, {{1, "A"}}), key(3, "C", 20, {{2, "B"}})}) ==
        Ids{"1-A", "2-B", "3-C"});
  CHECK(ordered({}).empty());
}

TEST_CASE("of events that are ready the earliest goes first, then the lower folio, then the suffix") {
  const EventId root{1, "A"};
  CHECK(ordered({key(1, "A", 0), key(2, "B", 20, {root}), key(2, "C", 10, {root})}) == Ids{"1-A", "2-C", "2-B"});
  CHECK(ordered({key(1, "A", 0), key(10, "B", 5, {root}), key(9, "C", 5, {root})}) == Ids{"1-A", "9-C", "10-B"});
  CHECK(ordered({key(1, "A", 0), key(2, "C", 5, {root}), key(2, "B", 5, {root})}) == Ids{"1-A", "2-B", "2-C"});
}

TEST_CASE("an event waits for all it follows") {
  const EventId root{1, "A"};
  CHECK(ordered({key(1, "A", 0), key(2, "B", 90, {root}), key(3, "C", 1, {{2, "B"}, {2, "D"}}),
                 key(2, "D", 80, {root})}) == Ids{"1-A", "2-D", "2-B", "3-C"});
}

TEST_CASE("what cannot be ordered is refused") {
  const EventId root{1, "A"};
  CHECK(ordered({key(1, "A", 0), key(1, "A", 5)}) == Ids{"event id 1-A occurs twice"});
  CHECK(ordered({key(1, "A", 0), key(3, "C", 5, {{2, "B"}})}) == Ids{"event 3-C follows 2-B, which is not here"});
  CHECK(ordered({key(1, "A", 0), key(2, "B", 0, {root, {3, "C"}}), key(3, "C", 0, {{2, "B"}})}) ==
        Ids{"event 2-B follows itself in a circle"});
  CHECK(ordered({key(1, "A", 0, {root})}) == Ids{"event 1-A follows itself in a circle"});
  CHECK(fold_order(std::vector{key(3, "C", 5, {{2, "B"}})}).error().kind == ErrorKind::kInvalidData);
}

TEST_CASE("the heads are what nothing follows") {
  const EventId root{1, "A"};
  CHECK(heads(std::vector<OrderKey>{}).empty());
  CHECK(heads(std::vector{key(1, "A", 0)}) == std::vector{root});
  CHECK(heads(std::vector{key(1, "A", 0), key(2, "B", 0, {root}), key(2, "C", 0, {root})}) ==
        std::vector<EventId>{{2, "B"}, {2, "C"}});
  CHECK(heads(std::vector{key(1, "A", 0), key(2, "B", 0, {root}), key(3, "C", 0, {root, {2, "B"}})}) ==
        std::vector<EventId>{{3, "C"}});
}

TEST_CASE("any shuffling of a set of events gives the same order") {
  std::mt19937 random(20260311);
  for (int round = 0; round < 200; ++round) {
    auto events = random_history(random, 2 + static_cast<std::size_t>(round) % 30);
    const auto expected = ordered(events);
    std::shuffle(events.begin(), events.end(), random);
    REQUIRE(ordered(events) == expected);
  }
}

TEST_CASE("events that come later never move the others relative to each other") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const auto all = random_history(random, 30);
    // Every prefix of the making is closed under `after`: one clone's view before it heard of the rest.
    const std::vector<OrderKey> some(all.begin(), all.begin() + 10 + round % 15);
    auto of_all = ordered(all);
    const auto of_some = ordered(some);
    std::erase_if(of_all, [&](const std::string& id) { return std::ranges::find(of_some, id) == of_some.end(); });
    REQUIRE(of_all == of_some);
  }
}

TEST_CASE("in a plain chain everybody had seen what stands before") {
  const Ancestry chain(std::vector{key(1, "A", 0), key(2, "B", 0, {{1, "A"}}), key(3, "C", 0, {{2, "B"}})});
  CHECK(chain.plain_chain());
  CHECK(chain.had_seen(2, 0));
  CHECK_FALSE(chain.had_seen(0, 2));
  CHECK_FALSE(chain.had_seen(1, 1));
  CHECK_FALSE(chain.concurrent(0, 2));
  CHECK_FALSE(chain.concurrent(1, 1));
}

TEST_CASE("two branches had not seen each other until an event follows both") {
  const EventId root{1, "A"};
  // Not in fold order: places in the span decide nothing.
  const Ancestry merged(std::vector{key(4, "E", 9, {{3, "C"}, {2, "D"}}), key(3, "C", 5, {{2, "B"}}),
                                    key(2, "B", 4, {root}), key(2, "D", 1, {root}), key(1, "A", 0)});
  CHECK_FALSE(merged.plain_chain());
  CHECK(merged.had_seen(0, 4));
  CHECK(merged.had_seen(0, 3));
  CHECK(merged.had_seen(1, 4));
  CHECK(merged.concurrent(1, 3));
  CHECK(merged.concurrent(3, 2));
  CHECK_FALSE(merged.concurrent(0, 3));
  CHECK_FALSE(merged.concurrent(2, 2));
}

TEST_CASE("ancestry is the closure of `after` on random histories") {
  std::mt19937 random(11);
  for (int round = 0; round < 20; ++round) {
    const auto events = random_history(random, 80);
    const Ancestry ancestry(events);
    for (std::size_t later = 0; later < events.size(); ++later) {
      std::set<EventId> seen;
      std::vector<EventId> open = events[later].after;
      while (!open.empty()) {
        const EventId id = open.back();
        open.pop_back();
        if (!seen.insert(id).second) continue;
        const auto found = std::ranges::find(events, id, &OrderKey::id);
        open.insert(open.end(), found->after.begin(), found->after.end());
      }
      for (std::size_t earlier = 0; earlier < events.size(); ++earlier) {
        REQUIRE(ancestry.had_seen(later, earlier) == seen.contains(events[earlier].id));
      }
    }
  }
}
