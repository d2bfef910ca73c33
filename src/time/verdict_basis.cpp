// SPDX-License-Identifier: Apache-2.0
#include "verdict_basis.hpp"

#include <algorithm>

namespace kesu {

VerdictBasis::VerdictBasis(const Ticket& ticket, const State& state, const Zone& zone)
    : ticket_(ticket),
      state_(state),
      zone_(zone),
      ancestry_(ticket.history),
      position_(ticket.history.size(), kNoEvent) {
  for (std::size_t i = 0; i < state.order.size(); ++i)
    position_[state.order[i]] = i;
}

// Cheap, and true too often rather than too seldom. What stands after `event` in the file and took place after it can
// only matter by changing what stands before.
bool VerdictBasis::may_matter(std::size_t fact, std::size_t event) const {
  if (fact == event || state_.struck(fact) || ancestry_.had_seen(event, fact)) return false;
  const Event& unseen = ticket_.history[fact];
  if (position_[fact] < position_[event]) return true;
  if (unseen.kind == EventKind::kRetract) return true;
  if (unseen.kind == EventKind::kAmend) return unseen.field("field") == "received";
  return unseen.time().instant < ticket_.history[event].time().instant;
}

bool VerdictBasis::anything_may_matter(std::size_t event) const {
  return std::ranges::any_of(state_.order, [&](std::size_t fact) { return may_matter(fact, event); });
}

std::optional<VerdictBasis::World> VerdictBasis::world(const FoldOptions& options) const {
  Problems reported_elsewhere;
  const DecodeContext context{{}, [this](Date date) { return zone_.day_start(date); }, &reported_elsewhere};
  auto state = fold(ticket_, context, options);
  if (!state) return std::nullopt;
  auto runs = clock_runs(ticket_, *state);
  return World{*std::move(state), std::move(runs)};
}

const VerdictBasis::World* VerdictBasis::seen_by(std::size_t event) {
  const auto [found, is_new] = worlds_.try_emplace(event);
  if (is_new) found->second = world(FoldOptions{.as_of = {}, .seen_by = event, .also = {}});
  return found->second ? &*found->second : nullptr;
}

const ClockRun* VerdictBasis::stopped_by(const World& world, std::size_t event, const std::string& name) {
  const auto found = std::ranges::find_if(world.runs, [&](const ClockRun& run) {
    return run.terms.name == name && run.end == ClockRun::End::kStopped && run.end_event == event;
  });
  return found == world.runs.end() ? nullptr : &*found;
}

bool VerdictBasis::same(const ClockRun& a, const State& a_state, const ClockRun& b, const State& b_state) {
  const auto same_pause = [](const Pause& x, const Pause& y) { return x.from == y.from && x.to == y.to; };
  // Both have ended, so that it does not matter what time it is.
  return a.start == b.start && a.end_at == b.end_at && a.terms == b.terms &&
         std::ranges::equal(pauses_of(a, a_state, {}), pauses_of(b, b_state, {}), same_pause);
}

std::size_t VerdictBasis::first_difference(std::size_t event, const ClockRun& seen_run, const World& seen) const {
  FoldOptions options{.as_of = {}, .seen_by = event, .also = {}};
  for (const std::size_t fact : state_.order) {
    if (fact == event || ancestry_.had_seen(event, fact)) continue;
    options.also.push_back(fact);
    if (!may_matter(fact, event)) continue;
    const auto now_known = world(options);
    const ClockRun* run = now_known ? stopped_by(*now_known, event, seen_run.terms.name) : nullptr;
    if (run == nullptr || !same(*run, now_known->state, seen_run, seen.state)) return fact;
  }
  return kNoEvent;
}

std::size_t VerdictBasis::fact_against(const ClockRun& run) {
  if (!anything_may_matter(run.end_event)) return kNoEvent;
  const World* seen = seen_by(run.end_event);
  const ClockRun* seen_run = seen != nullptr ? stopped_by(*seen, run.end_event, run.terms.name) : nullptr;
  // Without terms that explain it the record is all there is.
  if (seen_run == nullptr || same(run, state_, *seen_run, seen->state)) return kNoEvent;
  return first_difference(run.end_event, *seen_run, *seen);
}

std::optional<VerdictBasis::Lost> VerdictBasis::lost_run(std::size_t event, const std::string& name) {
  if (!anything_may_matter(event)) return std::nullopt;
  const World* seen = seen_by(event);
  const ClockRun* run = seen != nullptr ? stopped_by(*seen, event, name) : nullptr;
  if (run == nullptr) return std::nullopt;
  const std::size_t because = first_difference(event, *run, *seen);
  return because == kNoEvent ? std::nullopt : std::optional(Lost{*run, because});
}

}  // namespace kesu
