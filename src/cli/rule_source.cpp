// SPDX-License-Identifier: Apache-2.0
#include "rule_source.hpp"

#include "kesu/core/text.hpp"

namespace kesu {

namespace {

std::string shipped_calendars(const World& world) {
  return world.share + "/kesu/calendars";
}

std::optional<RuleSet> load_directory(Session& session, std::string directory, Problems& problems) {
  World& world = session.world();
  while (directory.size() > 1 && directory.back() == '/')
    directory.pop_back();
  RulePlaces places{{directory, {}}, {directory + "/calendars", {}}, shipped_calendars(world)};
  if (world.disk.type(places.calendars.path) != FileType::kDirectory) {
    places.calendars = {};
    if (const auto store = session.store()) places.calendars = rule_places(**store, world).calendars;
  }
  return load_rules(world.disk, places, problems);
}

}  // namespace

RulePlaces rule_places(const Store& store, const World& world) {
  const auto below = [&](const char* name) {
    return ShownDirectory{store.root() + "/" + name, store.shown_path(name)};
  };
  return {below("rules"), below("calendars"), shipped_calendars(world)};
}

std::optional<RuleSet> load_rule_source(Session& session, const std::string& which, Problems& problems) {
  if (!which.empty()) return load_directory(session, which, problems);
  const auto store = session.store();
  if (!store) {
    problems.push_back(store.error());
    return std::nullopt;
  }
  return load_rules(session.world().disk, rule_places(**store, session.world()), problems);
}

Zone zone_of(Session& session, const RuleSet& rules) {
  if (const auto store = session.store()) return (*store)->zone();
  return rules.calendars->empty() ? Zone::utc() : rules.calendars->begin()->second.zone();
}

}  // namespace kesu
