// SPDX-License-Identifier: Apache-2.0
// `kesu calendar import`: another program's holidays as a calendar file of the store.
#pragma once

#include <string>

#include "session.hpp"

namespace kesu {

/// What was typed.
struct CalendarImport {
  std::string file;       ///< "-": standard input
  std::string name;       ///< of the calendar file; empty: what the file suggests
  std::string covers;     ///< "2026", "2025..2026" or "2026-01-01..2026-12-31"
  std::string statutory;  ///< "2026-02-16..2026-02-19,2026-05-01"
  std::string encoding;   ///< of the file; empty: told by its bytes
  bool no_make_up = false;
  bool force = false;
  bool dry_run = false;
};

/// Writes calendars/NAME.yaml, or prints it. What would differ from the file it takes the place of is told; nothing is
/// written that the store's calendars could not be read with, but by force. Returns the exit code.
int import_calendar(Session& session, const CalendarImport& request);

}  // namespace kesu
