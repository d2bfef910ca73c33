// SPDX-License-Identifier: Apache-2.0
// Reports whose rows are clocks: overdue and due.
#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/report/tickets.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

struct Row {
  const TicketView* view;
  const Clock* clock;
};

bool is_running(const Clock& clock) {
  return clock.state == Clock::State::kRunning || clock.state == Clock::State::kPaused;
}

template <class Wanted>
std::vector<Row> rows_where(std::span<const TicketView> views, const Wanted& wanted) {
  std::vector<Row> rows;
  for (const TicketView& view : views) {
    for (const Clock& clock : view.clocks) {
      if (is_running(clock) && clock.due && wanted(clock)) rows.push_back({&view, &clock});
    }
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    if (a.clock->due->at != b.clock->due->at) return a.clock->due->at < b.clock->due->at;
    if (a.view->ticket->id != b.view->ticket->id) return a.view->ticket->id < b.view->ticket->id;
    return a.clock->terms.name < b.clock->terms.name;
  });
  return rows;
}

std::vector<Column> columns(const char* length_key, const char* length_title) {
  return {{"id", tr("ticket"), Align::kLeft, false, false},
          {"clock", tr("what"), Align::kLeft, false, false},
          {"cycle", "", Align::kLeft, false, true},
          {"priority", tr("priority"), Align::kLeft, false, false},
          {"responsible", tr("who"), Align::kLeft, false, false},
          {"owner", "", Align::kLeft, false, true},
          {"department", "", Align::kLeft, false, true},
          {"start", "", Align::kLeft, false, true},
          {"due", tr("due"), Align::kLeft, false, false},
          {length_key, length_title, Align::kRight, false, false},
          {"level", tr("level"), Align::kRight, false, false},
          {"status", tr("status"), Align::kLeft, false, false},
          {"paused", "", Align::kLeft, false, true},
          {"beyond_coverage", "", Align::kLeft, false, true},
          {"category", tr("category"), Align::kLeft, true, false},
          {"subject", tr("subject"), Align::kLeft, true, false},
          {"detail", "", Align::kLeft, false, true},
          {"origin", "", Align::kLeft, false, true},
          {"origin_map", "", Align::kLeft, false, true}};
}

// The cells that a row has whatever it is about.
struct About {
  Cell what;
  Cell cycle;
  Cell start;
  Cell due;
  Cell length;
  Cell paused;
  Cell beyond;
  Cell detail;
};

std::vector<Cell> row_of(const TicketView& view, const ListingContext& context, std::string_view clock, About about) {
  const State& state = view.state;
  const std::string who = owed_by(state, clock);
  return {Cell{view.ticket->id.text, "", Emphasis::kNone},
          std::move(about.what),
          std::move(about.cycle),
          state.priority ? Cell{std::string(to_string(*state.priority)), display_name(*state.priority),
                                emphasis_of(*state.priority)}
                         : Cell{{}, "-", Emphasis::kFaint},
          Cell{text_or_null(who), who.empty() ? tr("nobody") : co_handler_label(who, context), Emphasis::kNone},
          Cell{text_or_null(state.owner), "", Emphasis::kNone},
          Cell{text_or_null(state.department), "", Emphasis::kNone},
          std::move(about.start),
          std::move(about.due),
          std::move(about.length),
          Cell{std::int64_t{state.level}, "", state.escalated() ? Emphasis::kWarn : Emphasis::kFaint},
          Cell{std::string(to_string(state.status)), status_label(view, context), Emphasis::kNone},
          std::move(about.paused),
          std::move(about.beyond),
          Cell{text_or_null(state.category), state.category.empty() ? "-" : category_label(state.category, context),
               Emphasis::kNone},
          Cell{subject_of(state.complaint, context), "", Emphasis::kNone},
          std::move(about.detail),
          Cell{text_or_null(shown_origin(state.complaint, context)), "", Emphasis::kNone},
          Cell{text_or_null(state.complaint.origin_map), "", Emphasis::kNone}};
}

