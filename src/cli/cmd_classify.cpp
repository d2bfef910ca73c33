// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/intake.hpp"
#include "kesu/procedure/reminder.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/rules/recipients.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  bool all_new = false;
  bool keep_category = false;
  std::string category;
  std::string severity;
  std::string priority;
  std::string liability;
};

Result<ClassifyRequest> request_of(const Options& options) {
  ClassifyRequest request;
  if (!options.category.empty()) request.by_hand.category = options.category;
  auto severity = number_option(options.severity, "--severity", 0, 100);
  if (!severity) return fail(std::move(severity.error()));
  request.by_hand.severity = *severity;
  auto priority = optional_word<Priority>(options.priority, "--priority");
  if (!priority) return fail(std::move(priority.error()));
  request.by_hand.priority = *priority;
  auto liability = optional_word<Liability>(options.liability, "--liability");
  if (!liability) return fail(std::move(liability.error()));
  request.liability = *liability;
  request.keep_category = options.keep_category;
  if (options.keep_category && !options.category.empty())
    return fail(ErrorKind::kUsage, say("{0} and {1} do not go together", "--category", "--keep-category"));
  return request;
}

// Tickets that nobody has classified yet; closed ones are left alone.
Result<std::vector<std::string>> unclassified(Session& session, Problems& problems) {
  auto views = session.views();
  if (!views) return fail(std::move(views.error()));
  std::vector<std::string> ids;
  for (const TicketView& view : views->views) {
    if (view.state.category.empty() && !view.state.priority && !view.state.closed())
      ids.push_back(view.ticket->id.text);
  }
  problems = std::move(views->problems);
  return ids;
}

// Whom the classification concerns at once, by name, and who tells them.
std::string at_once(const Office& office, const Classified& done, const TicketId& id) {
  const Node* because = done.step.filed.fields.find("because");
  const Date today = office.store.zone().date_of(office.now);
  const std::string names = names_of(
      *office.rules.people, concerned_at_once(office.rules, done.step.before, done.decision.priority, because, today));
  if (names.empty()) return {};
  if (!done.step.before.complaint.drill.empty())
    return say("{0} would have to be known at once by {1}; of a drill nobody is told", id.text, names);
  if (office.store.config().notifier.empty()) {
    return say(
        "{0} is to be known at once by {1}: tell them; kesu.yaml names no notifier, so `kesu remind` sends nothing",
        id.text, names);
  }
  return say("{0} is to be known at once by {1}; `kesu remind` tells who does not know yet", id.text, names);
}

std::string lacking_in(const Office& office, const Classified& done) {
  std::vector<std::string> paths;
  const auto missing =
      missing_fields(declared_fields(office.rules), done.step.before.complaint, done.decision.category);
  for (const DeclaredField* field : missing)
    paths.push_back(field->path);
  return comma_list(paths);
}

int run(Session& session, const Options& given) {
  Options options = given;
  auto request = request_of(options);
  if (!request) return session.report(request.error());
  Problems problems;
  if (options.all_new) {
    auto ids = unclassified(session, problems);
    if (!ids) return session.report(ids.error());
    options.bulk.ids.insert(options.bulk.ids.end(), ids->begin(), ids->end());
    if (options.bulk.ids.empty()) return session.report(problems);
  } else if (options.bulk.ids.empty() && options.bulk.filter.empty()) {
    return session.report(Error{ErrorKind::kUsage,
                                tr("no ticket is named"),
                                {},
                                tr("give IDs, - to read them, --filter, or --new for all unclassified ones")});
  }
  std::map<std::string, std::string> grave;    // ticket, what is to be said of whom it concerns at once
  std::map<std::string, std::string> lacking;  // ticket, what its category asks for and is missing
  const int code = for_each_ticket(
      session, "classify", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ClassifyRequest one = *request;
        one.options = how;
        if (options.all_new) {
          // Looked at again under the lock: somebody else may have been faster.
          auto subject = load_case(writer, office, id);
          if (!subject) return fail(std::move(subject.error()));
          const State& state = subject->state;
          if (!state.category.empty() || state.priority) return Done{{}, tr("classified meanwhile by somebody else")};
        }
        auto done = classify_ticket(writer, office, id, one);
        if (!done) return fail(std::move(done.error()));
        grave[id.text] = at_once(office, *done, id);
        lacking[id.text] = lacking_in(office, *done);
        const Classification& decision = done->decision;
        const std::string category = decision.category.empty() ? std::string(tr("no category")) : decision.category;
        return Done{std::move(done->step),
                    say("{0}, {1} (severity {2})", category, display_name(decision.priority), decision.severity)};
      });
  for (const auto& [id, line] : grave) {
    if (!line.empty()) session.tell(line);
  }
  for (const auto& [id, names] : lacking) {
    if (!names.empty()) session.tell(say("{0} lacks {1}; kesu amend adds what becomes known", id, names));
  }
  return worse_exit_code(code, session.report(problems));
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.get_option("ID")->required(false);
  app.add_flag("--new", options->all_new, tr("every ticket that is not classified yet"));
  app.add_option("--category", options->category, tr("by hand: the category"))->type_name(tr("CATEGORY"));
  app.add_flag("--keep-category", options->keep_category,
               tr("severity, priority and terms anew, the category as it is"));
  app.add_option("--severity", options->severity, tr("by hand: 0 to 100"))->type_name(tr("NUMBER"));
  app.add_option("--priority", options->priority, say("by hand: {0}", choices<Priority>()))->type_name(tr("PRIORITY"));
  app.add_option("--liability", options->liability, choices<Liability>())->type_name(tr("LIABILITY"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kClassifyCommand = {
    "classify", Group::kProcedure, msgid("decide category, severity and priority, by the rules or by hand"),
    msgid("  kesu classify KS-260311-7F3QXMY\n"
          "  kesu classify --new\n"
          "  kesu classify KS-260311-7F3QXMY --priority urgent --because 'Gas smell reported by phone'\n"
          "  kesu rules explain KS-260311-7F3QXMY\n"),
    declare};

}  // namespace kesu
