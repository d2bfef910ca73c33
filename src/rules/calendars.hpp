// SPDX-License-Identifier: Apache-2.0
// calendars.yaml: the named calendars of a store, with the files of holidays by year that they include.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "kesu/core/disk.hpp"
#include "kesu/time/calendar.hpp"

#include "rule_file.hpp"

namespace kesu {

using Calendars = std::map<std::string, Calendar, std::less<>>;

/// Where `include:` looks, in this order; a file of the store replaces the shipped one of the same name.
struct CalendarDirectories {
  std::string store;
  std::string shipped;
};

/// The calendars, the bytes of the files they were made of (for the digest), and every name, also of calendars with
/// problems.
struct LoadedCalendars {
  Calendars calendars;
  std::vector<std::string> names;
  std::vector<std::pair<std::string, std::string>> files;
};

/// Makes the calendars of `file`. Problems, also those in included files, are reported with their places.
LoadedCalendars load_calendars(Disk& disk, const RuleFile& file, const CalendarDirectories& directories,
                               const DecodeContext& context, Problems& warnings);

}  // namespace kesu
