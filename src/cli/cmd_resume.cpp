// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/waiting.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string text;
};

int run(Session& session, const Options& options) {
  return for_each_ticket(
      session, "resume", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        auto step = resume_ticket(writer, office, id, options.text, how);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), tr("goes on")};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("-t,--text,-m", options->text, tr("a remark"))->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kResumeCommand = {"resume", Group::kProcedure, msgid("end a wait; paused clocks go on"),
                                msgid("  kesu resume KS-260311-7F3QXMY --text 'The part has come'\n"
                                      "  kesu resume KS-260311-7F3QXMY --happened '2026-03-12 10:00'\n"),
                                declare};

}  // namespace kesu
