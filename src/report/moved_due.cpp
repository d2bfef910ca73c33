// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/moved_due.hpp"

#include "kesu/core/text.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

Cell due_cell(const Clock& clock, const ListingContext& context) {
  if (!clock.due) return Cell{{}, clock.trouble, Emphasis::kWarn};
  return Cell{machine_time(clock.due->at, context), local_time(clock.due->at, context), Emphasis::kNone};
}

Cell shift_cell(const MovedDue& moved) {
  if (!moved.before.due || !moved.after.due) return Cell{{}, "-", Emphasis::kFaint};
  const Seconds shift = moved.after.due->at - moved.before.due->at;
  const std::string length = spoken_length(shift < Seconds(0) ? -shift : shift);
  return Cell{std::int64_t{shift.count()}, shift < Seconds(0) ? say("{0} earlier", length) : say("{0} later", length),
              shift < Seconds(0) ? Emphasis::kWarn : Emphasis::kNone};
}

}  // namespace

Section moved_due_times(std::span<const MovedDue> moved, const ListingContext& context) {
  Section section{"due_times", {}, tr("none")};
  Table& table = section.table;
  table.title = tr("Due times of open tickets that the calendars move");
  table.columns = {{"id", tr("ticket"), Align::kLeft, false, false},
                   {"clock", tr("clock"), Align::kLeft, false, false},
                   {"cycle", "", Align::kLeft, false, true},
                   {"calendar", tr("calendar"), Align::kLeft, false, false},
                   {"before", tr("before"), Align::kLeft, false, false},
                   {"after", tr("after"), Align::kLeft, false, false},
                   {"shift_seconds", tr("shift"), Align::kLeft, false, false}};
  for (const MovedDue& one : moved) {
    const ClockTerms& terms = one.after.terms;
    table.rows.push_back({Cell{one.view->ticket->id.text, "", Emphasis::kNone},
                          Cell{terms.name, clock_label(terms.name), Emphasis::kNone},
                          Cell{std::int64_t{one.after.cycle}, "", Emphasis::kNone},
                          Cell{terms.calendar, "", Emphasis::kNone}, due_cell(one.before, context),
                          due_cell(one.after, context), shift_cell(one)});
  }
  return section;
}

}  // namespace kesu
