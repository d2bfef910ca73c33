// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/decision.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "particulars.hpp"
#include "words.hpp"

namespace kesu {

namespace {

constexpr std::array<Particular, 4> kOfAnOption{
    {{"feasibility"}, {"cost", ParticularType::kMoney}, {"time"}, {"acceptance"}}};

struct Options {
  BulkOptions bulk;
  std::string text;
  std::vector<std::string> options;
  std::string chosen;
  std::string fallback;
  std::vector<std::string> measures;
  std::string cost;
};

int run(Session& session, const Options& given) {
  ProposeRequest request;
  request.chosen = given.chosen;
  request.fallback = given.fallback;
  auto options = particulars_option(given.options, "--option", "name", kOfAnOption);
  if (!options) return session.report(options.error());
  request.options = std::move(*options);
  auto measures = measures_option(session, given.measures, "until");
  if (!measures) return session.report(measures.error());
  request.measures = std::move(*measures);
  auto cost = money_option(given.cost, "--cost");
  if (!cost) return session.report(cost.error());
  request.cost = *cost;
  auto text = read_text(session, given.text, tr("# The proposal. Lines that begin with # are dropped.\n"), true);
  if (!text) return session.report(text.error());
  request.text = *text;
  return for_each_ticket(
      session, "propose", given.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ProposeRequest one = request;
        one.how = how;
        auto step = propose_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        auto after = load_case(writer, office, id);
        if (!after) return fail(std::move(after.error()));
        const std::string awaited = awaited_approval(office, after->stored.ticket, after->state);
        return Done{std::move(*step), awaited.empty() ? std::string(tr("proposed")) : say("proposed; {0}", awaited)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("-t,--text,-m", options->text, tr("the solution proposed; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  app.add_option("--option", options->options,
                 tr("an alternative weighed: 'NAME, feasibility=high, cost=800 CNY, time=3 days, acceptance=low'"))
      ->type_name(tr("OPTION"));
  app.add_option("--chosen", options->chosen, tr("the alternative that is proposed"))->type_name(tr("NAME"));
  app.add_option("--fallback", options->fallback, tr("the one kept in reserve"))->type_name(tr("NAME"));
  app.add_option("--measure", options->measures,
                 tr("what shall be done: 'refund, amount=800 CNY, owner=li.wei, until=2026-03-15'"))
      ->type_name(tr("MEASURE"));
  app.add_option("--cost", options->cost, tr("what it will cost us; left out, what the chosen alternative costs"))
      ->type_name(tr("AMOUNT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kProposeCommand = {
    "propose", Group::kProcedure, msgid("propose a solution, with the alternatives weighed"),
    msgid("  kesu propose KS-260311-7F3QXMY --text 'Lay a new membrane' --cost '2400 CNY'\n"
          "  kesu propose KS-260311-7F3QXMY --text 'Lay a new membrane' "
          "--option 'membrane, feasibility=high, cost=2400 CNY, time=3 days, acceptance=high' "
          "--option 'sealant, feasibility=high, cost=200 CNY, time=1 day, acceptance=low' "
          "--chosen membrane --fallback sealant\n"),
    declare};

}  // namespace kesu
