// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/procedure/external.hpp"
#include "kesu/procedure/gates.hpp"
#include "kesu/procedure/handling.hpp"
#include "kesu/rules/gates.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string speed;
  std::string solution;
  std::string attitude;
  std::string channel;
  std::string text;
  std::string with;
  std::string verified;
  std::string verified_by;
  std::string forum;
  std::string body;
  bool not_reached = false;
  bool confirmed = false;
  bool not_confirmed = false;
  bool retained = false;
  bool lost = false;
  bool reopen = false;
  bool no_reopen = false;
};

std::optional<bool> yes_or_no(bool yes, bool no) {
  return yes || no ? std::optional(yes) : std::nullopt;
}

Result<FollowupRequest> request_of(Session& session, const Options& options) {
  if (options.not_reached && (options.reopen || !options.forum.empty())) {
    return fail(ErrorKind::kUsage, tr("somebody who was not reached is not dissatisfied"), {},
                tr("leave out --not-reached, --reopen or --forum"));
  }
  if (options.forum.empty() && !options.body.empty())
    return fail(ErrorKind::kUsage, tr("--body and --reference go with --forum"), {}, tr("add --forum"));
  FollowupRequest request;
  request.reached = !options.not_reached;
  const std::pair<const std::string*, std::optional<int>*> scores[] = {
      {&options.speed, &request.speed}, {&options.solution, &request.solution}, {&options.attitude, &request.attitude}};
  static constexpr std::string_view kNames[] = {"--speed", "--solution", "--attitude"};
  for (std::size_t i = 0; i < std::size(scores); ++i) {
    auto score = number_option(*scores[i].first, kNames[i], 1, 5);
    if (!score) return fail(std::move(score.error()));
    *scores[i].second = *score;
  }
  auto channel = optional_word<Channel>(options.channel, "--channel");
  if (!channel) return fail(std::move(channel.error()));
  request.channel = *channel;
  auto text = read_text(session, options.text, {}, false);
  if (!text) return fail(std::move(text.error()));
  request.text = *text;
  request.with = options.with;
  request.verified = options.verified;
  request.verified_by = options.verified_by;
  request.confirmed = yes_or_no(options.confirmed, options.not_confirmed);
  request.retained = yes_or_no(options.retained, options.lost);
  return request;
}

// Whether the actor may take it up again; asked before anything goes on paper where the options want it.
Result<void> may_reopen(const Office& office, const State& before, const StepOptions& options) {
  auto draft = draft_event(office, EventKind::kReopen, options);
  if (!draft) return fail(std::move(draft.error()));
  return require_right(office, &before, *draft);
}

Result<std::string> take_up_again(Writer& writer, const Office& office, const Step& step, StepOptions options,
                                  bool by_rule) {
  options.because = say("dissatisfied with the resolution, see {0}", to_string(step.event));
  if (by_rule) {
    // Whoever asks need not be who decides: what was said is kept all the same.
    if (auto may = may_reopen(office, step.before, options); !may) return say("not reopened: {0}", may.error().message);
  }
  auto reopened = reopen_ticket(writer, office, step.id, options);
  if (!reopened) return fail(std::move(reopened.error()));
  return std::string(tr("reopened"));
}

Result<std::string> take_outside(Writer& writer, const Office& office, const Step& step, const Forum forum,
                                 const std::string& body, const StepOptions& options) {
  ReferRequest request;
  request.forum = forum;
  request.body = body;
  request.options = options;
  auto referred = refer_ticket(writer, office, step.id, request);
  if (!referred) return fail(std::move(referred.error()));
  return say("referred: {0}", body.empty() ? display_name(forum) : body);
}

