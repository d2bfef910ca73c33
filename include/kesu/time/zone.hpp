// SPDX-License-Identifier: Apache-2.0
// Time zones by IANA name from the system's tzdata, and the two rules for odd local times: a repeated one is its first
// occurrence, a skipped one is the instant of the transition (docs/clocks.md, 3). The only place that names a time-zone
// library.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "kesu/core/result.hpp"
#include "kesu/core/timestamp.hpp"

namespace kesu {

/// Wall-clock time in some zone, in whole seconds.
using LocalTime = std::chrono::local_seconds;

/// One zone's rules, cheap to copy. Loading costs up to half a millisecond, so zones are loaded only when a local time
/// is needed.
class Zone {
 public:
  /// A zone is loaded once per process. Failure kInvalidData: no zone of that name on this system, or a name that is
  /// none of the database's ("../x", "localtime", "right/UTC"); the hint is the nearest of the common names, if any.
  [[nodiscard]] static Result<Zone> load(std::string_view iana_name);
  /// UTC, which needs no data.
  static Zone utc();

  [[nodiscard]] const std::string& name() const;
  /// The instant of a wall-clock time: first occurrence if repeated, the transition's instant if skipped.
  [[nodiscard]] Instant to_instant(LocalTime local) const;
  [[nodiscard]] LocalTime to_local(Instant instant) const;
  /// Offset east of UTC in force at `instant`.
  [[nodiscard]] std::chrono::seconds offset_at(Instant instant) const;
  /// The date in this zone.
  [[nodiscard]] Date date_of(Instant instant) const;
  /// `instant` as a ticket writes it in this zone (offsets that are no whole minutes are rounded to minutes towards
  /// zero; the instant stays exact).
  [[nodiscard]] Timestamp stamp(Instant instant) const;
  /// 00:00 of a date (see DayStart).
  [[nodiscard]] Instant day_start(Date date) const;

 private:
  struct Rules;
  std::shared_ptr<const Rules> rules_;
};

/// The version of the system's tzdata: first line of tzdata.zi ("2026f"), else "sha256:" and 16 hex digits of the
/// zone's own file, else "unknown".
std::string tzdata_version(const Zone& zone);

/// What people type for a time, read in `zone`: "2026-03-11T09:12:00+08:00", "2026-03-11T09:12", "2026-03-11
/// 09:12[:30]", "2026-03-11" (a date stays a date), "now", "today", "yesterday", "tomorrow", and relative to now:
/// "-90m", "+3d", "2h" ago is "-2h". Failure kUsage with the forms as hint.
[[nodiscard]] Result<Timestamp> parse_typed_time(std::string_view text, const Zone& zone, Instant now);

}  // namespace kesu
