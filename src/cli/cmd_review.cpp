// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/review.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  ReviewRequest request;
  std::vector<std::string> actions;
};

Result<ReviewRequest> request_of(Session& session, const Options& options) {
  ReviewRequest request = options.request;
  auto text = read_text(session, request.text, {}, false);
  if (!text) return fail(std::move(text.error()));
  request.text = *std::move(text);
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  for (const std::string& typed : options.actions) {
    auto id = (*store)->find_action(typed, session.writing_lookup());
    if (!id) return fail(std::move(id.error()));
    request.actions.push_back(*std::move(id));
  }
  return request;
}

std::string line_of(const ReviewRequest& request) {
  return request.to.empty() ? std::string(tr("reviewed")) : say("reviewed, reported to {0}", request.to);
}

int run(Session& session, const Options& options) {
  auto request = request_of(session, options);
  if (!request) return session.report(request.error());
  return for_each_ticket(
      session, "review", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ReviewRequest one = *request;
        one.options = how;
        auto step = review_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{*std::move(step), line_of(one)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  ReviewRequest& request = options->request;
  declare_bulk(app, options->bulk);
  const auto several = [&](const char* name, std::vector<std::string>& values, const char* about, const char* type) {
    app.add_option(name, values, about)
        ->type_name(type)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  };
  app.add_option("-t,--text,-m", request.text, tr("the review in a few words; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  app.add_option("--well", request.well, tr("what went well"))->type_name(tr("TEXT"));
  app.add_option("--badly", request.badly, tr("what did not"))->type_name(tr("TEXT"));
  several("--lesson", request.lessons, tr("what to do differently; may be given several times"), tr("TEXT"));
  several("--decision", request.decisions, tr("what was decided; may be given several times"), tr("TEXT"));
  several("--attended", request.attended, tr("who took part; may be given several times"), tr("PERSON"));
  app.add_option("--reported-to", request.to, tr("to whom it was reported: a role or a person"))
      ->type_name(tr("PERSON"));
  several("--action", options->actions, tr("an action that comes out of it; may be given several times"), tr("ACTION"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kReviewCommand = {
    "review", Group::kProcedure, msgid("look back on a grave complaint: lessons, decisions, report to management"),
    msgid("  kesu review KS-260311-7F3QXMY --badly 'No water test' --lesson 'Test before tiling' --reported-to "
          "management\n"
          "  kesu review KS-260311-7F3QXMY --text - --attended zhao.lei --attended zhang.min --action "
          "CA-260401-M2K8PAY\n"),
    declare};

}  // namespace kesu
