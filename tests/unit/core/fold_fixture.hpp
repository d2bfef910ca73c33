// SPDX-License-Identifier: Apache-2.0
// Folding tickets built in tests: from a ticket that is as it should be, its state.
#pragma once

#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "kesu/core/fold.hpp"

#include "ticket_builder.hpp"

namespace kesu::test {

/// The state of a ticket that is expected to be right.
inline State state_of(const TicketBuilder& builder, const FoldOptions& options = {}) {
  Problems problems;
  auto state = fold(builder.ticket(), decode_context(problems), options);
  REQUIRE(problems.empty());
  REQUIRE(state.has_value());
  return *std::move(state);
}

inline Status status_of(const TicketBuilder& builder) {
  return state_of(builder).status;
}

/// The numbers of the events that were occurrences of `milestone`.
inline std::vector<std::size_t> reached_by(const State& state, Milestone milestone) {
  std::vector<std::size_t> events;
  for (const Occurrence& occurrence : state.occurrences) {
    if (occurrence.milestone == milestone) events.push_back(occurrence.event + 1);
  }
  return events;
}

using Events = std::vector<std::size_t>;

inline TicketBuilder opened() {
  return TicketBuilder{}.received("09:12").open("09:20");
}

inline TicketBuilder resolved() {
  return opened().classify("09:25", Priority::kGeneral).assign("09:30", "li.wei").resolve("12:00");
}

}  // namespace kesu::test
