// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"

#include "commands.hpp"
#include "rules_verbs.hpp"
#include "subcommands.hpp"

namespace kesu {

namespace {

/// Declares the subcommands, which share one set of options.
class Declaration : public Subcommands<RulesOptions> {
 public:
  using Subcommands::Subcommands;

  Runner declare() {
    declare_trying();
    declare_versions();
    CLI::App& explain =
        verb("explain", tr("why a ticket stands where it stands: every rule tried, every clock"), rules_explain);
    takes_format(explain);
    explain.add_option("ID", options().id, tr("the ticket"))->type_name("")->required();
    return runner();
  }

 private:
  void takes_format(CLI::App& sub) {
    sub.add_option("--format", options().format, tr("table, json, csv, md or html"))->type_name(tr("FORMAT"));
  }

  void takes_rules(CLI::App& sub) {
    sub.add_option("--rules", options().rules,
                   tr("a directory, a published version or a commit, in place of the rules in force"))
        ->type_name(tr("RULES"));
  }

  void declare_trying() {
    for (CLI::App* sub :
         {&verb("check", tr("say what is wrong with the rule files"), rules_check),
          &verb("test", tr("hold the examples of tests.yaml against the rules"), rules_test),
          &verb("simulate", tr("what other rules would have done with past tickets"), rules_simulate)}) {
      takes_rules(*sub);
      takes_format(*sub);
    }
    CLI::App& simulate = *app().get_subcommand("simulate");
    simulate.add_option("--since", options().since, tr("complaints received from then on"))->type_name(tr("DATE"));
    simulate.add_option("--until", options().until, tr("complaints received up to then; a day counts whole"))
        ->type_name(tr("DATE"));
    CLI::App& diff = verb("diff", tr("what differs between two rule sets, and which due times that moves"), rules_diff);
    takes_format(diff);
    diff.add_option("OLD", options().before, tr("a directory, a published version or a commit; HEAD if left out"))
        ->type_name("");
    diff.add_option("NEW", options().after, tr("the same; the rules in force if left out"))->type_name("");
  }

  void declare_versions() {
    CLI::App& publish =
        verb("publish", tr("publish the rules in force under a number, with who approved them"), rules_publish);
    const auto option = [&](const char* name, std::string& value, const char* about, const char* type) {
      return publish.add_option(name, value, about)->type_name(type);
    };
    option("--version", options().version, tr("the number; the next one if not given"), tr("NUMBER"));
    option("--by", options().by, tr("who approved them"), tr("PERSON"))->required();
    option("--because", options().because, tr("why they changed"), tr("TEXT"))->required();
    option("--change", options().change, tr("what changed; the names of the files if not given"), tr("TEXT"));
    option("--effective", options().effective, tr("since when they hold; today if not given"), tr("DATE"));
    option("--review-by", options().review_by, tr("when they have to be reviewed; within a year if not given"),
           tr("DATE"));
    takes_format(verb("versions", tr("list the published versions"), rules_versions));
    CLI::App& show = verb("show", tr("show what a rule set is, or one of its files"), rules_show);
    takes_format(show);
    show.add_option("RULES", options().rules,
                    tr("a directory, a published version or a commit; the rules in force if left out"))
        ->type_name("");
    show.add_option("--file", options().file, tr("print this file as it is"))->type_name(tr("NAME"));
  }
};

Runner declare(CLI::App& app) {
  return Declaration(app).declare();
}

}  // namespace

const Command kRulesCommand = {
    "rules", Group::kRules, msgid("check, test, explain, compare and publish the rules"),
    msgid("  kesu rules check\n"
          "  kesu rules test\n"
          "  kesu rules explain QXMY\n"
          "  kesu rules simulate --rules ../rules-for-next-year --since 2026-01-01\n"
          "  kesu rules publish --by 'Li Wei' --because 'urgent complaints waited too long'\n"),
    declare};

}  // namespace kesu
