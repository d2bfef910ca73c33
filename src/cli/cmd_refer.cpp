// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/external.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string forum;
  std::string outcome;
  std::string of;
  std::string body;
  std::string reference;
  std::string next;
  std::string award;
  std::string text;
};

Result<ReferRequest> request_of(Session& session, const Options& options) {
  ReferRequest request;
  auto forum = optional_word<Forum>(options.forum, "--forum");
  if (!forum) return fail(std::move(forum.error()));
  request.forum = *forum;
  auto outcome = optional_word<ForumOutcome>(options.outcome, "--outcome");
  if (!outcome) return fail(std::move(outcome.error()));
  request.outcome = *outcome;
  if (!options.next.empty()) {
    auto next = session.typed_time(options.next);
    if (!next) return fail(std::move(next.error()));
    request.next = *next;
  }
  auto award = money_option(options.award, "--award");
  if (!award) return fail(std::move(award.error()));
  request.award = *award;
  auto text = read_text(session, options.text, {}, false);
  if (!text) return fail(std::move(text.error()));
  request.text = *text;
  request.of = options.of;
  request.body = options.body;
  request.reference = options.reference;
  return request;
}

std::string line_of(const ReferRequest& request) {
  if (request.forum) return say("referred: {0}", request.body.empty() ? display_name(*request.forum) : request.body);
  if (request.outcome) return say("ended there: {0}", display_name(*request.outcome));
  return tr("news recorded");
}

int run(Session& session, const Options& options) {
  auto request = request_of(session, options);
  if (!request) return session.report(request.error());
  return for_each_ticket(
      session, "refer", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ReferRequest one = *request;
        one.options = how;
        auto step = refer_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), line_of(one)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--forum", options->forum, say("it goes there: {0}", choices<Forum>()))->type_name(tr("FORUM"));
  app.add_option("--outcome", options->outcome, say("it ended there: {0}", choices<ForumOutcome>()))
      ->type_name(tr("OUTCOME"));
  app.add_option("--of", options->of, tr("the event by which it went there, where several are pending"))
      ->type_name(tr("EVENT"));
  app.add_option("--body", options->body, tr("the name of the body"))->type_name(tr("NAME"));
  app.add_option("--reference", options->reference, tr("the reference it has there"))->type_name(tr("TEXT"));
  app.add_option("--next", options->next, tr("the next date there: a hearing, a limit for an answer"))
      ->type_name(tr("TIME"));
  app.add_option("--award", options->award, tr("with --outcome: what the complainant was awarded"))
      ->type_name(tr("AMOUNT"));
  app.add_option("-t,--text,-m", options->text, tr("what happened; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kReferCommand = {
    "refer", Group::kProcedure, msgid("track a complaint at a body outside: arbitration, mediation, court"),
    msgid("  kesu refer KS-260311-7F3QXMY --forum mediation --body 'Consumer Council' --reference M-2026-88\n"
          "  kesu refer KS-260311-7F3QXMY --next 2026-04-20 --text 'Hearing fixed'\n"
          "  kesu refer KS-260311-7F3QXMY --outcome settled --award '1200 CNY' --text 'Half the repair paid'\n"),
    declare};

}  // namespace kesu
