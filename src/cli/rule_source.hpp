// SPDX-License-Identifier: Apache-2.0
// Which rule set a command means: the one in force, a directory, a published version.
#pragma once

#include <optional>
#include <string>

#include "kesu/rules/rule_set.hpp"

#include "session.hpp"

namespace kesu {

/// Where the rules in force in `store` lie, with what the program ships beside them.
RulePlaces rule_places(const Store& store, const World& world);

/// The rule set that `which` names: empty for the one in force, else a directory. Every problem goes to `problems`;
/// nullopt if there was any. A directory needs no store; the calendar files it includes are looked for in its own
/// calendars/, or where it has none, in the store's.
std::optional<RuleSet> load_rule_source(Session& session, const std::string& which, Problems& problems);

/// The store's zone; without a store that of the rules' first calendar, without one UTC.
Zone zone_of(Session& session, const RuleSet& rules);

}  // namespace kesu
