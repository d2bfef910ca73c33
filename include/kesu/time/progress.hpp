// SPDX-License-Identifier: Apache-2.0
// How far a clock has come: what of its time is used up and what is left. For people; what is late is Clock::late().
#pragma once

#include "kesu/core/timestamp.hpp"
#include "kesu/time/clock.hpp"

namespace kesu {

struct Progress {
  Seconds used{0};
  Seconds left{0};         ///< 0 if the clock is past due
  bool open_time = false;  ///< both in open time of its calendar; else in real time
};

/// Counted from the clock's start to its stop, or to `now` while it runs, and from there to its due time, both less its
/// pauses. Open time where its terms name a calendar that is there. nullopt without a due time.
std::optional<Progress> progress_of(const Clock& clock, const CalendarLookup& calendars, Instant now);

}  // namespace kesu
