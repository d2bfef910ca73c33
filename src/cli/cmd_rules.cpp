// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"

#include "commands.hpp"
#include "explain.hpp"
#include "session.hpp"

namespace kesu {

namespace {

struct Options {
  std::string id;
  std::string format = "table";
};

int check(Session& session, const Options&) {
  auto rules = session.rules();
  if (!rules) return session.report(rules.error());
  session.tell(say("{0}: nothing wrong", to_string((*rules)->reference)));
  return kExitDone;
}

int explain(Session& session, const Options& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  auto table = explain_ticket(session, options.id);
  if (!table) return session.report(table.error());
  session.print(*table, *format);
  return kExitDone;
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto chosen = std::make_shared<Runner>();
  app.require_subcommand(1);
  const auto verb = [&](const char* name, const char* about, int (*body)(Session&, const Options&)) {
    CLI::App* sub = app.add_subcommand(name, about);
    sub->fallthrough();
    sub->set_help_flag("-h,--help", tr("show this help"));
    sub->callback(
        [chosen, options, body] { *chosen = [options, body](Session& session) { return body(session, *options); }; });
    return sub;
  };
  verb("check", tr("read the rule files strictly and say what is wrong with them"), check);
  CLI::App* sub = verb("explain", tr("every rule tried on a ticket, what matched where, and the sum"), explain);
  sub->add_option("ID", options->id, tr("the ticket"))->type_name("")->required();
  sub->add_option("--format", options->format, tr("table, json, csv, md or html"))->type_name(tr("FORMAT"));
  return [chosen](Session& session) { return (*chosen)(session); };
}

}  // namespace

const Command kRulesCommand = {"rules", Group::kRules, msgid("check the rule files, explain what they decide"),
                               msgid("  kesu rules check\n"
                                     "  kesu rules explain QXMY\n"),
                               declare};

}  // namespace kesu
