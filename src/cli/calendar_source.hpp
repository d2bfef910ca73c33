// SPDX-License-Identifier: Apache-2.0
// Which calendars `kesu calendar` speaks of: those of a file named by --calendars, else the store's; and times typed
// for them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/rules/calendars.hpp"

#include "session.hpp"

namespace kesu {

/// Calendars, and what was wrong with those that are not among them.
struct CalendarSource {
  LoadedCalendars loaded;
  Problems problems;

  /// Finds among them; valid as long as this.
  [[nodiscard]] CalendarLookup lookup() const;
};

/// Reads the calendars of `file`, or the store's where it is empty. What a file includes is looked for in `calendars/`
/// beside it or beside its directory, then among those shipped. Warnings are printed. Failures: no store, no such file.
[[nodiscard]] Result<CalendarSource> read_source(Session& session, const std::string& file);

/// Problems of the files as one failure: all but the last are printed here.
[[nodiscard]] Result<void> without_problems(Session& session, const CalendarSource& source);

/// The calendar called `name`; the only one there is where that is empty. Failures: those of without_problems();
/// kNotFound, and kUsage where there are several, with the names there are.
[[nodiscard]] Result<const Calendar*> choose_calendar(Session& session, const CalendarSource& source,
                                                      const std::string& name);

/// A time as people type it, read in `zone`; now where it is empty.
[[nodiscard]] Result<Timestamp> time_in(Session& session, const std::string& text, const Zone& zone);

/// Pauses typed as "FROM..TO"; a date for TO means to its end. Failure kUsage: no such form, or it ends before it
/// begins.
[[nodiscard]] Result<std::vector<Pause>> typed_pauses(Session& session, const std::vector<std::string>& texts,
                                                      const Zone& zone);

/// Warns that an answer rests on days that the calendar does not declare to know.
void warn_beyond_coverage(Session& session, const Calendar& calendar);

}  // namespace kesu
