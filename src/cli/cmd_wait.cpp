// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/waiting.hpp"
#include "kesu/report/tickets.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  WaitRequest wait;
  std::string until;
};

std::string line_of(const WaitRequest& wait, const std::vector<std::string>& clocks) {
  std::string line = say("waits for {0} until {1}", wait_label(wait.reason), spoken_time(wait.until));
  std::string names;
  for (const std::string& name : clocks)
    names += (names.empty() ? "" : tr(", ")) + clock_label(name);
  return line + tr("; ") + (names.empty() ? std::string(tr("no clock rests meanwhile")) : say("rests: {0}", names));
}

int run(Session& session, const Options& options) {
  auto until = session.typed_time(options.until);
  if (!until) return session.report(until.error());
  WaitRequest request = options.wait;
  request.until = *until;
  return for_each_ticket(
      session, "wait", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        WaitRequest one = request;
        one.options = how;
        auto subject = load_case(writer, office, id);
        if (!subject) return fail(std::move(subject.error()));
        auto step = wait_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), line_of(one, clocks_paused_by(office, *subject, one.reason))};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--for", options->wait.reason, tr("for whom or what, as the rules name it under pause: customer, …"))
      ->type_name(tr("REASON"))
      ->required();
  app.add_option("--until", options->until, tr("the expected end, when it goes on by itself: +3d, 2026-03-20"))
      ->type_name(tr("TIME"))
      ->required();
  app.add_option("-t,--text,-m", options->wait.text, tr("a remark"))->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kWaitCommand = {
    "wait", Group::kProcedure, msgid("pause the clocks that may rest while something is waited for"),
    msgid("  kesu wait KS-260311-7F3QXMY --for customer --until +3d --text 'Asked for the invoice'\n"
          "  kesu wait KS-260311-7F3QXMY --for supplier --until 2026-03-20 --because 'Part on order'\n"),
    declare};

}  // namespace kesu
