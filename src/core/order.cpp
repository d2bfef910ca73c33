// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/order.hpp"

#include <map>
#include <numeric>
#include <queue>
#include <set>
#include <tuple>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

using Indices = std::vector<std::size_t>;

// Nearly every ticket was never merged. Rising folios rule duplicates out without looking at every pair.
template <class Keyed>
bool is_plain_chain(std::span<const Keyed> events) {
  for (std::size_t i = 0; i < events.size(); ++i) {
    const auto& after = events[i].after;
    if (i == 0) {
      if (!after.empty()) return false;
      continue;
    }
    if (after.size() != 1 || after.front() != events[i - 1].id) return false;
    if (events[i].id.folio <= events[i - 1].id.folio) return false;
  }
  return true;
}

Indices as_they_stand(std::size_t count) {
  Indices order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

Result<std::map<EventId, std::size_t>> index_by_id(std::span<const OrderKey> events) {
  std::map<EventId, std::size_t> index;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (!index.emplace(events[i].id, i).second) {
      return fail(ErrorKind::kInvalidData, say("event id {0} occurs twice", to_string(events[i].id)));
    }
  }
  return index;
}

struct Graph {
  std::vector<Indices> followers;
  std::vector<std::size_t> unmet;  // how many of the events it is after are not placed yet
};

Result<Graph> link(std::span<const OrderKey> events) {
  const auto index = index_by_id(events);
  if (!index) return fail(index.error());
  Graph graph{std::vector<Indices>(events.size()), std::vector<std::size_t>(events.size(), 0)};
  for (std::size_t i = 0; i < events.size(); ++i) {
    for (const EventId& id : events[i].after) {
      const auto found = index->find(id);
      if (found == index->end()) {
        return fail(ErrorKind::kInvalidData,
                    say("event {0} follows {1}, which is not here", to_string(events[i].id), to_string(id)), {},
                    say("an event was removed, or a merge took only some of them"));
      }
      graph.followers[found->second].push_back(i);
      ++graph.unmet[i];
    }
  }
  return graph;
}

}  // namespace

std::vector<OrderKey> order_keys(std::span<const Event> events) {
  std::vector<OrderKey> keys;
  keys.reserve(events.size());
  for (const Event& event : events)
    keys.push_back({event.id, event.after, event.at.instant});
  return keys;
}

Result<std::vector<std::size_t>> fold_order(std::span<const OrderKey> events) {
  if (is_plain_chain(events)) return as_they_stand(events.size());
  auto graph = link(events);
  if (!graph) return fail(graph.error());

  const auto later = [&](std::size_t a, std::size_t b) {
    return std::tie(events[a].at, events[a].id) > std::tie(events[b].at, events[b].id);
  };
  std::priority_queue<std::size_t, Indices, decltype(later)> ready(later);
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (graph->unmet[i] == 0) ready.push(i);
  }
  Indices order;
  order.reserve(events.size());
  while (!ready.empty()) {
    const std::size_t next = ready.top();
    ready.pop();
    order.push_back(next);
    for (const std::size_t follower : graph->followers[next]) {
      if (--graph->unmet[follower] == 0) ready.push(follower);
    }
  }
  if (order.size() < events.size()) {
    for (std::size_t i = 0; i < events.size(); ++i) {
      if (graph->unmet[i] == 0) continue;
      return fail(ErrorKind::kInvalidData, say("event {0} follows itself in a circle", to_string(events[i].id)));
    }
  }
  return order;
}

Result<std::vector<std::size_t>> fold_order(std::span<const Event> events) {
  if (is_plain_chain(events)) return as_they_stand(events.size());
  return fold_order(std::span<const OrderKey>(order_keys(events)));
}

std::vector<EventId> heads(std::span<const OrderKey> events) {
  std::set<EventId> followed;
  for (const OrderKey& event : events)
    followed.insert(event.after.begin(), event.after.end());
  std::vector<EventId> found;
  for (const OrderKey& event : events) {
    if (!followed.contains(event.id)) found.push_back(event.id);
  }
  return found;
}

Ancestry::Ancestry(std::span<const OrderKey> events) : size_(events.size()) {
  if (!is_plain_chain(events)) close_over(events);
}

Ancestry::Ancestry(std::span<const Event> events) : size_(events.size()) {
  if (!is_plain_chain(events)) close_over(order_keys(events));
}

void Ancestry::close_over(std::span<const OrderKey> events) {
  const auto order = fold_order(events);
  const auto index = index_by_id(events);
  if (!order || !index) return;  // excluded by the contract; nothing is concurrent then
  row_ = (size_ + 63) / 64;
  seen_.assign(size_ * row_, 0);
  for (const std::size_t event : *order) {
    std::uint64_t* own = &seen_[event * row_];
    for (const EventId& id : events[event].after) {
      const std::size_t parent = index->at(id);
      const std::uint64_t* theirs = &seen_[parent * row_];
      for (std::size_t word = 0; word < row_; ++word)
        own[word] |= theirs[word];
      own[parent / 64] |= std::uint64_t{1} << (parent % 64);
    }
  }
}

bool Ancestry::had_seen(std::size_t later, std::size_t earlier) const {
  if (seen_.empty()) return earlier < later;
  return ((seen_[later * row_ + earlier / 64] >> (earlier % 64)) & 1) != 0;
}

bool Ancestry::concurrent(std::size_t a, std::size_t b) const {
  return a != b && !had_seen(a, b) && !had_seen(b, a);
}

}  // namespace kesu
