// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/taking.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string text;
};

int run(Session& session, const Options& options) {
  auto text = read_text(session, options.text, {}, false);
  if (!text) return session.report(text.error());
  return for_each_ticket(
      session, "decline", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        auto step = decline_ticket(writer, office, id, *text, how);
        if (!step) return fail(std::move(step.error()));
        const std::string department = step->before.department;
        return Done{std::move(*step), department.empty() ? std::string(tr("declined; nobody has it now"))
                                                         : say("declined; back with department {0}", department)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("-t,--text", options->text, tr("a remark; - reads it from standard input"))->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kDeclineCommand = {"decline", Group::kProcedure, msgid("give back a ticket that one cannot take on"),
                                 msgid("  kesu decline KS-260311-7F3QXMY --because 'The pipe is the neighbour'\\''s'\n"
                                       "  kesu decline KS-260311-7F3QXMY --because 'On site till Friday' && "
                                       "kesu assign KS-260311-7F3QXMY\n"),
                                 declare};

}  // namespace kesu
