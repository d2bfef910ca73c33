// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/drill.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

enum class Outcome { kMet, kLate, kRunning, kNotDone, kDone, kSkipped };

constexpr const char* kWords[] = {"met", "late", "running", "not_done", "done", "skipped"};

std::string shown(Outcome outcome) {
  switch (outcome) {
    case Outcome::kMet:
      return tr("met");
    case Outcome::kLate:
      return tr("late");
    case Outcome::kRunning:
      return tr("still running");
    case Outcome::kNotDone:
      return tr("not done");
    case Outcome::kDone:
      return tr("done");
    case Outcome::kSkipped:
      return tr("skipped");
  }
  return "";
}

Emphasis emphasis_of(Outcome outcome) {
  if (outcome == Outcome::kLate || outcome == Outcome::kNotDone) return Emphasis::kBad;
  if (outcome == Outcome::kMet || outcome == Outcome::kDone) return Emphasis::kGood;
  return outcome == Outcome::kSkipped ? Emphasis::kWarn : Emphasis::kNone;
}

/// One thing that was to be done.
struct Duty {
  std::string name;
  Outcome outcome = Outcome::kNotDone;
  std::optional<Instant> due;
  std::size_t event = kNoEvent;      ///< that did it
  std::optional<Instant> judged_at;  ///< when it was done, or until when it was not
};

bool was_cancelled_for_terms(const Clock& clock) {
  // New terms that leave a clock out say that nothing is owed by it.
  return clock.cancelled_because.starts_with("terms of ") || clock.cancelled_because == "reopen";
}

/// True if what stopped it is the end of the drill, which does nothing of what was owed.
bool is_cut_off(const Clock& clock, const TicketView& view) {
  return clock.stop_event != kNoEvent && view.ticket->history[clock.stop_event].field("drill_ended") == "true";
}

std::optional<Duty> duty_of(const Clock& clock, const TicketView& view, Instant now) {
  Duty duty;
  duty.name = clock.terms.name;
  if (clock.due) duty.due = clock.due->at;
  switch (clock.state) {
    case Clock::State::kStopped:
      if (is_cut_off(clock, view)) {
        if (clock.stop) duty.judged_at = clock.stop->instant;
        return duty;
      }
      duty.event = clock.stop_event;
      if (clock.stop) duty.judged_at = clock.stop->instant;
      duty.outcome = clock.verdict && clock.verdict->met ? Outcome::kMet : Outcome::kLate;
      return duty;
    case Clock::State::kCancelled:
      if (was_cancelled_for_terms(clock)) return std::nullopt;
      if (clock.stop_event != kNoEvent) duty.judged_at = view.ticket->history[clock.stop_event].time().instant;
      duty.outcome = Outcome::kNotDone;
      return duty;
    default:
      duty.judged_at = now;
      duty.outcome = clock.late(now) ? Outcome::kLate : Outcome::kRunning;
      return duty;
  }
}

std::vector<Duty> duties_of(const TicketView& view, Instant now) {
  std::vector<Duty> duties;
  for (const Clock& clock : view.clocks) {
    if (auto duty = duty_of(clock, view, now)) duties.push_back(*std::move(duty));
  }
  for (const HandlingStep& step : view.state.steps) {
    const bool has_clock = std::any_of(view.clocks.begin(), view.clocks.end(),
                                       [&](const Clock& clock) { return clock.terms.name == step.name; });
    if (has_clock) continue;
    Duty duty;
    duty.name = step.name;
    duty.event = step.ended;
    if (step.ended != kNoEvent) {
      duty.outcome = step.skipped ? Outcome::kSkipped : Outcome::kDone;
    } else if (!view.state.closed()) {
      duty.outcome = Outcome::kRunning;
    }
    duties.push_back(std::move(duty));
  }
  return duties;
}

/// Seconds after its due time (negative: before it).
std::optional<Seconds> lateness(const Duty& duty) {
  if (!duty.due || !duty.judged_at) return std::nullopt;
  return *duty.judged_at - *duty.due;
}

Cell lateness_cell(const Duty& duty) {
  const auto late = lateness(duty);
  if (!late) return Cell{{}, "-", Emphasis::kFaint};
  const std::string words = late->count() > 0                   ? say("{0} late", spoken_length(*late))
                            : duty.outcome == Outcome::kRunning ? say("{0} left", spoken_length(-*late))
                            : duty.outcome == Outcome::kNotDone ? std::string("-")
                                                                : say("{0} early", spoken_length(-*late));
  return Cell{std::int64_t{late->count()}, words, late->count() > 0 ? Emphasis::kBad : Emphasis::kNone};
}

std::vector<Cell> row_of(const TicketView& view, const Duty& duty, const ListingContext& context) {
  const Event* event = duty.event == kNoEvent ? nullptr : &view.ticket->history[duty.event];
  const std::string who = event != nullptr ? event->by : owed_by(view.state, duty.name);
  const auto time = [&](const std::optional<Instant>& at) {
    return at ? Cell{machine_time(*at, context), local_time(*at, context), Emphasis::kNone}
              : Cell{{}, "-", Emphasis::kFaint};
  };
  return {
      Cell{view.ticket->id.text, "", Emphasis::kNone},
      clock_cell(duty.name, view.state.complaint.complainant, context),
      Cell{std::string(kWords[static_cast<std::size_t>(duty.outcome)]), shown(duty.outcome), emphasis_of(duty.outcome)},
      time(duty.due),
      time(event != nullptr ? std::optional(event->time().instant) : std::nullopt),
      lateness_cell(duty),
      Cell{text_or_null(who), who.empty() ? "-" : co_handler_label(who, context), Emphasis::kNone},
      Cell{subject_of(view.state.complaint, context), "", Emphasis::kNone}};
}

void add_count(Table& table, const char* key, const char* title, std::int64_t count) {
  table.facts.emplace_back(key, Cell{count, std::to_string(count), Emphasis::kNone});
  table.fact_titles.emplace_back(title);
}

}  // namespace

Table drill_table(std::span<const TicketView> views, const ListingContext& context) {
  Table table;
  table.schema = "kesu/drill/report/1";
  table.title = tr("Drill");
  table.columns = {{"id", tr("ticket"), Align::kLeft, false, false},
                   {"what", tr("what"), Align::kLeft, false, false},
                   {"outcome", tr("outcome"), Align::kLeft, false, false},
                   {"due", tr("due"), Align::kLeft, false, false},
                   {"done", tr("done"), Align::kLeft, false, false},
                   {"late_seconds", tr("difference"), Align::kRight, false, false},
                   {"who", tr("who"), Align::kLeft, false, false},
                   {"subject", tr("subject"), Align::kLeft, true, false}};
  std::int64_t good = 0;
  std::int64_t bad = 0;
  for (const TicketView& view : views) {
    for (const Duty& duty : duties_of(view, context.now)) {
      good += duty.outcome == Outcome::kMet || duty.outcome == Outcome::kDone ? 1 : 0;
      bad += duty.outcome == Outcome::kLate || duty.outcome == Outcome::kNotDone ? 1 : 0;
      table.rows.push_back(row_of(view, duty, context));
    }
  }
  add_facts(table, context);
  add_count(table, "tickets", tr("tickets"), static_cast<std::int64_t>(views.size()));
  add_count(table, "in_time", tr("done in time"), good);
  add_count(table, "missed", tr("late or not done"), bad);
  return table;
}

}  // namespace kesu
