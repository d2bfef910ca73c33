// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/escalation.hpp"
#include "kesu/rules/recipients.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  EscalateRequest request;
  std::string level;
};

std::string outcome(const Office& office, const Step& step) {
  const People& people = *office.rules.people;
  const Concern concern{step.before.owner, step.before.department, step.before.first_receiver};
  const Date today = office.store.zone().date_of(office.now);
  const std::string names = names_of(people, recipients_of(people, step.filed.field("to"), concern, today));
  std::string line = say("escalated to level {0}", step.filed.field("level"));
  if (const std::string owner = step.filed.field("owner"); !owner.empty())
    line = say("{0}; {1} owns it now", line, contact_of(people, owner).name);
  return names.empty() ? line : say("{0}; the next `kesu remind` tells {1}", line, names);
}

int run(Session& session, const Options& options) {
  constexpr int kMostLevels = 9;
  const auto level = number_option(options.level, "--level", 1, kMostLevels);
  if (!level) return session.report(level.error());
  return for_each_ticket(
      session, "escalate", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        EscalateRequest request = options.request;
        request.level = *level;
        request.options = how;
        auto step = escalate_ticket(writer, office, id, request);
        if (!step) return fail(std::move(step.error()));
        const std::string line = outcome(office, *step);
        return Done{std::move(*step), line};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--to", options->request.to, tr("who is told: superior, head, a role, a person or a department"))
      ->type_name(tr("WHO"));
  app.add_option("--level", options->level, tr("the level, 1 to 9; one above the present one if not given"))
      ->type_name(tr("NUMBER"));
  app.add_option("--owner", options->request.owner, tr("who owns the ticket from now on"))->type_name(tr("PERSON"));
  app.add_option("--department,--dept", options->request.department, tr("the department responsible from now on"))
      ->type_name(tr("DEPARTMENT"));
  app.add_option("-t,--text", options->request.text, tr("a remark"))->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kEscalateCommand = {
    "escalate", Group::kProcedure, msgid("take a ticket to a higher level by hand"),
    msgid("  kesu escalate KS-260311-7F3QXMY --to superior --because 'He threatens to go to the press'\n"
          "  kesu escalate KS-260311-7F3QXMY --to head --owner li.wei --because 'Needs a decision above 5000'\n"
          "  kesu list -q --priority urgent | kesu escalate - --to management --because 'Burst main, many houses'\n"),
    declare};

}  // namespace kesu
