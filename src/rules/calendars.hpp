// SPDX-License-Identifier: Apache-2.0
// calendars.yaml: the named calendars of a store, with the files of holidays by year that they include.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "kesu/core/disk.hpp"
#include "kesu/rules/rule_set.hpp"
#include "kesu/time/calendar.hpp"

#include "rule_file.hpp"

namespace kesu {

using Calendars = std::map<std::string, Calendar, std::less<>>;

/// The calendars, the bytes of the files they were made of (for the digest), and every name with its place, also of
/// calendars with problems.
struct LoadedCalendars {
  Calendars calendars;
  std::vector<std::string> names;
  std::map<std::string, Place, std::less<>> places;
  std::vector<std::pair<std::string, std::string>> files;
};

/// Makes the calendars of `file`. A file of the store that is included replaces the shipped one of the same name.
/// Problems, also those in included files, are reported with their places.
LoadedCalendars load_calendars(Disk& disk, const RuleFile& file, const RulePlaces& places, const DecodeContext& context,
                               Problems& warnings);

}  // namespace kesu
