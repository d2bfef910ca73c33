// SPDX-License-Identifier: Apache-2.0
// What was promised about time: limits, the terms of a clock, and the verdict when it stopped. Values only; what a
// limit comes to on a calendar is time/'s.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/node.hpp"
#include "kesu/core/timestamp.hpp"
#include "kesu/core/vocabulary.hpp"

namespace kesu {

/// How long something may take (docs/clocks.md, 1).
struct Limit {
  enum class Unit : std::uint8_t {
    kElapsed,   ///< real time: "90m", "24h"
    kOpenTime,  ///< open time of a calendar: "8 workhours", "90 workminutes"
    kWorkdays,  ///< "3 workdays": days that have hours on the calendar
    kDays,      ///< "15 days": calendar days
  };
  Unit unit = Unit::kElapsed;
  Seconds length{0};  ///< kElapsed, kOpenTime
  int days = 0;       ///< kWorkdays, kDays

  bool operator==(const Limit&) const = default;
  [[nodiscard]] bool needs_calendar() const { return unit != Unit::kElapsed; }
};

/// Parses "90m" "24h" "1h30m" "8 workhours" "90 workminutes" "3 workdays" "1 workday" "15 days" "1 day". Zero and
/// negative limits are failures (a target of zero is a mistake in the rules). Failure kInvalidData with the allowed
/// forms as hint.
[[nodiscard]] Result<Limit> parse_limit(std::string_view text);

/// The canonical spelling: "1 workday", "3 workdays", "26h", "1h30m", "8 workhours".
std::string to_string(const Limit& limit);

/// When within its last day a day limit falls due.
enum class DuePoint : std::uint8_t { kEndOfDay, kSameTime };
/// What a start on a closed day counts as.
enum class StartRule : std::uint8_t { kAsIs, kNextWorkday };
/// What happens to a due time after the day's last closing.
enum class LateRule : std::uint8_t { kAsIs, kNextOpening };
/// What happens to a due date on a closed day (calendar days only).
enum class RollRule : std::uint8_t { kNone, kNextWorkday };

/// The terms of one clock as an event keeps them. Exactly one of `limit` and `by` is set.
struct ClockTerms {
  std::string name;  ///< register, classify, respond, resolve, … or one that a rule names
  std::optional<Limit> limit;
  std::optional<Timestamp> by;  ///< a promised instant, or a target that came with an imported record
  std::string calendar;         ///< name; empty where the limit needs none
  Milestone from = Milestone::kReceived;
  Milestone until = Milestone::kClose;
  DuePoint due = DuePoint::kEndOfDay;
  StartRule start = StartRule::kAsIs;
  LateRule late = LateRule::kAsIs;
  RollRule roll = RollRule::kNone;
  std::vector<std::string> pause;  ///< reasons of waits that pause it

  bool operator==(const ClockTerms&) const = default;
};

/// What a clock came to when it stopped: verdict and basis (docs/clocks.md, 7).
struct Verdict {
  std::string name;
  Timestamp start;
  Timestamp due;
  bool met = false;
  Seconds took{0};                 ///< real time from start to stop less pauses
  std::optional<Seconds> paused;   ///< where the limit is on a calendar
  std::string calendar;            ///< "office <digest>", empty without calendar
  std::string tzdata;              ///< version, empty without calendar
  bool day_precision = false;      ///< rests on a bare date: `precision: day`
  bool rests_on_happened = false;  ///< start or stop was told later (`happened`): `rests_on: happened`

  bool operator==(const Verdict&) const = default;
};

/// `terms:` as a mapping of name to flow mapping, keys in canonical order (limit | by, calendar, from, until, due,
/// start, late, roll, pause), defaults left out except `due`, which is written for day limits.
Node encode_terms(const std::vector<ClockTerms>& terms);
/// The reverse; problems are reported, what could be read is returned.
std::vector<ClockTerms> decode_terms(const Node& node, const DecodeContext& context);
/// One clock's keys (shared with deadlines.yaml): reads limit|by, calendar, from, until, due, start, late, roll, pause
/// from `reader`; does not call finish().
ClockTerms decode_clock(MappingReader& reader, std::string name);

/// `clocks:` as a mapping of name to flow mapping: start, due, met, took, paused, calendar, tzdata, precision,
/// rests_on.
Node encode_verdicts(const std::vector<Verdict>& verdicts);
std::vector<Verdict> decode_verdicts(const Node& node, const DecodeContext& context);

}  // namespace kesu
