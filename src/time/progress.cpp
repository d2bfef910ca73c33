// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/progress.hpp"

#include <algorithm>

namespace kesu {
std::optional<Progress> progress_of(const Clock& clock, const CalendarLookup& calendars, Instant now) {
  if (!clock.due) return std::nullopt;
  const Calendar* calendar = clock.terms.calendar.empty() || !calendars ? nullptr : calendars(clock.terms.calendar);
  const auto between = [&](Instant from, Instant to) {
    if (to <= from) return Seconds{0};
    return calendar == nullptr ? real_time(from, to, clock.pauses) : calendar->between(from, to, clock.pauses);
  };
  const Instant at = clock.stop ? clock.stop->instant : now;
  return Progress{between(clock.start.instant, at), between(std::max(at, clock.start.instant), clock.due->at),
                  calendar != nullptr};
}

}  // namespace kesu
