// SPDX-License-Identifier: Apache-2.0
// The papers are read in fold order, for that is the order in which people knew of things; but where two of them reach
// the same milestone, the earlier in time decides, since that is what happened.
#include "clock_runs.hpp"

#include <algorithm>

#include "kesu/time/clock.hpp"
#include "kesu/time/limit.hpp"

namespace kesu {
namespace {

// Milestones that a ticket reaches once, whatever is reopened.
bool is_reached_once(Milestone milestone) {
  return milestone == Milestone::kReceived || milestone == Milestone::kOpen || milestone == Milestone::kAck ||
         milestone == Milestone::kRespond;
}

// A resolution and what follows it: a reopen makes them undone.
bool is_undone_by_reopen(Milestone milestone) {
  return milestone == Milestone::kResolve || milestone == Milestone::kReply || milestone == Milestone::kFollowup ||
         milestone == Milestone::kClose;
}

bool has_cycles(const ClockTerms& terms) {
  return is_undone_by_reopen(terms.until) || is_undone_by_reopen(terms.from);
}

// Each proposal waits for an answer of its own, and each new owner has to take the ticket on.
bool asks_anew(const ClockTerms& terms) {
  return (terms.from == Milestone::kPropose && terms.until == Milestone::kApprove) ||
         (terms.from == Milestone::kAssign && terms.until == Milestone::kAccept);
}

// Whether an occurrence is the milestone until which the clock runs; of steps the one that it is called by.
bool ends(const ClockTerms& terms, const Occurrence& occurrence) {
  return terms.until == occurrence.milestone && (terms.until != Milestone::kStep || terms.name == occurrence.step);
}

bool stops_at(const ClockTerms& terms, const Occurrence& occurrence) {
  return ends(terms, occurrence) || (terms.until == Milestone::kResolve && occurrence.milestone == Milestone::kClose);
}

class Simulation {
 public:
  Simulation(const Ticket& ticket, const State& state) : ticket_(ticket), state_(state) {}

  std::vector<ClockRun> run() {
    // The first occurrence is `received`, which belongs to no event.
    while (known_ < state_.occurrences.size() && state_.occurrences[known_].event == kNoEvent)
      ++known_;
    for (const std::size_t event : state_.order) {
      if (!state_.struck(event)) apply(event);
    }
    return std::move(runs_);
  }

 private:
  void apply(std::size_t event) {
    if (reopened_ < state_.reopenings.size() && state_.reopenings[reopened_] == event) begin_cycle(event);

    const std::size_t first = known_;
    while (known_ < state_.occurrences.size() && state_.occurrences[known_].event == event)
      ++known_;
    for (std::size_t i = first; i < known_; ++i)
      reach(state_.occurrences[i]);
    while (terms_ < state_.terms.size() && state_.terms[terms_].since == event)
      replace_terms(event, first);
    for (std::size_t i = first; i < known_; ++i)
      start_from(state_.occurrences[i], first);
  }

  // Milestones end runs.

  void reach(const Occurrence& occurrence) {
    for (ClockRun& run : runs_) {
      if (!stops_at(run.terms, occurrence)) continue;
      if (asks_anew(run.terms) && occurrence.answers != run.start_event) continue;
      if (run.running()) {
        stop(run, occurrence);
      } else if (run.end_cycle == cycle_ || is_reached_once(occurrence.milestone)) {
        claim(run, occurrence);
      }
    }
    if (occurrence.milestone == Milestone::kResolve) {
      // Nobody waits any longer for the approval of what has been done.
      for (ClockRun& run : runs_) {
        if (run.running() && run.terms.until == Milestone::kApprove) cancel(run, occurrence.event, "resolve");
      }
    }
    if (occurrence.milestone != Milestone::kClose) return;
    closed_ = true;
    for (ClockRun& run : runs_) {
      // A clock from close on belongs to what comes after it; another clone's close does not end it.
      if (!run.running() || run.terms.from == Milestone::kClose) continue;
      cancel(run, occurrence.event, close_reason(ticket_.history[occurrence.event]));
    }
  }

  void stop(ClockRun& run, const Occurrence& occurrence) {
    run.end = ClockRun::End::kStopped;
    run.end_event = occurrence.event;
    run.end_at = occurrence.at;
    run.end_cycle = cycle_;
    run.cancelled_because.clear();
  }

  void cancel(ClockRun& run, std::size_t event, std::string because) {
    run.end = ClockRun::End::kCancelled;
    run.end_event = event;
    run.end_at = ticket_.history[event].time();
    run.end_cycle = cycle_;
    run.cancelled_because = std::move(because);
  }

  // A run that had ended when this was recorded. What took place before its end decides after all.
  void claim(ClockRun& run, const Occurrence& occurrence) {
    if (!run.by_terms && occurrence.at.instant < run.end_at.instant) stop(run, occurrence);
  }

