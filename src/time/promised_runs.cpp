// SPDX-License-Identifier: Apache-2.0
// The runs that no rule sets going, each begun and ended by events that name each other.
#include <algorithm>

#include "kesu/time/clock.hpp"

#include "clock_runs.hpp"

namespace kesu {

std::vector<ClockRun> promise_runs(const Ticket& ticket, const State& state) {
  std::vector<ClockRun> runs;
  for (const Promise& promise : state.promises) {
    ClockRun run;
    run.terms.name = kPromiseClock;
    run.terms.by = promise.by;
    run.terms.from = Milestone::kAck;
    run.terms.until = Milestone::kAck;
    run.cycle = static_cast<int>(runs.size()) + 1;
    run.terms_event = promise.event;
    run.start_event = promise.event;
    run.start = ticket.history[promise.event].time();
    if (promise.end != kNoEvent) {
      const Event& end = ticket.history[promise.end];
      const bool closed = end.kind == EventKind::kClose;
      run.end = closed ? ClockRun::End::kCancelled : ClockRun::End::kStopped;
      run.end_event = promise.end;
      run.end_at = end.time();
      if (closed) run.cancelled_because = close_reason(end);
    }
    runs.push_back(std::move(run));
  }
  return runs;
}

std::vector<ClockRun> plan_runs(const Ticket& ticket, const State& state) {
  std::vector<ClockRun> runs;
  for (const HandlingStep& step : state.steps) {
    if (!step.by) continue;
    ClockRun run;
    run.terms.name = step.name;
    run.terms.by = step.by;
    run.terms.from = Milestone::kAssign;
    run.terms.until = Milestone::kStep;
    run.terms_event = step.event;
    run.start_event = step.event;
    run.start = ticket.history[step.event].time();
    const Occurrence* closed = state.closed() ? state.last(Milestone::kClose) : nullptr;
    if (step.ended != kNoEvent) {
      run.end = ClockRun::End::kStopped;
      run.end_event = step.ended;
      run.end_at = ticket.history[step.ended].time();
    } else if (closed != nullptr) {
      run.end = ClockRun::End::kCancelled;
      run.end_event = closed->event;
      run.end_at = closed->at;
      run.cancelled_because = close_reason(ticket.history[closed->event]);
    }
    runs.push_back(std::move(run));
  }
  return runs;
}

}  // namespace kesu
