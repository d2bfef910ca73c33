// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/actions.hpp"
#include "kesu/report/actions.hpp"

#include "action_list.hpp"
#include "bulk.hpp"
#include "commands.hpp"
#include "filter_setting.hpp"
#include "subcommands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  std::vector<std::string> ids;
  std::string kind = "corrective";
  std::string title;
  std::string text;
  std::string root_cause;
  std::string owner;
  std::string due;
  std::string verifier;
  std::string check_on;
  std::vector<std::string> tickets;
  std::vector<std::string> who;
  bool effective = false;
  bool not_effective = false;
  BulkOptions step;  ///< --happened, --because, --format, --dry-run
  // Of the list.
  ListingFlags listing;
  std::vector<std::string> kinds, statuses, owners;
  bool overdue = false;
  bool open_only = false;
};

using Body = std::function<Result<ActionStep>(Writer&, const Office&, const TicketId&, const StepOptions&)>;

Result<std::optional<Timestamp>> time_option(Session& session, const std::string& text) {
  if (text.empty()) return std::optional<Timestamp>();
  auto time = session.typed_time(text);
  if (!time) return fail(std::move(time.error()));
  return std::optional<Timestamp>(*time);
}

Result<std::vector<TicketId>> ticket_options(Session& session, const std::vector<std::string>& typed) {
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  std::vector<TicketId> ids;
  for (const std::string& one : typed) {
    auto id = (*store)->find(one, session.writing_lookup());
    if (!id) return fail(std::move(id.error()));
    if (std::find(ids.begin(), ids.end(), *id) == ids.end()) ids.push_back(*std::move(id));
  }
  return ids;
}

Result<Commission> commission_of(Session& session, const Options& options) {
  Commission commission;
  commission.owner = options.owner;
  commission.verifier = options.verifier;
  auto due = time_option(session, options.due);
  if (!due) return fail(std::move(due.error()));
  commission.due = *due;
  auto check_on = time_option(session, options.check_on);
  if (!check_on) return fail(std::move(check_on.error()));
  commission.check_on = *check_on;
  auto tickets = ticket_options(session, options.tickets);
  if (!tickets) return fail(std::move(tickets.error()));
  commission.tickets = *std::move(tickets);
  return commission;
}

/// "to be carried out by li.si until 2026-05-01".
std::string line_of(const Action& action) {
  if (action.is_closed()) return action_status_words(action);
  if (action.status == ActionStatus::kVerified) return action_status_words(action);
  std::string line = say("{0}: {1}", action_status_words(action), action.owed_by());
  if (action.status == ActionStatus::kOpen && action.due) line = say("{0}, due {1}", line, spoken_time(*action.due));
  if (action.status == ActionStatus::kDone && action.check_on)
    line = say("{0}, on {1}", line, spoken_time(*action.check_on));
  return line;
}

void print_step(Session& session, Format format, std::string_view verb, const ActionStep& step, bool rehearsed) {
  std::string line = line_of(step.now);
  if (rehearsed) line = say("{0} (dry run: nothing is written)", line);
  if (format == Format::kTable) {
    session.world().out << step.id.text;
    if (!session.options().quiet) session.world().out << ' ' << terminal_safe(line);
    session.world().out << '\n';
    return;
  }
  Table table;
  table.schema = "kesu/action/" + std::string(verb) + "/1";
  table.columns = {{"id", "", Align::kLeft, false, false},
                   {"event", "", Align::kLeft, false, false},
                   {"status", "", Align::kLeft, false, false},
                   {"message", "", Align::kLeft, false, false}};
  table.rows.push_back({Cell{step.id.text, "", Emphasis::kNone}, Cell{to_string(step.event), "", Emphasis::kNone},
                        Cell{std::string(to_string(step.now.status)), "", Emphasis::kNone},
                        Cell{line, "", Emphasis::kNone}});
  session.print(table, format);
}

/// Runs one step under the store's lock and says what it came to.
int write_step(Session& session, const Options& options, std::string_view verb, const Body& body) {
  auto format = step_format(options.step);
  if (!format) return session.report(format.error());
  auto office = session.office();
  if (!office) return session.report(office.error());
  auto how = step_options(session, options.step);
  if (!how) return session.report(how.error());
  TicketId id;
  if (!options.ids.empty()) {
    auto found = (*office)->store.find_action(options.ids.front(), session.writing_lookup());
    if (!found) return session.report(found.error());
    id = *std::move(found);
  }
  std::optional<ActionStep> step;
  bool rehearsed = false;
  auto written = (*office)->store.write(
      [&](Writer& writer) -> Result<void> {
        auto done = body(writer, **office, id, *how);
        if (!done) return fail(std::move(done.error()));
        step = *std::move(done);
        if (!options.step.dry_run) return {};
        rehearsed = true;
        return fail(ErrorKind::kNegative, {});  // so that nothing is written
      },
      session.write_options("kesu action " + std::string(verb)));
  if (!written && !rehearsed) return session.report(written.error());
  print_step(session, *format, verb, *step, rehearsed);
  return kExitDone;
}