  // Terms and milestones begin them.

  void replace_terms(std::size_t event, std::size_t first_of_event) {
    const TermsInForce& terms = state_.terms[terms_++];
    current_ = &terms;
    for (ClockRun& run : runs_) {
      if (run.running()) rebind(run, event, first_of_event);
    }
    std::erase_if(runs_, [](const ClockRun& run) { return run.running() && run.terms_event == kNoEvent; });
    for (const ClockTerms& clock : terms.clocks) {
      if (asks_anew(clock) ? is_counted(clock, first_of_event) : !may_begin(clock)) continue;
      if (!asks_anew(clock) && reached_before(clock, first_of_event)) continue;
      if (auto run = prepared(clock)) begin(*std::move(run), first_of_event);
    }
  }

  // A running clock under new terms: recomputed from its original start, or cancelled.
  void rebind(ClockRun& run, std::size_t event, std::size_t first_of_event) {
    const auto named = std::ranges::find(current_->clocks, run.terms.name, &ClockTerms::name);
    const bool fulfilled = named != current_->clocks.end() && named->until != run.terms.until &&
                           reached_before(*named, first_of_event) != nullptr;
    if (named == current_->clocks.end() || fulfilled) {
      cancel(run, event, "terms of " + to_string(ticket_.history[current_->event].id));
      run.by_terms = true;
      return;
    }
    const bool same_start = named->from == run.terms.from;
    run.terms = *named;
    run.terms_event = current_->event;
    if (same_start) return;
    if (auto again = prepared(*named)) {
      run.start_event = again->start_event;
      run.start = again->start;
      run.gaps = std::move(again->gaps);
    } else {
      run.terms_event = kNoEvent;  // not begun under these terms: dropped
    }
  }

  void start_from(const Occurrence& occurrence, std::size_t first_of_event) {
    for (ClockRun& run : runs_) {
      // A beginning that was recorded later but was earlier.
      if (!asks_anew(run.terms) && run.terms.from == occurrence.milestone && run.gaps.empty() &&
          belongs_to_cycle(run) && occurrence.at.instant < run.start.instant) {
        run.start = occurrence.at;
        run.start_event = occurrence.event;
      }
    }
    if (current_ == nullptr) return;
    for (const ClockTerms& clock : current_->clocks) {
      if (clock.from == occurrence.milestone && asks_anew(clock)) begin_anew(clock, occurrence, first_of_event);
      if (clock.from != occurrence.milestone || asks_anew(clock) || !may_begin(clock)) continue;
      ClockRun run = bound(clock);
      run.start = occurrence.at;
      run.start_event = occurrence.event;
      const Occurrence* reached = reached_before(clock, first_of_event, &occurrence);
      if (reached != nullptr && reached->at.instant <= occurrence.at.instant) continue;
      begin(std::move(run), first_of_event);
      if (reached != nullptr) stop(runs_.back(), *reached);
    }
  }

  // The next cycle of a clock that waits for an answer: nobody waits any longer for the one before.
  void begin_anew(const ClockTerms& clock, const Occurrence& occurrence, std::size_t first_of_event) {
    const bool leaves_it = clock.from == Milestone::kAssign && !occurrence.asks;  // to whoever has it
    if (closed_ || leaves_it) return;
    for (ClockRun& run : runs_) {
      if (run.terms.name != clock.name || !run.running()) continue;
      cancel(run, occurrence.event, std::string(to_string(clock.from)));
      run.superseded = true;
    }
    if (occurrence.asks) begin(asking(clock, occurrence), first_of_event);
  }

  [[nodiscard]] ClockRun asking(const ClockTerms& clock, const Occurrence& occurrence) const {
    ClockRun run = bound(clock);
    run.start = occurrence.at;
    run.start_event = occurrence.event;
    for (const ClockRun& before : runs_) {
      if (before.terms.name != clock.name) continue;
      const bool same = before.by_terms && before.start_event == run.start_event;
      run.cycle = std::max(run.cycle, same ? before.cycle : before.cycle + 1);
    }
    return run;
  }

  // The last proposal or assignment of this cycle, unless it has its answer or needs none.
  [[nodiscard]] const Occurrence* unanswered(const ClockTerms& clock, std::size_t end) const {
    const Occurrence* asked = nullptr;
    for (std::size_t i = 0; i < end; ++i) {
      const Occurrence& occurrence = state_.occurrences[i];
      if (occurrence.cycle != cycle_) continue;
      const bool counts = occurrence.asks || clock.from == Milestone::kPropose;
      if (occurrence.milestone == clock.from && counts) asked = &occurrence;
      if (asked == nullptr) continue;
      const bool answered = occurrence.milestone == clock.until && occurrence.answers == asked->event;
      const bool settled = occurrence.milestone == Milestone::kResolve && clock.until == Milestone::kApprove;
      if (answered || settled) asked = nullptr;
    }
    return asked != nullptr && asked->asks ? asked : nullptr;
  }

