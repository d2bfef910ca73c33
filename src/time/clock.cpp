// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/clock.hpp"

#include <algorithm>
#include <tuple>

#include "kesu/core/text.hpp"

#include "clock_runs.hpp"
#include "verdict_basis.hpp"

namespace kesu {
namespace {

bool uses_calendar(const ClockTerms& terms) {
  return terms.limit && !terms.calendar.empty();
}

// A promise for a day is kept until that day is over: it is late from the first second of the next.
Result<Due> due_of(const ClockRun& run, const std::vector<Pause>& pauses, const ClockContext& context) {
  auto due = due_time(run.terms, run.start.instant, pauses, context.calendars, *context.zone);
  if (due && run.terms.by && run.terms.by->is_date()) {
    const auto next_day = std::chrono::sys_days{*run.terms.by->date} + std::chrono::days{1};
    due->at = std::min(due->at, context.zone->day_start(next_day) - Seconds{1});
  }
  return due;
}

// Due at the end of a day, stopped by a bare date: that counts from 00:00, and 00:00 of the next day is the next day.
bool is_met(const ClockTerms& terms, const Timestamp& stop, Instant due) {
  const bool days =
      terms.limit && (terms.limit->unit == Limit::Unit::kDays || terms.limit->unit == Limit::Unit::kWorkdays);
  if (stop.is_date() && days && terms.due == DuePoint::kEndOfDay) return stop.instant < due;
  return stop.instant <= due;
}

bool was_told_later(const Ticket& ticket, std::size_t event) {
  return event != kNoEvent && ticket.history[event].happened.has_value();
}

Verdict judge(const Ticket& ticket, const ClockRun& run, const std::vector<Pause>& pauses, Instant due,
              const ClockContext& context) {
  Seconds paused{0};
  for (const Pause& pause : pauses)
    paused += pause.to - pause.from;

  Verdict verdict;
  verdict.name = run.terms.name;
  verdict.start = run.start;
  verdict.due = run.terms.by && !run.terms.by->is_date() ? *run.terms.by : context.zone->stamp(due);
  verdict.met = is_met(run.terms, run.end_at, due);
  // What was told later may have happened before the clock was set going.
  verdict.took = std::max(run.end_at.instant - run.start.instant - paused, Seconds{0});
  if (uses_calendar(run.terms)) {
    verdict.paused = paused;
    verdict.calendar = run.terms.calendar;
    if (const Calendar* calendar = context.calendars ? context.calendars(run.terms.calendar) : nullptr) {
      if (!calendar->spec().digest.empty()) verdict.calendar += " " + calendar->spec().digest;
      verdict.tzdata = tzdata_version(calendar->zone());
    }
  }
  verdict.day_precision = run.start.is_date() || run.end_at.is_date();
  verdict.rests_on_happened = was_told_later(ticket, run.start_event) || was_told_later(ticket, run.end_event);
  return verdict;
}

const Verdict* recorded(const Ticket& ticket, std::size_t event, const std::string& name) {
  const auto& verdicts = ticket.history[event].verdicts;
  const auto found = std::ranges::find(verdicts, name, &Verdict::name);
  return found == verdicts.end() ? nullptr : &*found;
}

/// What a run says of its clock; when it is due and how it stands is yet to be found.
Clock clock_of_run(const ClockRun& run) {
  Clock clock;
  clock.terms = run.terms;
  clock.cycle = run.cycle;
  clock.terms_event = run.terms_event;
  clock.start_event = run.start_event;
  clock.start = run.start;
  return clock;
}

// One reading of a ticket's clocks.
class Reading {
 public:
  Reading(const Ticket& ticket, const State& state, const ClockContext& context, Instant now)
      : ticket_(ticket),
        state_(state),
        context_(context),
        now_(now),
        runs_(clock_runs(ticket, state)),
        basis_(ticket, state, *context.zone) {
    // Whoever asks anew when it is late does not make it undone that it was late.
    for (ClockRun& run : runs_) {
      if (run.superseded && is_late_at_end(run)) run.end = ClockRun::End::kStopped;
    }
  }

  std::vector<Clock> clocks() {
    std::vector<Clock> all;
    for (const ClockRun& run : runs_)
      all.push_back(clock_of(run));
    add_other_verdicts(all);
    std::ranges::sort(all, [](const Clock& a, const Clock& b) {
      return std::tie(a.start.instant, a.terms.name, a.cycle) < std::tie(b.start.instant, b.terms.name, b.cycle);
    });
    return all;
  }

