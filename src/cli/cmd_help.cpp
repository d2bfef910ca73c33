// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/decode.hpp"
#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"

#include "commands.hpp"
#include "session.hpp"
#include "usage.hpp"

namespace kesu {

namespace {

int show_help(Session& session, const std::string& verb) {
  if (!verb.empty() && find_command(verb) == nullptr) {
    std::vector<std::string_view> names;
    for (const Command& command : commands()) {
      if (command.group != Group::kPlumbing) names.push_back(command.name);
    }
    return session.report(Error{ErrorKind::kUsage, say("there is no command '{0}'", verb), {}, suggest(verb, names)});
  }
  session.world().out << help_of(verb);
  return kExitDone;
}

int list_commands(Session& session) {
  for (const Command& command : commands()) {
    if (command.group == Group::kPlumbing) continue;
    const std::vector<std::string> nested = nested_names(command.name);
    if (nested.empty()) session.world().out << command.name << '\n';
    for (const std::string& name : nested)
      session.world().out << command.name << ' ' << name << '\n';
  }
  return kExitDone;
}

}  // namespace

const Command kHelpCommand = {"help", Group::kLook, msgid("show help for kesu or for one command"),
                              msgid("  kesu help open\n"), [](CLI::App& app) -> Runner {
                                auto verb = std::make_shared<std::string>();
                                app.add_option("COMMAND", *verb, tr("the command"))->type_name("");
                                return [verb](Session& session) { return show_help(session, *verb); };
                              }};

const Command kCommandsCommand = {"__commands", Group::kPlumbing, "", "",
                                  [](CLI::App&) -> Runner { return list_commands; }};

}  // namespace kesu