  // Whether there is nothing to wait for, or a run that does.
  [[nodiscard]] bool is_counted(const ClockTerms& clock, std::size_t end) const {
    const Occurrence* asked = closed_ ? nullptr : unanswered(clock, end);
    return asked == nullptr || std::ranges::any_of(runs_, [&](const ClockRun& run) {
             return run.terms.name == clock.name && !run.by_terms && run.start_event == asked->event;
           });
  }

  // What `event` itself reaches stops the run at once: opening a ticket stops the clock of registering it.
  void begin(ClockRun run, std::size_t first_of_event) {
    runs_.push_back(std::move(run));
    for (std::size_t i = first_of_event; i < known_; ++i) {
      ClockRun& begun = runs_.back();
      const Occurrence& occurrence = state_.occurrences[i];
      if (begun.running() && occurrence.milestone != begun.terms.from && stops_at(begun.terms, occurrence)) {
        stop(begun, occurrence);
      }
    }
  }

  [[nodiscard]] bool belongs_to_cycle(const ClockRun& run) const { return run.running() || run.end_cycle == cycle_; }

  // In each cycle a clock runs once, and one that a reopen does not undo runs once at all.
  [[nodiscard]] bool may_begin(const ClockTerms& clock) const {
    if (closed_ && clock.from != Milestone::kClose) return false;
    return std::ranges::none_of(runs_, [&](const ClockRun& run) {
      if (run.terms.name != clock.name || run.by_terms) return false;
      return belongs_to_cycle(run) || !has_cycles(clock);
    });
  }

  // The earliest occurrence of the clock's `until` that was recorded before the present event and counts against its
  // beginning.
  const Occurrence* reached_before(const ClockTerms& clock, std::size_t first_of_event,
                                   const Occurrence* start = nullptr) const {
    const bool any_cycle = is_reached_once(clock.until) || !has_cycles(clock);
    if (start == nullptr) start = start_in_cycle(clock, first_of_event);
    const Occurrence* earliest = nullptr;
    for (std::size_t i = 0; i < first_of_event; ++i) {
      const Occurrence& occurrence = state_.occurrences[i];
      if (!ends(clock, occurrence) || (!any_cycle && occurrence.cycle != cycle_)) continue;
      // A followup before the reply is not the one that is owed after it.
      const bool precedes = start != nullptr && &occurrence < start && occurrence.at.instant <= start->at.instant;
      if (precedes && is_undone_by_reopen(clock.from)) continue;
      if (earliest == nullptr || occurrence.at.instant < earliest->at.instant) earliest = &occurrence;
    }
    return earliest;
  }

  [[nodiscard]] const Occurrence* start_in_cycle(const ClockTerms& clock, std::size_t end) const {
    return earliest(clock.from, end, [&](const Occurrence& occurrence) { return occurrence.cycle == cycle_; });
  }

  template <class Filter>
  const Occurrence* earliest(Milestone milestone, std::size_t end, Filter filter) const {
    const Occurrence* found = nullptr;
    for (std::size_t i = 0; i < end; ++i) {
      const Occurrence& occurrence = state_.occurrences[i];
      if (occurrence.milestone != milestone || !filter(occurrence)) continue;
      if (found == nullptr || occurrence.at.instant < found->at.instant) found = &occurrence;
    }
    return found;
  }

  [[nodiscard]] ClockRun bound(const ClockTerms& clock) const {
    ClockRun run;
    run.terms = clock;
    run.cycle = cycle_;
    run.terms_event = current_->event;
    return run;
  }

  // A run of `clock` from where it starts by what is known, or nothing if its `from` has not taken place.
  [[nodiscard]] std::optional<ClockRun> prepared(const ClockTerms& clock) const {
    if (asks_anew(clock)) {
      const Occurrence* asked = unanswered(clock, known_);
      return asked == nullptr ? std::nullopt : std::optional(asking(clock, *asked));
    }
    ClockRun run = bound(clock);
    if (const ClockRun* before = continued(clock)) {
      run.start = before->start;
      run.start_event = before->start_event;
      run.gaps = before->gaps;
      run.gaps.push_back({before->end_at.instant, reopened_at(before->end_cycle)});
      add_gaps(run, before->end_cycle + 1);
      return run;
    }
    const Occurrence* start = start_in_cycle(clock, known_);
    if (start == nullptr && !is_undone_by_reopen(clock.from)) {
      start = earliest(clock.from, known_, [](const Occurrence&) { return true; });
    }
    if (start == nullptr) return std::nullopt;
    run.start = start->at;
    run.start_event = start->event;
    add_gaps(run, start->cycle);
    return run;
  }

