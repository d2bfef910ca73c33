// SPDX-License-Identifier: Apache-2.0
#include "rule_source.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/versions.hpp"
#include "kesu/store/git_files.hpp"
#include "kesu/store/held_files.hpp"

namespace kesu {

namespace {

constexpr const char* kRules = "rules";
constexpr const char* kCalendars = "calendars";
constexpr const char* kHead = "HEAD";

std::string shipped_calendars(const World& world) {
  return world.share + "/kesu/calendars";
}

std::shared_ptr<Disk> disk_of(World& world) {
  return {std::shared_ptr<void>(), &world.disk};  // the world's, and nobody's to delete
}

RuleSource directory_source(Session& session, std::string directory) {
  World& world = session.world();
  while (directory.size() > 1 && directory.back() == '/')
    directory.pop_back();
  const ShownDirectory rules{directory, {}};
  RuleSource source{disk_of(world), {rules, {rules.file(kCalendars), {}}, shipped_calendars(world)}};
  if (world.disk.type(source.places.calendars.path) != FileType::kDirectory) {
    source.places.calendars = {};
    if (const auto store = session.store()) source.places.calendars = rule_places(**store, world).calendars;
  }
  return source;
}

RuleSource version_source(Session& session, const Store& store, const RulesRef& reference) {
  World& world = session.world();
  return {disk_of(world), version_places(rule_places(store, world).rules, reference)};
}

Result<RuleSource> commit_source(Session& session, const Store& store, const std::string& revision) {
  World& world = session.world();
  auto found = git_files(store.root(), revision, {kRules, kCalendars});
  if (!found) return fail(std::move(found.error()));
  const std::string root = "git:" + found->commit;
  const auto below = [&](const char* name) { return ShownDirectory{root + "/" + name, revision + ":" + name}; };
  return RuleSource{std::make_shared<HeldFiles>(world.disk, root, std::move(found->files)),
                    {below(kRules), below(kCalendars), shipped_calendars(world)}};
}

}  // namespace

RulePlaces rule_places(const Store& store, const World& world) {
  const auto below = [&](const char* name) {
    return ShownDirectory{store.root() + "/" + name, store.shown_path(name)};
  };
  return {below(kRules), below(kCalendars), shipped_calendars(world)};
}

Result<RuleSource> find_rules(Session& session, const std::string& which) {
  World& world = session.world();
  if (!which.empty() && world.disk.type(which) == FileType::kDirectory) return directory_source(session, which);
  const auto store = session.store();
  if (!store && !which.empty()) {
    return fail(ErrorKind::kNotFound, say("there is no directory '{0}', and no store with published versions", which));
  }
  if (!store) return fail(store.error());
  const RulePlaces in_force = rule_places(**store, world);
  if (which.empty()) return RuleSource{disk_of(world), in_force};
  const std::vector<RulesRef> versions = matching_versions(published_references(world.disk, in_force.rules), which);
  if (versions.size() == 1) return version_source(session, **store, versions.front());
  if (versions.size() > 1) {
    std::string all;
    for (const RulesRef& version : versions)
      all += (all.empty() ? "" : tr(", ")) + in_force.rules.shown_file(version_directory(version));
    return fail(ErrorKind::kNotFound, say("'{0}' may be any of {1}", which, all), {},
                tr("write the name with some digits of its digest"));
  }
  if (auto commit = commit_source(session, **store, which); commit || commit.error().kind != ErrorKind::kNotFound)
    return commit;
  return fail(ErrorKind::kNotFound, say("'{0}' is no directory, no published version and no commit", which), {},
              tr("`kesu rules versions` lists what is published"));
}

Result<std::string> usual_base(Session& session) {
  const auto store = session.store();
  if (!store) return fail(store.error());
  const auto committed = git_files((*store)->root(), kHead, {kRules});
  if (committed && !committed->files.empty()) return std::string(kHead);
  const auto published = published_references(session.world().disk, rule_places(**store, session.world()).rules);
  const auto latest = std::max_element(published.begin(), published.end(),
                                       [](const RulesRef& a, const RulesRef& b) { return a.version < b.version; });
  if (latest != published.end()) return fmt::format("{}@{}-{}", latest->name, latest->version, latest->digest);
  return fail(ErrorKind::kNotFound, tr("there is nothing to compare with: no commit has rules, and none are published"),
              {}, tr("name a directory: kesu rules diff DIR"));
}

const RuleSet* RuleSets::find(const RulesRef& reference) {
  if (reference == in_force_.reference) return &in_force_;
  const auto [found, is_new] = published_.try_emplace(to_string(reference));
  const auto store = session_.store();
  if (is_new && store) {
    Problems ignored;  // what cannot be read explains nothing
    found->second = version_source(session_, **store, reference).load(ignored);
    if (found->second && !(found->second->reference == reference)) found->second.reset();
  }
  return found->second ? &*found->second : nullptr;
}

Zone zone_of(Session& session, const RuleSet& rules) {
  if (const auto store = session.store()) return (*store)->zone();
  return rules.calendars->empty() ? Zone::utc() : rules.calendars->begin()->second.zone();
}

}  // namespace kesu