std::vector<Cell> clock_row(const Row& row, const ListingContext& context, Seconds length, Emphasis emphasis) {
  const Clock& clock = *row.clock;
  About about;
  about.what = clock_cell(clock.terms.name, row.view->state.complaint.complainant, context);
  about.cycle = Cell{std::int64_t{clock.cycle}, "", Emphasis::kNone};
  about.start = Cell{to_string(clock.start), "", Emphasis::kNone};
  // A due time past the calendar's coverage is a guess about holidays nobody has announced yet.
  about.due = Cell{machine_time(clock.due->at, context),
                   local_time(clock.due->at, context) + (clock.due->beyond_coverage ? " ?" : ""), Emphasis::kNone};
  about.length = Cell{std::int64_t{length.count()}, spoken_length(length), emphasis};
  about.paused = Cell{clock.state == Clock::State::kPaused, "", Emphasis::kNone};
  about.beyond = Cell{clock.due->beyond_coverage, "", Emphasis::kNone};
  about.detail = Cell{text_or_null(clock.trouble), "", Emphasis::kNone};
  return row_of(*row.view, context, clock.terms.name, std::move(about));
}

std::vector<Cell> contest_row(const TicketView& view, const Contest& contest, const ListingContext& context) {
  const Event& decision = view.ticket->history[contest.decision];
  const Event& unseen = view.ticket->history[contest.unseen];
  const std::string detail = say("{0} {1} had not seen contact {2}", display_name(decision.kind),
                                 to_string(decision.id), to_string(unseen.id));
  const Seconds since = context.now - unseen.time().instant;
  About about;
  about.what = Cell{std::string("contested"), say("contested: {0}", detail), Emphasis::kWarn};
  about.due = Cell{{}, "-", Emphasis::kFaint};
  about.start = Cell{to_string(unseen.time()), "", Emphasis::kNone};
  about.length = Cell{std::int64_t{since.count()}, spoken_length(since), Emphasis::kWarn};
  about.paused = Cell{false, "", Emphasis::kNone};
  about.beyond = Cell{false, "", Emphasis::kNone};
  about.detail = Cell{detail, "", Emphasis::kNone};
  return row_of(view, context, {}, std::move(about));
}

void note_coverage(Table& table, const std::vector<Row>& rows) {
  const auto beyond =
      std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.clock->due->beyond_coverage; });
  if (beyond == 0) return;
  table.facts.emplace_back(
      "beyond_coverage",
      Cell{std::int64_t{beyond}, say("{0} due times marked ? lie past what their calendar covers", beyond),
           Emphasis::kWarn});
  table.fact_titles.emplace_back(tr("warning"));
}

}  // namespace

Table overdue_table(std::span<const TicketView> views, const ListingContext& context) {
  Table table;
  table.schema = "kesu/report/overdue/1";
  table.title = tr("Overdue");
  table.columns = columns("late_seconds", tr("late by"));
  const std::vector<Row> rows = rows_where(views, [&](const Clock& clock) { return clock.late(context.now); });
  for (const Row& row : rows)
    table.rows.push_back(clock_row(row, context, context.now - row.clock->due->at, Emphasis::kBad));
  for (const TicketView& view : views) {
    for (const Contest& contest : view.state.contests)
      table.rows.push_back(contest_row(view, contest, context));
  }
  add_facts(table, context);
  note_coverage(table, rows);
  return table;
}

Table due_table(std::span<const TicketView> views, const ListingContext& context, Instant until) {
  Table table;
  table.schema = "kesu/report/due/1";
  table.title = tr("Due soon");
  table.columns = columns("left_seconds", tr("time left"));
  const std::vector<Row> rows =
      rows_where(views, [&](const Clock& clock) { return !clock.late(context.now) && clock.due->at < until; });
  for (const Row& row : rows)
    table.rows.push_back(clock_row(row, context, row.clock->due->at - context.now, Emphasis::kNone));
  add_facts(table, context);
  note_coverage(table, rows);
  return table;
}

}  // namespace kesu
