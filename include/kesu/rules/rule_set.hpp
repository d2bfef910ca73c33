// SPDX-License-Identifier: Apache-2.0
// A rule set in force: the files under rules/, read strictly, as values. Reading and digests; what the rules decide is
// in classify, deadlines and routing.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/disk.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/rules/people.hpp"
#include "kesu/time/calendar.hpp"
#include "kesu/time/limit.hpp"

namespace kesu {

struct Plan;            // plan.hpp
struct CategoryRules;   // categories.hpp
struct PriorityRules;   // priority.hpp
struct DeadlineRules;   // deadlines.hpp
struct RoutingRules;    // routing.hpp
struct Playbooks;       // playbooks.hpp
struct ProcedureRules;  // procedure.hpp
struct Permissions;     // permissions.hpp
struct Approvals;       // approvals.hpp
struct RootCause;       // approvals.hpp

/// Files as they were read: path relative to the rules directory, bytes. Those that calendars include are named
/// "calendars/cn-2026.yaml" wherever they lie.
using RuleFiles = std::vector<std::pair<std::string, std::string>>;

/// A whole rule set. Cheap to copy: parts are shared and never change.
struct RuleSet {
  std::shared_ptr<const Plan> plan;
  std::shared_ptr<const CategoryRules> categories;
  std::shared_ptr<const PriorityRules> priority;
  std::shared_ptr<const DeadlineRules> deadlines;
  std::shared_ptr<const RoutingRules> routing;
  std::shared_ptr<const ProcedureRules> procedure;
  std::shared_ptr<const Playbooks> playbooks;
  std::shared_ptr<const People> people;
  std::shared_ptr<const std::map<std::string, Calendar, std::less<>>> calendars;
  std::map<std::string, Place, std::less<>> calendar_places;  ///< where calendars.yaml declares each
  Problems overlapping_hours;                                 ///< hours of one day that calendars state twice
  std::shared_ptr<const RuleFiles> files;                     ///< what it was made of, as read
  RulesRef reference;                                         ///< name, version, digest of what is on disk now
  std::string people_digest;
  std::string calendars_digest;
  Problems
      warnings;  ///< contents and approved digest differ, review date passed is not among them (that depends on now)

  /// The lookup that clocks need; valid as long as this rule set.
  [[nodiscard]] CalendarLookup calendar_lookup() const;
  /// Who may do what; valid as long as this rule set.
  [[nodiscard]] const Permissions& permissions() const;
  [[nodiscard]] const Approvals& approvals() const;
  /// The codes of root causes; empty: any words will do.
  [[nodiscard]] const std::vector<RootCause>& root_causes() const;
};

/// A directory to read, and how messages name it.
struct ShownDirectory {
  std::string path;
  std::string shown;  ///< empty: as `path`

  /// `name` in it, for the disk and for messages.
  [[nodiscard]] std::string file(std::string_view name) const { return path + "/" + std::string(name); }
  [[nodiscard]] std::string shown_file(std::string_view name) const {
    return (shown.empty() ? path : shown) + "/" + std::string(name);
  }
};

/// Where a rule set lies.
struct RulePlaces {
  ShownDirectory rules;
  ShownDirectory calendars;       ///< where `include:` looks first: the store's own
  std::string shipped_calendars;  ///< where it looks then
};

/// Reads a rule set. Every problem of every file is reported; nullopt if there was any. Missing people.yaml,
/// routing.yaml or procedure.yaml mean empty ones; the other files are required.
std::optional<RuleSet> load_rules(Disk& disk, const RulePlaces& places, Problems& problems);

/// As load_rules(), for those who only look: what could not be read is left out, so that one mistake in the rules does
/// not hide every ticket. Every part is there, if need be empty; nothing may be decided by such a set.
RuleSet load_rules_for_looking(Disk& disk, const RulePlaces& places, Problems& problems);

}  // namespace kesu
