// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"

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
  bool not_reached = false;
};

Result<FollowupRequest> request_of(Session& session, const Options& options) {
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
  return request;
}

int run(Session& session, const Options& options) {
  auto request = request_of(session, options);
  if (!request) return session.report(request.error());
  return for_each_ticket(
      session, "followup", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        FollowupRequest one = *request;
        one.options = how;
        auto step = followup_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), one.reached ? tr("followed up") : tr("attempt recorded, nobody reached")};
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
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kFollowupCommand = {"followup", Group::kProcedure,
                                  msgid("ask the complainant afterwards and record the satisfaction"),
                                  msgid("  kesu followup KS-260311-7F3QXMY --speed 4 --solution 5 --attitude 5 "
                                        "--channel phone --text 'Dry since then'\n"
                                        "  kesu followup KS-260311-7F3QXMY --not-reached\n"),
                                  declare};

}  // namespace kesu
