// SPDX-License-Identifier: Apache-2.0
// From a log of states to events: what must have been done between one state and the next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/ticket.hpp"

namespace kesu {

/// One row of a log.
struct LoggedState {
  Timestamp at;
  double order = 0;   ///< among equal times
  std::string state;  ///< a word of kLogStates
  std::string wait_for;
  std::string category;
  std::optional<Priority> priority;
};

/// Appends to `events` what leads through `states` (any order). Each event has `happened`; `stamp` makes one of a kind.
/// A wait is given the end that the log shows, or `now`.
void append_changes(std::vector<LoggedState> states, const Timestamp& now, const Event& stamp,
                    std::vector<Event>& events);

/// The classify event of an imported record, or nothing where there is neither category nor priority.
std::optional<Event> classify_event(const Event& stamp, const Timestamp& happened, const std::string& category,
                                    const std::optional<Priority>& priority);

}  // namespace kesu
