// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "fold_parts.hpp"

namespace kesu {
namespace {

// When `event` ends a wait from `from` on, or nothing. `later`: it stands after the wait in the file.
std::optional<Instant> end_of_wait(const Event& event, Instant from, bool later, bool had_seen_wait) {
  const Instant at = event.time().instant;
  switch (event.kind) {
    case EventKind::kResume:
      // Somebody who had not seen this wait resumed another one.
      return had_seen_wait ? std::optional(std::max(at, from)) : std::nullopt;
    case EventKind::kContact:
      if (event.word<ContactKind>("as") != ContactKind::kInbound) return std::nullopt;
      break;
    case EventKind::kClose:
      break;
    default:
      return std::nullopt;
  }
  // An answer counts from when it came, not from when it was recorded: one told later than the wait but given before
  // it does not end it, one given after a wait that was itself recorded late does.
  const bool after = later ? at >= from : at > from;
  return after ? std::optional(at) : std::nullopt;
}

}  // namespace

std::vector<Wait> find_waits(const InForce& in_force, const Complaint& complaint, const DecodeContext& context) {
  std::vector<Wait> waits;
  for (std::size_t position = 0; position < in_force.events.size(); ++position) {
    const std::size_t index = in_force.events[position];
    const Event& event = in_force[index];
    if (event.kind != EventKind::kWait) continue;

    Wait wait{event.field("reason"), index, event.time().instant, std::nullopt, std::nullopt};
    // A date means that day's end, as in promises.
    if (const auto until = parse_timestamp(event.field("until"), context.day_start))
      wait.expected_end = until->is_date()
                              ? context.day_start(std::chrono::sys_days(*until->date) + std::chrono::days(1))
                              : until->instant;
    for (std::size_t other = 0; other < in_force.events.size(); ++other) {
      const std::size_t candidate = in_force.events[other];
      if (with_third_party(in_force[candidate], complaint)) continue;  // not the customer's answer
      const auto end =
          end_of_wait(in_force[candidate], wait.from, other > position, in_force.ancestry.had_seen(candidate, index));
      if (end && (!wait.ended || *end < *wait.ended)) wait.ended = end;
    }
    waits.push_back(std::move(wait));
  }
  return waits;
}

}  // namespace kesu
