// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iostream>
#include <map>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/intake.hpp"
#include "kesu/report/case_file.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "new_owner.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  AssignRequest request;
  std::vector<std::string> plan;
};

std::string whose(const Event& filed) {
  const std::string owner = filed.field("owner");
  const std::string department = filed.field("department");
  if (owner.empty()) return say("assigned to department {0}", department);
  if (department.empty()) return say("assigned to {0}", owner);
  return say("assigned to {0}, department {1}", owner, department);
}

// Who had each ticket and who has it now, for this run: what it has assigned weighs on the next.
struct Load {
  std::map<std::string, std::pair<std::string, std::string>> moved;  // ticket → owner before, owner now

  void move(const TicketId& id, const State& before, const Event& filed) {
    moved[id.text] = {before.owner, filed.field("owner")};
  }
  [[nodiscard]] int of(std::string_view person) const {
    int more = 0;
    for (const auto& [ticket, owners] : moved) {
      if (owners.first == person) --more;
      if (owners.second == person) ++more;
    }
    return more;
  }
};

// "inspect", "inspect=wu.tao", "inspect=wu.tao@+2d"
Result<PlannedStep> planned_step(Session& session, const std::string& typed) {
  PlannedStep planned;
  std::string rest = typed;
  if (const std::size_t at = rest.rfind('@'); at != std::string::npos) {
    auto until = session.typed_time(rest.substr(at + 1));
    if (!until) return fail(std::move(until.error()));
    planned.until = *until;
    rest.erase(at);
  }
  if (const std::size_t equals = rest.find('='); equals != std::string::npos) {
    planned.owner = rest.substr(equals + 1);
    rest.erase(equals);
  }
  planned.step = rest;
  if (rest.empty() || rest.find('/') != std::string::npos) {
    return fail(ErrorKind::kUsage, say("--plan: '{0}' is no step", typed), {},
                tr("write STEP, STEP=PERSON, STEP@TIME or STEP=PERSON@TIME"));
  }
  return planned;
}

Office counting(const Office& office, const Load& load) {
  Office counts = office;
  counts.open_tickets = [&office, &load](std::string_view person) {
    return (office.open_tickets ? office.open_tickets(person) : 0) + load.of(person);
  };
  return counts;
}

// What would be filed, and why; nothing is locked and nothing written.
int rehearse(Session& session, const Options& options, AssignRequest request, Load& load) {
  const auto format = step_format(options.bulk);
  if (!format) return session.report(format.error());
  auto office = session.office();
  if (!office) return session.report(office.error());
  auto how = step_options(session, options.bulk);
  if (!how) return session.report(how.error());
  request.options = *how;
  const auto typed = chosen_ids(session, options.bulk);
  if (!typed) return session.report(typed.error());
  Problems problems;
  auto views = session.some_views(*typed, {}, problems);
  if (!views) return session.report(views.error());
  auto context = session.listing(*views, false);
  if (!context) return session.report(context.error());

  Table table;
  table.schema = "kesu/assign/dry-run/1";
  for (const char* key : {"id", "owner", "department", "co_handlers", "because", "code", "message", "hint"})
    table.columns.push_back({key, "", Align::kLeft, false, false});
  int code = kExitDone;
  for (const StoredTicket& stored : views->tickets) {
    const auto view = std::find_if(views->views.begin(), views->views.end(),
                                   [&](const TicketView& one) { return one.ticket == &stored.ticket; });
    if (view == views->views.end()) continue;
    const Case subject{stored, view->state};
    const auto event = preview_assignment(counting(**office, load), subject, request);
    std::vector<Cell> row(table.columns.size());
    row[0].value = stored.ticket.id.text;
    row[5].value = static_cast<std::int64_t>(event ? kExitDone : exit_code(event.error().kind));
    if (event) {
      load.move(stored.ticket.id, view->state, *event);
      const std::string why = reason_words(*event, view->state.complaint.complainant, *context);
      row[1].value = event->field("owner");
      row[2].value = event->field("department");
      if (const Node* others = event->fields.find("co_handlers")) {
        std::vector<std::string> names;
        for (const Node& one : others->items)
          names.push_back(one.text);
        row[3].value = std::move(names);
      }
      row[4].value = why;
      row[6].value = say("would be {0}", whose(*event));
      if (*format == Format::kTable) {
        session.world().out << stored.ticket.id.text << ' ' << terminal_safe(say("would be {0}", whose(*event)))
                            << (why.empty() ? "" : terminal_safe(say(" ({0})", why))) << '\n';
      }
    } else {
      row[6].value = event.error().message;
      if (!event.error().hint.empty()) row[7].value = event.error().hint;
      code = worse_exit_code(code, session.report(event.error()));
    }
    table.rows.push_back(std::move(row));
  }
  if (*format != Format::kTable) session.print(table, *format);
  return worse_exit_code(code, session.report(problems));
}

int assign_each(Session& session, const Options& options, const AssignRequest& request, Load& load) {
  return for_each_ticket(
      session, "assign", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        AssignRequest one = request;
        one.options = how;
        auto step = assign_ticket(writer, counting(office, load), id, one);
        if (!step) return fail(std::move(step.error()));
        load.move(id, step->before, step->filed);
        const std::string line = whose(step->filed);
        return Done{std::move(*step), line};
      });
}

int run(Session& session, const Options& options) {
  AssignRequest request = options.request;
  for (const std::string& typed : options.plan) {
    auto planned = planned_step(session, typed);
    if (!planned) return session.report(planned.error());
    request.plan.push_back(std::move(*planned));
  }
  auto text = read_text(session, request.text, {}, false);
  if (!text) return session.report(text.error());
  request.text = *text;
  const NewOwner owner(session, request.owner);
  Load load;
  const int code =
      options.bulk.dry_run ? rehearse(session, options, request, load) : assign_each(session, options, request, load);
  if (!load.moved.empty()) owner.warn(session, load.of(request.owner));
  return code;
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--to", options->request.owner, tr("by hand: the owner"))->type_name(tr("PERSON"));
  app.add_option("--department,--dept", options->request.department, tr("by hand: the department"))
      ->type_name(tr("DEPARTMENT"));
  app.add_option("--with", options->request.co_handlers, tr("departments or persons that help"))
      ->type_name(tr("PERSON"));
  app.add_option("--plan", options->plan, tr("a step of the handling plan: STEP, STEP=PERSON, STEP=PERSON@TIME"))
      ->type_name(tr("STEP"));
  app.add_option("-t,--text", options->request.text, tr("instructions; - reads them from standard input"))
      ->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kAssignCommand = {"assign", Group::kProcedure,
                                msgid("give a ticket to an owner or a department, by routing or by hand"),
                                msgid("  kesu assign KS-260311-7F3QXMY\n"
                                      "  kesu assign KS-260311-7F3QXMY --to li.na --because 'Knows the building'\n"
                                      "  kesu assign KS-260311-7F3QXMY --plan inspect=wu.tao@+1d --plan quote@+3d\n"
                                      "  kesu assign KS-260311-7F3QXMY --dry-run\n"
                                      "  kesu list -q --status classified | kesu assign -\n"),
                                declare};

}  // namespace kesu
