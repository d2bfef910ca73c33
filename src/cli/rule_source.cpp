// SPDX-License-Identifier: Apache-2.0
#include "rule_source.hpp"

#include "kesu/core/text.hpp"

namespace kesu {

namespace {

std::string shipped_calendars(const World& world) {
  return world.share + "/kesu/calendars";
}

RulePlaces places_of(Session& session, std::string directory) {
  World& world = session.world();
  while (directory.size() > 1 && directory.back() == '/')
    directory.pop_back();
  RulePlaces places{{directory, {}}, {directory + "/calendars", {}}, shipped_calendars(world)};
  if (world.disk.type(places.calendars.path) != FileType::kDirectory) {
    places.calendars = {};
    if (const auto store = session.store()) places.calendars = rule_places(**store, world).calendars;
  }
  return places;
}

}  // namespace

RulePlaces rule_places(const Store& store, const World& world) {
  const auto below = [&](const char* name) {
    return ShownDirectory{store.root() + "/" + name, store.shown_path(name)};
  };
  return {below("rules"), below("calendars"), shipped_calendars(world)};
}

Result<RulePlaces> find_rules(Session& session, const std::string& which) {
  if (!which.empty()) return places_of(session, which);
  const auto store = session.store();
  if (!store) return fail(store.error());
  return rule_places(**store, session.world());
}

const RuleSet* RuleSets::find(const RulesRef& reference) {
  if (reference == in_force_.reference) return &in_force_;
  const std::string directory =
      fmt::format("rules/versions/{}@{}-{}", reference.name, reference.version, reference.digest);
  const auto [found, is_new] = published_.try_emplace(directory);
  const auto store = session_.store();
  if (is_new && store) {
    Problems ignored;  // what cannot be read explains nothing
    const std::string root = (*store)->root() + "/" + directory;
    found->second = load_rules(
        session_.world().disk,
        {{root, (*store)->shown_path(directory)}, {root + "/calendars", {}}, shipped_calendars(session_.world())},
        ignored);
    if (found->second && !(found->second->reference == reference)) found->second.reset();
  }
  return found->second ? &*found->second : nullptr;
}

Zone zone_of(Session& session, const RuleSet& rules) {
  if (const auto store = session.store()) return (*store)->zone();
  return rules.calendars->empty() ? Zone::utc() : rules.calendars->begin()->second.zone();
}

}  // namespace kesu
