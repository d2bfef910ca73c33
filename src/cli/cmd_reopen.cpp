// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

int run(Session& session, const BulkOptions& options) {
  return for_each_ticket(
      session, "reopen", options,
      [](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        auto step = reopen_ticket(writer, office, id, how);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), tr("reopened")};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<BulkOptions>();
  declare_bulk(app, *options);
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kReopenCommand = {"reopen", Group::kProcedure, msgid("take a closed or resolved ticket up again"),
                                msgid("  kesu reopen KS-260311-7F3QXMY --because 'Leaks again after the repair'\n"),
                                declare};

}  // namespace kesu
