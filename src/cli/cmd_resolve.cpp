// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "particulars.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string text;
  std::vector<std::string> measures;
  std::string cost;
  std::string liability;
};

int run(Session& session, const Options& options) {
  ResolveRequest request;
  auto measures = measures_option(session, options.measures, "done");
  if (!measures) return session.report(measures.error());
  request.measures = std::move(*measures);
  auto cost = money_option(options.cost, "--cost");
  if (!cost) return session.report(cost.error());
  request.cost = *cost;
  auto liability = optional_word<Liability>(options.liability, "--liability");
  if (!liability) return session.report(liability.error());
  request.liability = *liability;
  auto text = read_text(session, options.text, tr("# The resolution. Lines that begin with # are dropped.\n"), true);
  if (!text) return session.report(text.error());
  request.text = *text;
  return for_each_ticket(
      session, "resolve", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ResolveRequest one = request;
        one.options = how;
        auto step = resolve_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), tr("resolved")};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("-t,--text,-m", options->text, tr("the resolution in words; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  app.add_option("--measure", options->measures,
                 tr("a measure taken: rework, replace, refund, compensation, apology, …, or 'refund, amount=800 CNY, "
                    "owner=li.wei, done=2026-03-15'"))
      ->type_name(tr("MEASURE"));
  app.add_option("--cost", options->cost, tr("what it costs us, with currency: '800 CNY'"))->type_name(tr("AMOUNT"));
  app.add_option("--liability", options->liability, choices<Liability>())->type_name(tr("LIABILITY"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kResolveCommand = {"resolve", Group::kProcedure, msgid("record the resolution"),
                                 msgid("  kesu resolve KS-260311-7F3QXMY --text 'Threshold re-sealed, neighbour paid' "
                                       "--measure rework --measure compensation --cost '3200 CNY'\n"
                                       "  kesu resolve KS-260311-7F3QXMY --text - < resolution.txt\n"),
                                 declare};

}  // namespace kesu