  // In the cycles in which it did not run itself a clock rests from the ticket's resolution to the reopen.
  void add_gaps(ClockRun& run, int first_cycle) const {
    for (int cycle = first_cycle; cycle < cycle_; ++cycle) {
      if (const Occurrence* ended = end_of_cycle(cycle)) run.gaps.push_back({ended->at.instant, reopened_at(cycle)});
    }
  }

  // Reopening.

  void begin_cycle(std::size_t event) {
    for (ClockRun& run : runs_) {
      // The resolution it followed is undone.
      if (run.running() && is_undone_by_reopen(run.terms.from)) cancel(run, event, "reopen");
    }
    ++reopened_;
    ++cycle_;
    closed_ = false;
    if (current_ == nullptr) return;
    for (const ClockTerms& clock : current_->clocks) {
      if (!is_undone_by_reopen(clock.until) || is_undone_by_reopen(clock.from) || !may_begin(clock)) continue;
      if (auto run = prepared(clock)) runs_.push_back(*std::move(run));
    }
  }

  // The run of an earlier cycle whose start and pauses the next one keeps.
  [[nodiscard]] const ClockRun* continued(const ClockTerms& clock) const {
    if (is_undone_by_reopen(clock.from)) return nullptr;
    const auto before = std::find_if(runs_.rbegin(), runs_.rend(), [&](const ClockRun& run) {
      return run.terms.name == clock.name && run.terms.from == clock.from && !run.running() && !run.by_terms &&
             run.end_cycle < cycle_;
    });
    return before == runs_.rend() ? nullptr : &*before;
  }

  [[nodiscard]] Instant reopened_at(int cycle) const {
    return ticket_.history[state_.reopenings[static_cast<std::size_t>(cycle) - 1]].time().instant;
  }

  [[nodiscard]] const Occurrence* end_of_cycle(int cycle) const {
    const auto in_cycle = [&](const Occurrence& occurrence) { return occurrence.cycle == cycle; };
    const Occurrence* resolved = earliest(Milestone::kResolve, known_, in_cycle);
    const Occurrence* closed = earliest(Milestone::kClose, known_, in_cycle);
    if (resolved == nullptr || closed == nullptr) return resolved == nullptr ? closed : resolved;
    return closed->at.instant < resolved->at.instant ? closed : resolved;
  }

  const Ticket& ticket_;
  const State& state_;
  std::vector<ClockRun> runs_;
  const TermsInForce* current_ = nullptr;
  std::size_t known_ = 0;     // occurrences read so far
  std::size_t terms_ = 0;     // sets of terms read so far
  std::size_t reopened_ = 0;  // reopenings read so far
  int cycle_ = 1;
  bool closed_ = false;
};

// Until when a wait that began keeps a clock from counting; nothing if it is open without an expected end.
std::optional<Instant> end_of(const Wait& wait) {
  if (wait.ended && wait.expected_end) return std::min(*wait.ended, *wait.expected_end);
  return wait.ended ? wait.ended : wait.expected_end;
}

bool names(const ClockTerms& terms, const Wait& wait) {
  return std::ranges::find(terms.pause, wait.reason) != terms.pause.end();
}

}  // namespace

std::string close_reason(const Event& close) {
  const auto as = close.word<CloseAs>("as");
  return "close as " + std::string(as ? to_string(*as) : "closed");
}

std::vector<ClockRun> clock_runs(const Ticket& ticket, const State& state) {
  std::vector<ClockRun> runs = Simulation(ticket, state).run();
  for (ClockRun& promise : promise_runs(ticket, state))
    runs.push_back(std::move(promise));
  for (ClockRun& step : plan_runs(ticket, state))
    runs.push_back(std::move(step));
  return runs;
}

std::vector<Pause> pauses_of(const ClockRun& run, const State& state, Instant now) {
  std::vector<Pause> pauses = run.gaps;
  const std::optional<Instant> end = run.running() ? std::nullopt : std::optional(run.end_at.instant);
  for (const Wait& wait : state.waits) {
    if (names(run.terms, wait)) pauses.push_back({wait.from, end_of(wait).value_or(end.value_or(now))});
  }
  if (end) {
    for (Pause& pause : pauses)
      pause.to = std::min(pause.to, *end);
  }
  return normalise(std::move(pauses), run.start.instant);
}

bool is_paused(const ClockTerms& terms, const State& state, Instant now) {
  return std::ranges::any_of(state.waits, [&](const Wait& wait) {
    const auto end = end_of(wait);
    return names(terms, wait) && wait.from <= now && (!end || now < *end);
  });
}

}  // namespace kesu
