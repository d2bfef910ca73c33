// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/taking.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "new_owner.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  HandOver request;
  bool all = false;
};

// The open tickets of one person, oldest first.
Result<std::vector<std::string>> tickets_of(Session& session, const std::string& person, Problems& problems) {
  auto views = session.views();
  if (!views) return fail(std::move(views.error()));
  std::sort(views->views.begin(), views->views.end(), is_older);
  std::vector<std::string> ids;
  for (const TicketView& view : views->views) {
    if (!view.state.closed() && view.state.owner == person) ids.push_back(view.ticket->id.text);
  }
  problems = std::move(views->problems);
  return ids;
}

int run(Session& session, const Options& given) {
  Options options = given;
  Problems problems;
  const bool picked = !options.bulk.filter.empty();
  if (options.all && !options.bulk.ids.empty())
    return session.report(Error{ErrorKind::kUsage, tr("--all takes no IDs: it means every open ticket"), {}, {}});
  if (options.all || picked) {
    auto office = session.office();
    if (!office) return session.report(office.error());
    if (auto to = receiver_of(**office, options.request); !to) return session.report(to.error());
    const std::string& from = options.request.from.empty() ? (*office)->actor : options.request.from;
    if (picked) {
      // Of what that person has: nothing of others is handed over by accident.
      options.bulk.filter.push_back("open and owner = '" + from + "'");
    } else {
      auto ids = tickets_of(session, from, problems);
      if (!ids) return session.report(ids.error());
      options.bulk.ids = std::move(*ids);
      if (options.bulk.ids.empty()) {
        session.tell(say("{0} has no open ticket", from));
        return session.report(problems);
      }
    }
  } else if (options.bulk.ids.empty()) {
    return session.report(Error{ErrorKind::kUsage,
                                tr("no ticket is named"),
                                {},
                                tr("give IDs, - to read them, --filter, or --all for every open one")});
  }
  auto text = read_text(session, options.request.text, {}, false);
  if (!text) return session.report(text.error());
  const NewOwner owner(session, options.request.to);
  std::set<std::string> handed_over;  // a write may be tried more than once
  const int code = for_each_ticket(
      session, "handover", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        HandOver request = options.request;
        request.text = *text;
        request.options = how;
        auto step = hand_over_ticket(writer, office, id, request);
        if (!step) return fail(std::move(step.error()));
        const std::string to = step->filed.field("owner");
        const std::string from = step->before.owner;
        handed_over.insert(id.text);
        return Done{std::move(*step), say("handed over from {0} to {1}", from, to)};
      });
  if (!handed_over.empty()) owner.warn(session, static_cast<int>(handed_over.size()));
  return worse_exit_code(code, session.report(problems));
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_flag("--all", options->all, tr("every open ticket that person owns"));
  app.add_option("--from", options->request.from, tr("whose they are; one's own if left out"))->type_name(tr("PERSON"));
  app.add_option("--to", options->request.to, tr("who gets them; the backup who is there if left out"))
      ->type_name(tr("PERSON"));
  app.add_option("-t,--text", options->request.text,
                 tr("where things stand and what is to be done; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kHandoverCommand = {
    "handover", Group::kProcedure, msgid("hand tickets over to somebody else: at the end of a shift, before a leave"),
    msgid("  kesu handover KS-260311-7F3QXMY --to li.na --text 'Part ordered, comes on Friday'\n"
          "  kesu handover --all --because 'On leave from tomorrow' --dry-run\n"
          "  kesu handover --filter 'priority = urgent' --to li.na --because 'End of the shift'\n"
          "  kesu handover --all --from wu.tao --to he.lin --because 'He has left'\n"),
    declare};

}  // namespace kesu
