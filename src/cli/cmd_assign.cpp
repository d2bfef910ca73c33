// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/intake.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  AssignRequest request;
};

std::string whose(const Step& step) {
  const std::string owner = step.filed.field("owner");
  const std::string department = step.filed.field("department");
  if (owner.empty()) return say("assigned to department {0}", department);
  if (department.empty()) return say("assigned to {0}", owner);
  return say("assigned to {0}, department {1}", owner, department);
}

// Who had each ticket and who has it now, for this run: what it has assigned weighs on the next.
struct Load {
  std::map<std::string, std::pair<std::string, std::string>> moved;  // ticket → owner before, owner now

  [[nodiscard]] int of(std::string_view person) const {
    int more = 0;
    for (const auto& [ticket, owners] : moved) {
      if (owners.first == person) --more;
      if (owners.second == person) ++more;
    }
    return more;
  }
};

int run(Session& session, const Options& options) {
  Load load;
  return for_each_ticket(
      session, "assign", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        AssignRequest request = options.request;
        request.options = how;
        Office counting = office;
        counting.open_tickets = [&](std::string_view person) {
          return (office.open_tickets ? office.open_tickets(person) : 0) + load.of(person);
        };
        auto step = assign_ticket(writer, counting, id, request);
        if (!step) return fail(std::move(step.error()));
        load.moved[id.text] = {step->before.owner, step->filed.field("owner")};
        const std::string line = whose(*step);
        return Done{std::move(*step), line};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--to", options->request.owner, tr("by hand: the owner"))->type_name(tr("PERSON"));
  app.add_option("--department,--dept", options->request.department, tr("by hand: the department"))
      ->type_name(tr("DEPARTMENT"));
  app.add_option("--with", options->request.co_handlers, tr("departments or persons that help"))
      ->type_name(tr("PERSON"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kAssignCommand = {"assign", Group::kProcedure,
                                msgid("give a ticket to an owner or a department, by routing or by hand"),
                                msgid("  kesu assign KS-260311-7F3QXMY\n"
                                      "  kesu assign KS-260311-7F3QXMY --to li.na --because 'Knows the building'\n"
                                      "  kesu list -q --status classified | kesu assign -\n"),
                                declare};

}  // namespace kesu
