// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/investigation.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "particulars.hpp"
#include "words.hpp"

namespace kesu {

namespace {

constexpr std::array<std::string_view, 3> kLiabilityOfAPerson{"direct", "indirect", "managerial"};
constexpr std::array<Particular, 2> kOfAPerson{
    {{"liability", ParticularType::kText, kLiabilityOfAPerson}, {"measure"}}};

struct Options {
  BulkOptions bulk;
  std::string text;
  std::string root_cause;
  bool systemic = false;
  bool accidental = false;
  std::string liability;
  std::vector<std::string> people;
  std::vector<std::string> evidence;
};

int run(Session& session, const Options& options) {
  FindRequest request;
  request.root_cause = options.root_cause;
  if (options.systemic && options.accidental)
    return session.report(Error{ErrorKind::kUsage, tr("a cause is systemic or accidental, not both"), {}, {}});
  if (options.systemic || options.accidental) request.systemic = options.systemic;
  auto liability = optional_word<Liability>(options.liability, "--liability");
  if (!liability) return session.report(liability.error());
  request.liability = *liability;
  auto people = particulars_option(options.people, "--person", "who", kOfAPerson);
  if (!people) return session.report(people.error());
  request.people = std::move(*people);
  request.evidence = options.evidence;
  auto text = read_text(session, options.text, tr("# What was found. Lines that begin with # are dropped.\n"),
                        options.root_cause.empty());
  if (!text) return session.report(text.error());
  request.text = *text;
  return for_each_ticket(
      session, "find", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        FindRequest one = request;
        one.options = how;
        auto step = find_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), tr("finding recorded")};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("-t,--text,-m", options->text, tr("what was found; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  app.add_option("--root-cause", options->root_cause, tr("the root cause, in a word or a code of the house"))
      ->type_name(tr("CAUSE"));
  app.add_flag("--systemic", options->systemic, tr("it lies in how we work and will come again"));
  app.add_flag("--accidental", options->accidental, tr("it happened once"));
  app.add_option("--liability", options->liability, choices<Liability>())->type_name(tr("LIABILITY"));
  app.add_option("--person", options->people,
                 tr("whose fault it was: 'site manager, liability=direct, measure=training'; liability is direct, "
                    "indirect or managerial"))
      ->type_name(tr("PERSON"));
  app.add_option("--evidence", options->evidence, tr("an attach event it rests on"))->type_name(tr("EVENT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kFindCommand = {"find", Group::kProcedure, msgid("record what the investigation found"),
                              msgid("  kesu find KS-260311-7F3QXMY --text 'Sealant missing under the threshold' "
                                    "--root-cause skill --accidental\n"
                                    "  kesu find KS-260311-7F3QXMY --text - --liability responsible < finding.txt\n"),
                              declare};

}  // namespace kesu
