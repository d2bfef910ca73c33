// SPDX-License-Identifier: Apache-2.0
// `kesu calendar due`: what a limit comes to, and why.
#pragma once

#include <string>
#include <vector>

#include "session.hpp"

namespace kesu {

/// What was typed. The words of limit, due, start, late and roll are those of deadlines.yaml.
struct DueRequest {
  std::string file;      ///< of calendars; empty: the store's
  std::string calendar;  ///< empty: the only one; "-": none
  std::string limit;
  std::string from;  ///< empty: now
  std::vector<std::string> pauses;
  std::string due, start, late, roll;
  std::string format;      ///< empty: the due time alone, unless it is to be explained
  bool explain = false;    ///< day by day
  bool exit_code = false;  ///< 1 where the calendar's coverage is exceeded
};

/// Prints the due time, or the days up to it as a table. Returns the exit code.
int show_due(Session& session, const DueRequest& request);

}  // namespace kesu
