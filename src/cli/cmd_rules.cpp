// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"

#include "commands.hpp"
#include "rules_verbs.hpp"

namespace kesu {

namespace {

Runner declare(CLI::App& app) {
  auto options = std::make_shared<RulesOptions>();
  auto chosen = std::make_shared<Runner>();
  app.require_subcommand(1);
  const auto verb = [&](const char* name, const char* about, int (*body)(Session&, const RulesOptions&)) {
    CLI::App* sub = app.add_subcommand(name, about);
    sub->fallthrough();
    sub->set_help_flag("-h,--help", tr("show this help"));
    sub->callback(
        [chosen, options, body] { *chosen = [options, body](Session& session) { return body(session, *options); }; });
    sub->add_option("--format", options->format, tr("table, json, csv, md or html"))->type_name(tr("FORMAT"));
    return sub;
  };
  const auto takes_rules = [&](CLI::App* sub) {
    sub->add_option("--rules", options->rules,
                    tr("a directory, a published version or a commit, in place of the rules in force"))
        ->type_name(tr("RULES"));
  };
  takes_rules(verb("check", tr("say what is wrong with the rule files"), rules_check));
  takes_rules(verb("test", tr("hold the examples of tests.yaml against the rules"), rules_test));
  CLI::App* simulate = verb("simulate", tr("what other rules would have done with past tickets"), rules_simulate);
  takes_rules(simulate);
  simulate->add_option("--since", options->since, tr("complaints received from then on"))->type_name(tr("DATE"));
  simulate->add_option("--until", options->until, tr("complaints received up to then; a day counts whole"))
      ->type_name(tr("DATE"));
  CLI::App* diff = verb("diff", tr("what differs between two rule sets, and which due times that moves"), rules_diff);
  diff->add_option("OLD", options->before, tr("a directory, a published version or a commit; HEAD if left out"))
      ->type_name("");
  diff->add_option("NEW", options->after, tr("the same; the rules in force if left out"))->type_name("");
  CLI::App* sub =
      verb("explain", tr("why a ticket stands where it stands: every rule tried, every clock"), rules_explain);
  sub->add_option("ID", options->id, tr("the ticket"))->type_name("")->required();
  return [chosen](Session& session) { return (*chosen)(session); };
}

}  // namespace

const Command kRulesCommand = {"rules", Group::kRules, msgid("check the rule files, explain what they decide"),
                               msgid("  kesu rules check\n"
                                     "  kesu rules explain QXMY\n"),
                               declare};

}  // namespace kesu
