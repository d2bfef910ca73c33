// SPDX-License-Identifier: Apache-2.0
// Which rule set a command means: the one in force, a directory, a published version, a commit.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "kesu/rules/rule_set.hpp"

#include "session.hpp"

namespace kesu {

/// Where the rules in force in `store` lie, with what the program ships beside them.
RulePlaces rule_places(const Store& store, const World& world);

/// A rule set to be read.
struct RuleSource {
  std::shared_ptr<Disk> disk;  ///< the session's, or one that shows a commit; never null
  RulePlaces places;

  /// Every problem goes to `problems`; nullopt if there was any.
  std::optional<RuleSet> load(Problems& problems) const { return load_rules(*disk, places, problems); }
};

/// The rule set that `which` names: empty for the one in force; a directory; a published version ("4", "shop@4"); a
/// commit ("HEAD", "v2~3"). A directory needs no store; the calendar files it includes are looked for in its own
/// calendars/, or where it has none, in the store's. Failure kNotFound: none of these, or several versions.
[[nodiscard]] Result<RuleSource> find_rules(Session& session, const std::string& which);

/// What `kesu rules diff` compares with where nothing is said: HEAD in a work tree that has committed rules, else the
/// published version with the highest number. Failure kNotFound: neither is there.
[[nodiscard]] Result<std::string> usual_base(Session& session);

/// Rule sets by what events call them, loaded when first asked for.
class RuleSets {
 public:
  /// Both must outlive this.
  RuleSets(Session& session, const RuleSet& in_force) : session_(session), in_force_(in_force) {}

  /// The one in force if it is that, else the published one with that digest; nullptr if neither can be read.
  const RuleSet* find(const RulesRef& reference);

 private:
  Session& session_;
  const RuleSet& in_force_;
  std::map<std::string, std::optional<RuleSet>> published_;
};

/// The store's zone; without a store that of the rules' first calendar, without one UTC.
Zone zone_of(Session& session, const RuleSet& rules);

}  // namespace kesu