  [[nodiscard]] std::vector<Verdict> verdicts_of(std::size_t event) const {
    std::vector<Verdict> verdicts;
    for (const ClockRun& run : runs_) {
      if (run.end != ClockRun::End::kStopped || run.end_event != event) continue;
      const auto pauses = pauses_of(run, state_, now_);
      const auto due = due_of(run, pauses, context_);
      // Without its calendar nothing can be said about it, and nothing wrong is.
      if (due) verdicts.push_back(judge(ticket_, run, pauses, due->at, context_));
    }
    return verdicts;
  }

 private:
  [[nodiscard]] bool is_late_at_end(const ClockRun& run) const {
    const auto due = due_of(run, pauses_of(run, state_, now_), context_);
    return due && !is_met(run.terms, run.end_at, due->at);
  }

  Clock clock_of(const ClockRun& run) {
    Clock clock = clock_of_run(run);
    clock.pauses = pauses_of(run, state_, now_);
    switch (run.end) {
      case ClockRun::End::kNone:
        clock.state = is_paused(run.terms, state_, now_) ? Clock::State::kPaused : Clock::State::kRunning;
        find_due(clock, run);
        break;
      case ClockRun::End::kStopped:
        clock.state = Clock::State::kStopped;
        clock.stop_event = run.end_event;
        clock.stop = run.end_at;
        find_verdict(clock, run);
        break;
      case ClockRun::End::kCancelled:
        clock.state = Clock::State::kCancelled;
        clock.stop_event = run.end_event;
        clock.cancelled_because = run.cancelled_because;
        clock.stop = run.end_at;
        find_due(clock, run);
        break;
    }
    return clock;
  }

  void find_due(Clock& clock, const ClockRun& run) const {
    const auto due = due_of(run, clock.pauses, context_);
    if (!due) {
      clock.trouble = due.error().message;
      return;
    }
    clock.due = *due;
    if (due->beyond_coverage) {
      clock.trouble = say("calendar {0} does not know the days up to {1}", run.terms.calendar,
                          to_string(context_.zone->date_of(due->at)));
    }
  }

  void find_verdict(Clock& clock, const ClockRun& run) {
    const Verdict* kept = recorded(ticket_, run.end_event, run.terms.name);
    const std::size_t because = kept != nullptr ? basis_.fact_against(run) : kNoEvent;
    if (kept != nullptr && because == kNoEvent) {
      clock.verdict = *kept;
      clock.due = Due{kept->due.instant};
      return;
    }
    find_due(clock, run);
    if (clock.due) clock.verdict = judge(ticket_, run, clock.pauses, clock.due->at, context_);
    if (kept != nullptr) {
      clock.superseded = *kept;
      clock.superseded_because = because;
    }
  }

  // Recorded verdicts of events that stop no clock by what is known now.
  void add_other_verdicts(std::vector<Clock>& clocks) {
    for (const std::size_t event : state_.order) {
      if (state_.struck(event)) continue;
      for (const Verdict& verdict : ticket_.history[event].verdicts) {
        if (stops(event, verdict.name)) continue;
        if (const auto lost = basis_.lost_run(event, verdict.name)) {
          add_lost(clocks, *lost, verdict);
        } else {
          add_without_terms(clocks, event, verdict);
        }
      }
    }
  }

  [[nodiscard]] bool stops(std::size_t event, const std::string& name) const {
    return std::ranges::any_of(runs_, [&](const ClockRun& run) {
      return run.terms.name == name && run.end == ClockRun::End::kStopped && run.end_event == event;
    });
  }

  static Clock* find_clock(std::vector<Clock>& clocks, const std::string& name, int cycle) {
    const auto found = std::ranges::find_if(
        clocks, [&](const Clock& clock) { return clock.terms.name == name && clock.cycle == cycle; });
    return found == clocks.end() ? nullptr : &*found;
  }

