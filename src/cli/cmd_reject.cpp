// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/decision.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string event;
  std::string text;
};

int run(Session& session, const Options& given) {
  ApproveRequest request;
  request.event = given.event;
  auto text = read_text(session, given.text, {}, false);
  if (!text) return session.report(text.error());
  request.text = *text;
  return for_each_ticket(
      session, "reject", given.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ApproveRequest one = request;
        one.how = how;
        auto step = reject_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        const std::string proposal = step->filed.field("event");
        const std::string level = approval_level(office.rules, step->filed.field("level"));
        return Done{std::move(*step), level.empty() ? say("rejected {0}", proposal)
                                                    : say("rejected {0} at the level {1}", proposal, level)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--event", options->event, tr("the proposal as you saw it; refused if another one is in force"))
      ->type_name(tr("EVENT"));
  app.add_option("-t,--text,-m", options->text, tr("a remark; - reads it from standard input"))->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kRejectCommand = {
    "reject", Group::kProcedure, msgid("reject the solution proposed"),
    msgid("  kesu reject KS-260311-7F3QXMY --because 'Two offers are needed above 2000 CNY'\n"), declare};

}  // namespace kesu
