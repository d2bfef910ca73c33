// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/decision.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string event;
  std::string text;
  std::string amount;
};

int run(Session& session, const Options& given) {
  ApproveRequest request;
  request.event = given.event;
  auto amount = money_option(given.amount, "--amount");
  if (!amount) return session.report(amount.error());
  request.amount = *amount;
  auto text = read_text(session, given.text, {}, false);
  if (!text) return session.report(text.error());
  request.text = *text;
  return for_each_ticket(
      session, "approve", given.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ApproveRequest one = request;
        one.how = how;
        auto step = approve_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        const std::string proposal = step->filed.field("event");
        const std::string level = approval_level(office.rules, step->filed.field("level"));
        return Done{std::move(*step), level.empty() ? say("approved {0}", proposal)
                                                    : say("approved {0} at the level {1}", proposal, level)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--event", options->event, tr("the proposal as you saw it; refused if another one is in force"))
      ->type_name(tr("EVENT"));
  app.add_option("--amount", options->amount, tr("up to which amount; left out, what the proposal costs"))
      ->type_name(tr("AMOUNT"));
  app.add_option("-t,--text,-m", options->text, tr("conditions; - reads them from standard input"))
      ->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kApproveCommand = {
    "approve", Group::kProcedure, msgid("approve the solution proposed"),
    msgid("  kesu approve KS-260311-7F3QXMY\n"
          "  kesu approve KS-260311-7F3QXMY --amount '2000 CNY' --text 'Use up the membrane in stock first'\n"),
    declare};

}  // namespace kesu