  // The event would have stopped the clock, had its writer known everything.
  void add_lost(std::vector<Clock>& clocks, const VerdictBasis::Lost& lost, const Verdict& verdict) const {
    Clock* clock = find_clock(clocks, verdict.name, lost.run.cycle);
    if (clock == nullptr) {
      const Event& reason = ticket_.history[lost.because];
      clock = &clocks.emplace_back();
      clock->terms = lost.run.terms;
      clock->cycle = lost.run.cycle;
      clock->state = Clock::State::kCancelled;
      clock->terms_event = lost.run.terms_event;
      clock->start_event = lost.run.start_event;
      clock->start = verdict.start;
      clock->due = Due{verdict.due.instant};
      clock->stop_event = lost.because;
      clock->cancelled_because = std::string(to_string(reason.kind)) + " " + to_string(reason.id);
    }
    if (clock->superseded) return;
    clock->superseded = verdict;
    clock->superseded_because = lost.because;
  }

  // A verdict stands although the terms it was given under are not in the file.
  void add_without_terms(std::vector<Clock>& clocks, std::size_t event, const Verdict& verdict) const {
    Clock clock;
    clock.terms.name = verdict.name;
    clock.terms.by = verdict.due;
    const auto reached = std::ranges::find(state_.occurrences, event, &Occurrence::event);
    if (reached != state_.occurrences.end()) {
      clock.terms.until = reached->milestone;
      clock.cycle = reached->cycle;
    }
    if (find_clock(clocks, verdict.name, clock.cycle) != nullptr) return;
    clock.state = Clock::State::kStopped;
    clock.start = verdict.start;
    clock.due = Due{verdict.due.instant};
    clock.stop_event = event;
    clock.stop = ticket_.history[event].time();
    clock.verdict = verdict;
    clocks.push_back(std::move(clock));
  }

  const Ticket& ticket_;
  const State& state_;
  const ClockContext& context_;
  Instant now_;
  std::vector<ClockRun> runs_;
  VerdictBasis basis_;
};

}  // namespace

bool Clock::late(Instant now) const {
  return (state == State::kRunning || state == State::kPaused) && due && now > due->at;
}

std::vector<Clock> clocks_of(const Ticket& ticket, const State& state, const ClockContext& context, Instant now) {
  return Reading(ticket, state, context, now).clocks();
}

std::optional<Clock> clock_of(const Ticket& file, const Action& action, const ClockContext& context) {
  if (action.status != ActionStatus::kOpen && action.status != ActionStatus::kDone) return std::nullopt;
  const bool is_done = action.status == ActionStatus::kDone;
  ClockRun run;
  run.cycle = action.round;
  run.start_event = is_done ? action.done : action.order.front();
  if (!is_done && action.round > 1) run.start_event = action.commissioned;
  run.terms_event = is_done ? action.done : action.commissioned;
  run.start = file.history[run.start_event].time();
  run.terms.name = is_done ? kVerifyClock : kActionClock;
  run.terms.from = is_done ? Milestone::kResolve : Milestone::kOpen;
  run.terms.until = is_done ? Milestone::kFollowup : Milestone::kResolve;
  run.terms.by = is_done && action.check_on ? action.check_on : action.due;
  if (is_done && !action.check_on) {
    const Date day = context.zone->date_of(run.start.instant);
    if (!action.due || action.due->instant < context.zone->day_start(day))
      run.terms.by = Timestamp{context.zone->day_start(day), {}, day};
  }
  if (!run.terms.by) return std::nullopt;
  const auto due = due_of(run, {}, context);
  if (!due) return std::nullopt;  // an instant or a date is always one
  Clock clock = clock_of_run(run);
  clock.due = *due;
  return clock;
}

Verdict verdict_for(const Clock& owed, const Event& draft, const ClockContext& context) {
  ClockRun run;
  run.terms = owed.terms;
  run.start = owed.start;
  run.end_at = draft.time();
  Verdict verdict = judge({}, run, {}, owed.due->at, context);
  verdict.rests_on_happened = draft.happened.has_value();
  return verdict;
}

std::vector<Verdict> verdicts_for(const Ticket& ticket, const Event& draft, const DecodeContext& decode,
                                  const ClockContext& context) {
  Ticket grown = ticket;
  grown.history.push_back(draft);
  Event& last = grown.history.back();
  last.after = heads(order_keys(ticket.history));
  // No event in a file has an empty suffix, so this one is new whatever the folios are.
  last.id = {static_cast<int>(grown.history.size()), {}};
  last.verdicts.clear();
  const auto state = fold(grown, decode);
  if (!state) return {};
  return Reading(grown, *state, context, draft.at.instant).verdicts_of(grown.history.size() - 1);
}

}  // namespace kesu