// What was said goes on paper first: it belongs to the cycle it is about. Then the ticket of a dissatisfied complainant
// is taken up again, or goes outside, where the rules or the options say so.
Result<Done> follow_up(Writer& writer, const Office& office, const TicketId& id, const FollowupRequest& request,
                       const Options& options, std::optional<Forum> forum) {
  if (options.reopen) {
    auto before = load_case(writer, office, id);
    if (!before) return fail(std::move(before.error()));
    if (auto may = may_reopen(office, before->state, request.options); !may) return fail(std::move(may.error()));
  }
  auto step = followup_ticket(writer, office, id, request);
  if (!step) return fail(std::move(step.error()));
  const bool dissatisfied = contentment_of(office.rules, step->filed) == Contentment::kDissatisfied;
  std::string line = request.reached ? tr("followed up") : tr("attempt recorded, nobody reached");
  if (dissatisfied) line = say("{0}: dissatisfied", line);
  const bool by_rule = dissatisfied && followup_rules(office.rules).reopen && !options.no_reopen && !forum;
  if (options.reopen || by_rule) {
    auto again = take_up_again(writer, office, *step, request.options, !options.reopen);
    if (!again) return fail(std::move(again.error()));
    line += tr(", ") + *again;
  }
  if (forum) {
    auto outside = take_outside(writer, office, *step, *forum, options.body, request.options);
    if (!outside) return fail(std::move(outside.error()));
    line += tr(", ") + *outside;
  }
  return Done{std::move(*step), line};
}

int run(Session& session, const Options& options) {
  auto request = request_of(session, options);
  if (!request) return session.report(request.error());
  auto forum = optional_word<Forum>(options.forum, "--forum");
  if (!forum) return session.report(forum.error());
  return for_each_ticket(
      session, "followup", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        FollowupRequest one = *request;
        one.options = how;
        auto done = follow_up(writer, office, id, one, options, *forum);
        if (done && contradicts_itself(office.rules, done->step.filed)) {
          session.warn(
              say("{0}: the scores and what was confirmed contradict each other; what was confirmed counts, "
                  "and both stay on paper",
                  id.text));
        }
        return done;
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--speed", options->speed, tr("satisfaction with the speed, 1 to 5"))->type_name(tr("SCORE"));
  app.add_option("--solution", options->solution, tr("satisfaction with the solution, 1 to 5"))->type_name(tr("SCORE"));
  app.add_option("--attitude", options->attitude, tr("satisfaction with the attitude, 1 to 5"))->type_name(tr("SCORE"));
  app.add_option("--channel", options->channel, choices<Channel>())->type_name(tr("CHANNEL"));
  app.add_option("-t,--text,-m", options->text, tr("what the complainant said; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  app.add_flag("--not-reached", options->not_reached, tr("an attempt that reached nobody"));
  app.add_option("--with", options->with, tr("with whom, if not the complainant"))->type_name(tr("TEXT"));
  auto* yes = app.add_flag("--confirmed", options->confirmed, tr("the complainant confirms that it is settled"));
  app.add_flag("--not-confirmed", options->not_confirmed, tr("the complainant says that it is not"))->excludes(yes);
  auto* stays = app.add_flag("--retained", options->retained, tr("the complainant would come back"));
  app.add_flag("--lost", options->lost, tr("the complainant would not come back"))->excludes(stays);
  app.add_option("--verified", options->verified, tr("how it was verified that the measures were carried out"))
      ->type_name(tr("TEXT"));
  app.add_option("--verified-by", options->verified_by, tr("who verified it, if not you"))->type_name(tr("PERSON"));
  auto* reopen = app.add_flag("--reopen", options->reopen, tr("take the ticket up again: dissatisfied"));
  app.add_flag("--no-reopen", options->no_reopen, tr("do not, even where the rules would"))->excludes(reopen);
  app.add_option("--forum", options->forum, say("the complainant takes it outside: {0}", choices<Forum>()))
      ->type_name(tr("FORUM"))
      ->excludes(reopen);
  app.add_option("--body", options->body, tr("with --forum: the name of the body"))->type_name(tr("NAME"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kFollowupCommand = {"followup", Group::kProcedure,
                                  msgid("ask the complainant afterwards and record the satisfaction"),
                                  msgid("  kesu followup KS-260311-7F3QXMY --speed 4 --solution 5 --attitude 5 "
                                        "--channel phone --text 'Dry since then'\n"
                                        "  kesu followup KS-260311-7F3QXMY --confirmed --verified 'Photo of the dry "
                                        "ceiling' --verified-by li.wei\n"
                                        "  kesu followup KS-260311-7F3QXMY --solution 1 --text 'Leaks again' --reopen\n"
                                        "  kesu followup KS-260311-7F3QXMY --not-reached\n"),
                                  declare};

}  // namespace kesu