int open(Session& session, const Options& options) {
  auto kind = word_option<ActionKind>(options.kind, "--kind");
  if (!kind) return session.report(kind.error());
  auto text = read_text(session, options.text, {}, false);
  if (!text) return session.report(text.error());
  auto commission = commission_of(session, options);
  if (!commission) return session.report(commission.error());
  ActionPlan plan{*kind, options.title, *std::move(text), options.root_cause, commission->tickets};
  return write_step(session, options, "open",
                    [&](Writer& writer, const Office& office, const TicketId&, const StepOptions& how) {
                      return open_action(writer, office, plan, *commission, how);
                    });
}

int change(Session& session, const Options& options) {
  auto commission = commission_of(session, options);
  if (!commission) return session.report(commission.error());
  return write_step(session, options, "change",
                    [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) {
                      return change_action(writer, office, id, *commission, how);
                    });
}

int carry_out(Session& session, const Options& options) {
  auto text = read_text(session, options.text, {}, true);
  if (!text) return session.report(text.error());
  auto check_on = time_option(session, options.check_on);
  if (!check_on) return session.report(check_on.error());
  return write_step(session, options, "do",
                    [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) {
                      return carry_out_action(writer, office, id, *text, options.who, *check_on, how);
                    });
}

int verify(Session& session, const Options& options) {
  if (options.effective == options.not_effective) {
    return session.report(
        Error{ErrorKind::kUsage, tr("a verification says one of --effective and --not-effective"), {}, {}});
  }
  Verification verification;
  verification.effect = options.effective ? Effect::kEffective : Effect::kNotEffective;
  auto text = read_text(session, options.text, {}, true);
  if (!text) return session.report(text.error());
  verification.text = *std::move(text);
  auto due = time_option(session, options.due);
  if (!due) return session.report(due.error());
  verification.due = *due;
  return write_step(session, options, "verify",
                    [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) {
                      return verify_action(writer, office, id, verification, how);
                    });
}

int close(Session& session, const Options& options) {
  return write_step(session, options, "close",
                    [](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) {
                      return close_action(writer, office, id, how);
                    });
}

/// Which actions a list shows.
struct Wanted {
  std::vector<ActionKind> kinds;
  std::vector<ActionStatus> statuses;
  std::vector<TicketId> tickets;
  std::optional<Timestamp> due;
};

Result<Wanted> wanted_of(Session& session, const Options& options) {
  Wanted wanted;
  auto kinds = word_options<ActionKind>(options.kinds, "--kind");
  if (!kinds) return fail(std::move(kinds.error()));
  wanted.kinds = *std::move(kinds);
  auto statuses = word_options<ActionStatus>(options.statuses, "--status");
  if (!statuses) return fail(std::move(statuses.error()));
  wanted.statuses = *std::move(statuses);
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  for (const std::string& typed : options.tickets) {
    auto id = (*store)->find(typed, Lookup::kReading);
    if (!id) return fail(std::move(id.error()));
    wanted.tickets.push_back(*std::move(id));
  }
  auto due = time_option(session, options.due);
  if (!due) return fail(std::move(due.error()));
  wanted.due = *due;
  return wanted;
}

