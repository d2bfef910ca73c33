// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/steps.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  StepRequest request;
  std::string done;
  std::string skip;
};

int run(Session& session, const Options& options) {
  StepRequest request = options.request;
  if (options.done.empty() == options.skip.empty()) {
    return session.report(Error{ErrorKind::kUsage,
                                tr("a step is done or skipped: --done STEP or --skip STEP"),
                                {},
                                tr("`kesu show` lists the steps of a ticket")});
  }
  request.skipped = options.done.empty();
  request.step = request.skipped ? options.skip : options.done;
  auto text = read_text(session, request.text, {}, false);
  if (!text) return session.report(text.error());
  request.text = *text;
  return for_each_ticket(
      session, "step", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        StepRequest one = request;
        one.options = how;
        auto step = step_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        const std::string name = step_name(step->filed);
        return Done{std::move(*step), one.skipped ? say("{0} skipped", name) : say("{0} done", name)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--done", options->done, tr("the step that was done: quality/photograph, or photograph"))
      ->type_name(tr("STEP"));
  app.add_option("--skip", options->skip, tr("the step that is left out, with --because"))->type_name(tr("STEP"));
  app.add_option("--evidence", options->request.evidence, tr("an attachment that shows it, by its event"))
      ->type_name(tr("EVENT"));
  app.add_option("-t,--text", options->request.text, tr("a remark; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kStepCommand = {
    "step", Group::kProcedure, msgid("say that a step of a playbook or a handling plan was done, or is skipped"),
    msgid("  kesu step KS-260311-7F3QXMY --done quality/photograph --text 'Eleven photos, in the shared folder'\n"
          "  kesu step KS-260311-7F3QXMY --skip statement --because 'The press did not ask'\n"),
    declare};

}  // namespace kesu
