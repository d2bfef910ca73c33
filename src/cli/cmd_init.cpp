// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/store/git.hpp"

#include "commands.hpp"
#include "new_store.hpp"

namespace kesu {

namespace {

struct Options {
  std::string directory;
  NewStore wanted;
  bool given_clock = false;
};

Result<std::string> absolute(const World& world, const std::string& directory) {
  if (!directory.empty() && directory.front() == '/') return directory;
  if (world.directory.empty()) {
    return fail(ErrorKind::kEnvironment, tr("the working directory is gone"), {},
                tr("change to one that is there, or name the store by an absolute path"));
  }
  if (directory.empty() || directory == ".") return world.directory;
  return world.directory + "/" + directory;
}

// A second init in a clone only wires the merge driver, as `git init` is harmless too.
int adopt(Session& session, const std::string& root) {
  if (auto whole = Store::open(session.world().disk, root); !whole) return session.report(whole.error());
  // git keeps no empty directories: a clone of a store without tickets lacks it.
  const std::string tickets = root + "/tickets";
  if (session.world().disk.own_type(tickets) == FileType::kNone) {
    if (auto made = session.world().disk.make_directories(tickets); !made) return session.report(made.error());
  }
  if (!find_git(root)) {
    session.tell(say("{0} is a store already; nothing to do", root));
    return kExitDone;
  }
  if (auto set = set_merge_driver(root, session.world().program); !set) return session.report(set.error());
  session.tell(say("{0} is a store already; git merges its tickets with kesu in this clone now", root));
  return kExitDone;
}

int run(Session& session, const Options& given) {
  Options options = given;
  World& world = session.world();
  const auto placed = absolute(world, options.directory.empty() ? session.options().store : options.directory);
  if (!placed) return session.report(placed.error());
  const std::string& root = *placed;
  if (world.disk.type(root + "/kesu.yaml") != FileType::kNone) return adopt(session, root);
  if (world.disk.type(root) == FileType::kFile)
    return session.report(Error{ErrorKind::kUsage, say("{0} is a file, not a directory", root), {}, {}});
  if (auto known = preset_named(session, options.wanted.preset); !known) return session.report(known.error());
  options.wanted.config.allow_given_clock = options.given_clock;
  options.wanted.config.language = language_in_use();
  auto made = make_store(session, root, options.wanted);
  if (!made) return session.report(made.error());
  if (find_git(root)) {
    if (auto set = set_merge_driver(root, world.program); !set) return session.report(set.error());
  }
  world.out << root << '\n';
  if (!has_chinese_holidays(options.wanted.config.zone)) {
    session.tell(say("office hours are those of {0}, without public holidays: add them to rules/calendars.yaml",
                     options.wanted.config.zone));
  }
  session.tell(say("store made from preset {0}; next: kesu open --subject … --text …", options.wanted.preset));
  return kExitDone;
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  StoreConfig& config = options->wanted.config;
  app.add_option("DIR", options->directory, tr("where; here if not given"))->type_name("");
  app.add_option("--preset", options->wanted.preset, tr("the rules to begin with; general if not given"))
      ->type_name(tr("PRESET"));
  app.add_option("--name", config.name, tr("the organisation's name, for reports"))->type_name(tr("TEXT"));
  app.add_option("--prefix", config.prefix, tr("of ticket IDs; KS if not given"))->type_name(tr("TEXT"));
  app.add_option("--zone", config.zone, tr("IANA time zone; Asia/Shanghai if not given"))->type_name(tr("ZONE"));
  app.add_flag("--given-clock", options->given_clock, tr("for trying things out: let writes happen under --now"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kInitCommand = {"init", Group::kStore,
                              msgid("make a store from a preset, or connect a clone's git with kesu"),
                              msgid("  kesu init complaints --preset home-improvement --name 'Acme Homes'\n"
                                    "  cd clone && kesu init\n"),
                              declare};

}  // namespace kesu
