// SPDX-License-Identifier: Apache-2.0
// What other rules would have made of a ticket: its papers as they are, but classified and timed by these rules. Pure;
// nothing of it is ever written.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/rules/rule_set.hpp"
#include "kesu/time/clock.hpp"

namespace kesu {

struct ReplayFacts {
  const Zone* zone = nullptr;  ///< the store's; never null
  Instant now{};
  /// Earlier complaints like this one within N days, not counting `self`; may be empty (0).
  std::function<int(const Complaint& complaint, const TicketId& self, int days)> repeats;
};

/// A ticket as it would stand.
struct Replayed {
  State state;
  std::vector<Clock> clocks;
  std::string department;  ///< by routing, on the day of the classification; empty if nobody gets it
  bool by_hand = false;    ///< a person decided: category, severity and priority are as recorded
  std::string because;     ///< the rules that gave the severity and the priority: "content/water +40, override/safety"
};

/// Replays `ticket`. Its first paper gets the terms of these rules, each classification that no person made is made
/// anew with the facts of its day and gets theirs too, and all verdicts are computed anew on their calendars. A ticket
/// that nobody has classified yet is decided too; its clocks stay those from before classification. What an import said
/// of category and priority is no person's decision. nullopt if the papers do not fold.
std::optional<Replayed> replay(const Ticket& ticket, const State& state, const RuleSet& rules,
                               const ReplayFacts& facts);

}  // namespace kesu