template <class One>
bool has(const std::vector<One>& list, const One& one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

bool passes(const ActionView& view, const Wanted& wanted, const Options& options, const ListingContext& context) {
  const Action& action = view.action;
  if (!wanted.kinds.empty() && !has(wanted.kinds, action.plan.kind)) return false;
  if (!wanted.statuses.empty() && !has(wanted.statuses, action.status)) return false;
  if (!options.owners.empty() && !has(options.owners, action.owner) && !has(options.owners, action.owed_by()))
    return false;
  if (options.open_only && action.is_closed()) return false;
  if (options.overdue && !view.late(context.now)) return false;
  if (wanted.due) {
    if (!view.owed) return false;
    // A day means to its end.
    const Instant end = wanted.due->is_date()
                            ? context.zone->day_start(std::chrono::sys_days{*wanted.due->date} + std::chrono::days{1})
                            : wanted.due->instant;
    if (view.owed->due->at >= end) return false;
  }
  return wanted.tickets.empty() || std::any_of(wanted.tickets.begin(), wanted.tickets.end(),
                                               [&](const TicketId& id) { return has(action.plan.tickets, id); });
}

/// The owners asked for as the actions have them.
Result<std::vector<std::string>> owners_of(Session& session, const Options& options, const Actions& actions) {
  Problems told_with_the_actions;
  auto rules = session.rules_for_looking(told_with_the_actions);
  if (!rules) return fail(std::move(rules.error()));
  std::vector<std::string> owners;
  for (const std::string& typed : options.owners) {
    const bool used = std::any_of(actions.views.begin(), actions.views.end(), [&](const ActionView& view) {
      return view.action.owner == typed || view.action.owed_by() == typed;
    });
    auto owner = known_person(session, *(*rules)->people, typed, used);
    if (!owner) return fail(std::move(owner.error()));
    owners.push_back(*std::move(owner));
  }
  return owners;
}

int list(Session& session, const Options& given) {
  Options options = given;
  auto format = parse_format(options.listing.format);
  if (!format) return session.report(format.error());
  auto wanted = wanted_of(session, options);
  if (!wanted) return session.report(wanted.error());
  auto as_of = stand_as_of(session, options.listing);
  if (!as_of) return session.report(as_of.error());
  auto actions = read_actions(session, *as_of);
  if (!actions) return session.report(actions.error());
  auto owners = owners_of(session, options, *actions);
  if (!owners) return session.report(owners.error());
  options.owners = *std::move(owners);
  auto context = session.listing({}, options.listing.reveal);
  if (!context) return session.report(context.error());
  note_newest(*context, *actions);
  std::erase_if(actions->views, [&](const ActionView& view) { return !passes(view, *wanted, options, *context); });
  // What presses first, then what is owed of nobody.
  std::stable_sort(actions->views.begin(), actions->views.end(), [](const ActionView& a, const ActionView& b) {
    if (a.owed.has_value() != b.owed.has_value()) return a.owed.has_value();
    return a.owed && a.owed->due->at < b.owed->due->at;
  });
  if (!session.options().quiet)
    return show_table(session, action_table(actions->views, *context), *format, actions->problems);
  for (const ActionView& view : actions->views)
    session.world().out << view.file->id.text << '\n';
  return session.report(actions->problems);
}

int show(Session& session, const Options& options) {
  const bool yaml = options.listing.format == "yaml";
  auto format = yaml ? Result<Format>(Format::kTable) : parse_format(options.listing.format);
  if (!format) return session.report(format.error());
  if (*format != Format::kTable && *format != Format::kJson) {
    return session.report(Error{
        ErrorKind::kUsage, say("show has no format '{0}'", options.listing.format), {}, tr("table, json or yaml")});
  }
  const auto typed = typed_ids(session, options.ids);
  if (!typed) return session.report(typed.error());
  auto as_of = stand_as_of(session, options.listing);
  if (!as_of) return session.report(as_of.error());
  auto actions = read_actions(session, *typed, *as_of);
  if (!actions) return session.report(actions.error());
  auto context = session.listing({}, options.listing.reveal);
  if (!context) return session.report(context.error());
  std::ostream& out = session.world().out;
  if (*format == Format::kJson) {
    out << action_json(actions->views, *context, actions->problems);
  } else if (yaml) {
    for (std::size_t i = 0; i < actions->files.size(); ++i)
      out << (i > 0 ? "---\n" : "") << actions->files[i].bytes;
  } else {
    for (std::size_t i = 0; i < actions->views.size(); ++i)
      out << (i > 0 ? "\n" : "")
          << action_sheet(actions->views[i], *context, session.world().width, session.use_colour());
  }
  return session.report(actions->problems);
}

class Declaration : public Subcommands<Options> {
 public:
  using Subcommands::Subcommands;

  void open_options(CLI::App& sub) {
    sub.add_option("--kind", options().kind, tr("corrective, as it happened; preventive, as it might"))
        ->type_name(tr("KIND"));
    sub.add_option("--title", options().title, tr("the action in one line"))->type_name(tr("TEXT"));
    text(sub, tr("what is to be done; - reads it from standard input"));
    sub.add_option("--root-cause", options().root_cause,
                   tr("the root cause it is to remove; that of the tickets' findings if not given"))
        ->type_name(tr("CAUSE"));
    commission(sub);
    tickets(sub);
    step(sub);
  }

  void change_options(CLI::App& sub) {
    id(sub);
    commission(sub);
    tickets(sub);
    step(sub);
  }

  void do_options(CLI::App& sub) {
    id(sub);
    text(sub, tr("what was done, and what shows it; - reads it from standard input"));
    several(sub, "--who", options().who, tr("who did it, if not whoever records it; may be given several times"),
            tr("PERSON"));
    check_on(sub);
    step(sub);
  }

  void verify_options(CLI::App& sub) {
    id(sub);
    sub.add_flag("--effective", options().effective, tr("it had the effect it was to have"));
    sub.add_flag("--not-effective", options().not_effective, tr("it had not, and is to be done again"));
    text(sub, tr("how that was found out; - reads it from standard input"));
    sub.add_option("--due", options().due, tr("with --not-effective: by when it is to be done again"))
        ->type_name(tr("TIME"));
    step(sub);
  }

  void close_options(CLI::App& sub) {
    id(sub);
    step(sub);
  }

  void list_options(CLI::App& sub) {
    several(sub, "--kind", options().kinds, choices<ActionKind>(), tr("KIND"));
    several(sub, "--status", options().statuses, choices<ActionStatus>(), tr("STATUS"));
    several(sub, "--owner", options().owners, tr("who owns it, or has to act on it"), tr("PERSON"));
    tickets(sub);
    sub.add_option("--due", options().due, tr("owed before then: +2d, today, 2026-03-11"))->type_name(tr("TIME"));
    sub.add_flag("--overdue", options().overdue, tr("overdue only"));
    sub.add_flag("--open", options().open_only, tr("not closed"));
    sub.add_option("--format", options().listing.format, tr("table, json, csv, md or html"))->type_name(tr("FORMAT"));
    reveal(sub);
    as_of(sub);
  }

  void show_options(CLI::App& sub) {
    sub.add_option("ID", options().ids,
                   tr("actions; an unambiguous end of 4 or more symbols will do; - reads standard input"))
        ->type_name("")
        ->required();
    sub.add_option("--format", options().listing.format, tr("table, json or yaml (the file itself)"))
        ->type_name(tr("FORMAT"));
    reveal(sub);
    as_of(sub);
  }

 private:
  static void several(CLI::App& sub, const char* name, std::vector<std::string>& values, const std::string& about,
                      const char* type) {
    sub.add_option(name, values, about)
        ->type_name(type)
        ->delimiter(',')
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  void reveal(CLI::App& sub) { sub.add_flag("--reveal", options().listing.reveal, tr("show personal data unmasked")); }
  void id(CLI::App& sub) {
    sub.add_option("ID", options().ids, tr("the action"))->type_name("")->required()->expected(1);
  }
  void text(CLI::App& sub, const char* about) {
    sub.add_option("-t,--text,-m", options().text, about)->type_name(tr("TEXT"));
  }
  void check_on(CLI::App& sub) {
    sub.add_option("--check-on", options().check_on, tr("the day on which its effect can be judged, and not before"))
        ->type_name(tr("TIME"));
  }
  void commission(CLI::App& sub) {
    sub.add_option("--owner", options().owner, tr("who carries it out"))->type_name(tr("PERSON"));
    sub.add_option("--due", options().due, tr("by when"))->type_name(tr("TIME"));
    sub.add_option("--verifier", options().verifier, tr("who verifies its effect; not who carries it out"))
        ->type_name(tr("PERSON"));
    check_on(sub);
  }
  void tickets(CLI::App& sub) {
    several(sub, "--ticket", options().tickets, tr("the complaint it comes from; may be given several times"),
            tr("TICKET"));
  }
  void as_of(CLI::App& sub) {
    sub.add_option("--as-of", options().listing.as_of, tr("as things stood then: leave out what happened later"))
        ->type_name(tr("TIME"));
  }
  void step(CLI::App& sub) {
    sub.add_flag("-n,--dry-run", options().step.dry_run, tr("say what would be done, write nothing"));
    declare_step(sub, options().step);
    sub.add_option("--format", options().step.format, tr("table or json"))->type_name(tr("FORMAT"));
  }
};

Runner declare(CLI::App& app) {
  Declaration declared(app);
  declared.open_options(declared.verb("open", tr("open an action: who shall do what until when"), open));
  declared.change_options(
      declared.verb("change", tr("say anew who does it, until when, who verifies it and when"), change));
  declared.do_options(declared.verb("do", tr("record what was done"), carry_out));
  declared.verify_options(declared.verb("verify", tr("record whether it had effect; by somebody else"), verify));
  declared.close_options(declared.verb("close", tr("close it once it is verified effective, or for a reason"), close));
  declared.list_options(declared.verb("list", tr("list actions: what is owed first"), list));
  declared.show_options(declared.verb("show", tr("show an action and its history"), show));
  return declared.runner();
}

}  // namespace

const Command kActionCommand = {
    "action", Group::kProcedure, msgid("track corrective and preventive actions until they have effect"),
    msgid("  kesu action open --ticket KS-260311-7F3QXMY --title 'Water test before tiling' --owner li.si --due +14d\n"
          "  kesu action do CA-260401-M2K8PAY --text 'Test sheet in use at all sites' --check-on +60d\n"
          "  kesu action verify CA-260401-M2K8PAY --effective --text 'No leak in 23 bathrooms'\n"
          "  kesu action close CA-260401-M2K8PAY\n"
          "  kesu action list --overdue --format csv\n"),
    declare};

}  // namespace kesu
