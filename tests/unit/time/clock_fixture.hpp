// SPDX-License-Identifier: Apache-2.0
// Reading the clocks of tickets built in tests: zone Asia/Shanghai, one calendar "office", Monday to Friday
// 09:00-18:00.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "kesu/time/clock.hpp"

#include "ticket_builder.hpp"

namespace kesu::test {

inline const Zone& store_zone() {
  static const Zone zone = Zone::load("Asia/Shanghai").value();
  return zone;
}

/// "office" with a digest, closed on `closed`.
inline Calendar office_calendar(std::vector<Date> closed = {},
                                std::string digest = "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f") {
  CalendarSpec spec;
  spec.name = "office";
  spec.zone = "Asia/Shanghai";
  for (std::size_t day = 0; day < 5; ++day)
    spec.week[day] = {{9 * 3600, 18 * 3600}};
  for (const Date& date : closed)
    spec.overrides[date] = {};
  spec.digest = std::move(digest);
  return Calendar::make(std::move(spec)).value();
}

inline ClockContext clock_context(const Calendar& calendar) {
  return {[&calendar](std::string_view name) { return name == "office" ? &calendar : nullptr; }, &store_zone()};
}

inline ClockContext clock_context() {
  static const Calendar office = office_calendar();
  return clock_context(office);
}

inline std::vector<Clock> clocks_at(const TicketBuilder& builder, std::string_view now,
                                    const ClockContext& context = clock_context(), const FoldOptions& options = {}) {
  Problems problems;
  const Ticket ticket = builder.ticket();
  const auto state = fold(ticket, decode_context(problems), options);
  REQUIRE(problems.empty());
  REQUIRE(state.has_value());
  return clocks_of(ticket, *state, context, instant(now));
}

/// "respond/1 stopped, resolve/1 running": which clocks there are, in which state.
inline std::string names_of(const std::vector<Clock>& clocks) {
  static constexpr const char* kStates[] = {"running", "paused", "stopped", "cancelled"};
  std::string names;
  for (const Clock& clock : clocks) {
    if (!names.empty()) names += ", ";
    names += clock.terms.name + "/" + std::to_string(clock.cycle) + " " + kStates[static_cast<int>(clock.state)];
  }
  return names;
}

inline Clock clock_in(const std::vector<Clock>& clocks, const std::string& name, int cycle = 1) {
  const auto found = std::ranges::find_if(
      clocks, [&](const Clock& clock) { return clock.terms.name == name && clock.cycle == cycle; });
  REQUIRE_MESSAGE(found != clocks.end(), name << "/" << cycle << " among " << names_of(clocks));
  return *found;
}

/// An instant as these tests write it: "11 09:20", with seconds where there are any.
inline std::string shown(Instant at) {
  const std::string text = to_string(store_zone().stamp(at));
  return text.substr(8, 2) + " " + (text.substr(17, 2) == "00" ? text.substr(11, 5) : text.substr(11, 8));
}

inline std::string due_of(const Clock& clock) {
  return clock.due ? shown(clock.due->at) : clock.trouble;
}

/// What the builder's last event must keep when a verb appends it; put down there, and returned.
inline std::vector<Verdict> record(TicketBuilder& builder, const ClockContext& context = clock_context()) {
  Problems problems;
  Ticket before = builder.ticket();
  const Event draft = before.history.back();
  before.history.pop_back();
  auto verdicts = verdicts_for(before, draft, decode_context(problems), context);
  builder.verdicts(verdicts);
  return verdicts;
}

}  // namespace kesu::test
