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
      session, "accept", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        auto step = accept_ticket(writer, office, id, *text, how);
        if (!step) return fail(std::move(step.error()));
        const std::string owner = step->before.owner.empty() ? step->filed.by : step->before.owner;
        return Done{std::move(*step), say("taken on by {0}", owner)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("-t,--text", options->text, tr("a remark; - reads it from standard input"))->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kAcceptCommand = {"accept", Group::kProcedure, msgid("take on a ticket that one has been given"),
                                msgid("  kesu accept KS-260311-7F3QXMY\n"
                                      "  kesu list -q --owner wu.tao --status assigned | kesu accept - --as wu.tao\n"),
                                declare};

}  // namespace kesu
