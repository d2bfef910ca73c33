// SPDX-License-Identifier: Apache-2.0
// calendars.yaml: the named calendars of a store or of any other such file, with the files of holidays by year that
// they include. What a calendar comes to is time/'s.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/disk.hpp"
#include "kesu/rules/rule_set.hpp"
#include "kesu/time/calendar.hpp"

namespace kesu {

struct RuleFile;  // rule_file.hpp

using Calendars = std::map<std::string, Calendar, std::less<>>;

/// The calendars, the bytes of the files they were made of (for the digest), every name with its place, also of
/// calendars with problems, which files of dates each includes, by stem, and hours of one day that overlap, which count
/// once (kNegative).
struct LoadedCalendars {
  Calendars calendars;
  std::vector<std::string> names;
  std::map<std::string, Place, std::less<>> places;
  std::vector<std::pair<std::string, std::string>> files;
  std::map<std::string, std::vector<std::string>> includes;
  Problems overlapping_hours;
};

/// Makes the calendars of `file`. A file of the store that is included replaces the shipped one of the same name.
/// Problems, also those in included files, are reported with their places.
LoadedCalendars load_calendars(Disk& disk, const RuleFile& file, const RulePlaces& places, const DecodeContext& context,
                               Problems& warnings);

/// A store's calendars without the rest of its rules. Problems are reported; calendars that have none are returned all
/// the same. `tried` are bytes by stem, read as if such files lay among the store's calendar files.
LoadedCalendars read_store_calendars(Disk& disk, const RulePlaces& places,
                                     const std::map<std::string, std::string>& tried, Problems& problems,
                                     Problems& warnings);

/// The calendars of a file that belongs to no store, at `path`: they may have any names, and JSON will do
/// (read_foreign_yaml()). What it includes is looked for in `dates`, then in `shipped`. Problems as above.
LoadedCalendars read_foreign_calendars(Disk& disk, const std::string& path, const ShownDirectory& dates,
                                       const std::string& shipped, Problems& problems, Problems& warnings);

}  // namespace kesu
