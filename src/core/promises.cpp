// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "fold_parts.hpp"

namespace kesu {
namespace {

// What the complainant hears from a person. A letter that a program sent by itself keeps nobody's word.
bool keeps_word(const Event& event, const Complaint& complaint) {
  return event.kind == EventKind::kContact && event.word<ContactKind>("as") != ContactKind::kInbound &&
         !is_attempt(event) && by_person(event) && !with_third_party(event, complaint);
}

}  // namespace

std::vector<Promise> find_promises(const InForce& in_force, const Complaint& complaint, const DecodeContext& context) {
  std::vector<std::size_t> talk;
  for (const std::size_t event : in_force.events) {
    if (keeps_word(in_force[event], complaint) || in_force[event].kind == EventKind::kClose) talk.push_back(event);
  }
  // What was told later counts from when it took place.
  std::ranges::stable_sort(
      talk, [&](std::size_t a, std::size_t b) { return in_force[a].time().instant < in_force[b].time().instant; });
  std::vector<Promise> promises;
  for (const std::size_t event : talk) {
    if (!promises.empty() && promises.back().end == kNoEvent) promises.back().end = event;
    const auto by = parse_timestamp(in_force[event].field("promise"), context.day_start);
    if (by && in_force[event].kind == EventKind::kContact) promises.push_back({event, *by, kNoEvent});
  }
  return promises;
}

}  // namespace kesu
