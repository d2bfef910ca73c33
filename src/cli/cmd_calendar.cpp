// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/calendars.hpp"

#include "calendar_due.hpp"
#include "calendar_eval.hpp"
#include "calendar_import.hpp"
#include "calendar_source.hpp"
#include "commands.hpp"
#include "subcommands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

using std::chrono::days;
using Day = std::chrono::local_days;

// More would be a listing that nobody reads.
constexpr int kMostDays = 3660;

struct Options {
  DueRequest due;
  std::string name;
  std::string from, to;
  std::string days, month;
  std::vector<std::string> limit;
  bool special = false;
  CalendarImport incoming;
};

struct Period {
  Date first;
  Date last;
};

Result<Period> month_named(const std::string& text) {
  const auto first = parse_date(text + "-01");
  if (!first || text.size() != 7)
    return fail(ErrorKind::kUsage, say("--month cannot be '{0}'", text), {}, tr("write it as 2026-03"));
  return Period{*first, first->year() / first->month() / std::chrono::last};
}

// The month of now, or its year where only special days are asked for.
Result<Period> period_of(Session& session, const Options& options, const Zone& zone) {
  if (!options.month.empty()) {
    if (options.from.empty() && options.days.empty()) return month_named(options.month);
    return fail(ErrorKind::kUsage, tr("--month does not go with --from and --days"));
  }
  auto count = number_option(options.days, "--days", 1, kMostDays);
  if (!count) return fail(std::move(count.error()));
  auto from = time_in(session, options.from, zone);
  if (!from) return fail(std::move(from.error()));
  const Date date = from->is_date() ? *from->date : zone.date_of(from->instant);
  if (*count) return Period{date, Date{Day{date} + days{**count - 1}}};
  if (!options.from.empty()) return Period{date, Date{Day{date} + days{30}}};
  if (options.special) return Period{date.year() / 1 / 1, date.year() / 12 / 31};
  return Period{date.year() / date.month() / 1, date.year() / date.month() / std::chrono::last};
}

Result<Format> format_of(const Options& options) {
  return parse_format(options.due.format.empty() ? "table" : options.due.format);
}

int show_all(Session& session, const CalendarSource& source, Format format) {
  std::vector<const Calendar*> calendars;
  for (const auto& [name, calendar] : source.loaded.calendars)
    calendars.push_back(&calendar);
  session.print(calendars_table(calendars), format);
  return kExitDone;
}

int show(Session& session, const Options& options) {
  auto format = format_of(options);
  if (!format) return session.report(format.error());
  auto source = read_source(session, options.due.file);
  if (!source) return session.report(source.error());
  if (auto sound = without_problems(session, *source); !sound) return session.report(sound.error());
  const bool asks_days = options.special || !options.from.empty() || !options.days.empty() || !options.month.empty();
  if (options.name.empty() && source->loaded.calendars.size() > 1 && !asks_days)
    return show_all(session, *source, *format);
  auto calendar = choose_calendar(session, *source, options.name);
  if (!calendar) return session.report(calendar.error());
  auto period = period_of(session, options, (*calendar)->zone());
  if (!period) return session.report(period.error());
  const DayChoice choice = options.special ? DayChoice::kSpecial : DayChoice::kAll;
  const Table table = calendar_table(**calendar, period->first, period->last, choice);
  session.print(table, *format);
  if (table.rows.empty()) session.tell(tr("no day of this period is other than its weekday"));
  if ((*calendar)->beyond_coverage(period->first) || (*calendar)->beyond_coverage(period->last))
    warn_beyond_coverage(session, **calendar);
  return kExitDone;
}

// The calendar that an instant is asked of.
struct Asked {
  CalendarSource source;
  const Calendar* calendar = nullptr;
};

Result<Asked> asked_of(Session& session, const Options& options) {
  auto source = read_source(session, options.due.file);
  if (!source) return fail(std::move(source.error()));
  Asked asked{std::move(*source)};
  auto calendar = choose_calendar(session, asked.source, options.due.calendar);
  if (!calendar) return fail(std::move(calendar.error()));
  asked.calendar = *calendar;
  return asked;
}

int due(Session& session, const Options& options) {
  DueRequest request = options.due;
  for (const std::string& word : options.limit)
    request.limit += (request.limit.empty() ? "" : " ") + word;
  request.from = options.from;
  return show_due(session, request);
}

int between(Session& session, const Options& options) {
  auto format = format_of(options);
  if (!format) return session.report(format.error());
  auto asked = asked_of(session, options);
  if (!asked) return session.report(asked.error());
  const Zone& zone = asked->calendar->zone();
  auto from = time_in(session, options.from, zone);
  if (!from) return session.report(from.error());
  auto to = time_in(session, options.to, zone);
  if (!to) return session.report(to.error());
  auto pauses = typed_pauses(session, options.due.pauses, zone);
  if (!pauses) return session.report(pauses.error());
  if (options.due.format.empty()) {
    session.world().out << to_string(asked->calendar->between(from->instant, to->instant, *pauses)) << '\n';
  } else {
    session.print(between_table(*asked->calendar, from->instant, to->instant, *pauses), *format);
  }
  if (asked->calendar->beyond_coverage(from->instant, to->instant)) warn_beyond_coverage(session, *asked->calendar);
  return kExitDone;
}

template <Result<Instant> (Calendar::*search)(Instant) const>
int nearest(Session& session, const Options& options) {
  auto asked = asked_of(session, options);
  if (!asked) return session.report(asked.error());
  const Zone& zone = asked->calendar->zone();
  auto at = time_in(session, options.from, zone);
  if (!at) return session.report(at.error());
  const auto found = (asked->calendar->*search)(at->instant);
  if (!found) return session.report(found.error());
  session.world().out << to_string(zone.stamp(*found)) << '\n';
  if (asked->calendar->beyond_coverage(zone.date_of(*found))) warn_beyond_coverage(session, *asked->calendar);
  return kExitDone;
}

int eval(Session& session, const Options& options) {
  return answer_queries(session, options.due.file);
}

int take_over(Session& session, const Options& options) {
  return import_calendar(session, options.incoming);
}

class Declaration : public Subcommands<Options> {
 public:
  using Subcommands::Subcommands;

  void source(CLI::App& sub) {
    sub.add_option("--calendars", options().due.file, tr("a file of calendars instead of the store's"))
        ->type_name(tr("FILE"));
  }

  void import_options(CLI::App& sub) {
    CalendarImport& incoming = options().incoming;
    sub.add_option("FILE", incoming.file, tr("holiday-cn's JSON or iCalendar; - for standard input"))
        ->type_name("")
        ->required();
    sub.add_option("--name", incoming.name, tr("of the calendar file; cn-YEAR, or the file's own name"))
        ->type_name(tr("NAME"));
    sub.add_option("--covers", incoming.covers, tr("what the file is complete for: 2026, or FIRST..LAST"))
        ->type_name(tr("DATES"));
    sub.add_option("--statutory", incoming.statutory, tr("which days off are statutory; the others are by adjustment"))
        ->type_name(tr("DATES"));
    sub.add_option("--encoding", incoming.encoding, tr("of the file, if it is not UTF-8: gb18030, big5, …"))
        ->type_name(tr("ENCODING"));
    sub.add_flag("--no-make-up", incoming.no_make_up, tr("leave make-up days out"));
    sub.add_flag("--force", incoming.force, tr("replace the file that is there; write in spite of conflicts"));
    sub.add_flag("--dry-run", incoming.dry_run, tr("print the file, write nothing"));
  }

  void show_options(CLI::App& sub) {
    source(sub);
    sub.add_option("NAME", options().name, tr("the calendar; the only one if not given"))->type_name("");
    sub.add_option("--month", options().month, tr("2026-03; the present one if not given"))->type_name(tr("MONTH"));
    sub.add_option("--from", options().from, tr("the first day, instead of a month"))->type_name(tr("DATE"));
    sub.add_option("--days", options().days, tr("how many days"))->type_name("N");
    sub.add_flag("--special", options().special,
                 tr("only holidays, make-up days and days with hours of their own; of the year if not told"));
    format(sub);
  }

  void due_options(CLI::App& sub) {
    source(sub);
    DueRequest& due = options().due;
    sub.add_option("LIMIT", options().limit, tr("90m, '8 workhours', '3 workdays' or '15 days'"))
        ->type_name("")
        ->required();
    sub.add_option("--from", options().from, tr("when it starts; now if not given"))->type_name(tr("TIME"));
    calendar(sub, tr("on which one; - for none; the only one if not given"));
    sub.add_option("--due", due.due, tr("end_of_day or same_time, of limits in days"))->type_name(tr("WORD"));
    sub.add_option("--start", due.start, tr("next_workday: a start on a closed day counts on the next working day"))
        ->type_name(tr("WORD"));
    sub.add_option("--late", due.late, tr("next_opening: a due time after closing moves to the next opening"))
        ->type_name(tr("WORD"));
    sub.add_option("--roll", due.roll, tr("next_workday: a due date on a closed day moves to the next working day"))
        ->type_name(tr("WORD"));
    pauses(sub);
    sub.add_flag("--explain", due.explain, tr("day by day: what counts, and why the others do not (also -v)"));
    sub.add_flag("--exit-code", due.exit_code, tr("exit 1 where the due time lies past what the calendar covers"));
    format(sub);
  }

  void between_options(CLI::App& sub) {
    source(sub);
    sub.add_option("A", options().from, tr("from then"))->type_name("")->required();
    sub.add_option("B", options().to, tr("to then"))->type_name("")->required();
    calendar(sub, tr("on which one; the only one if not given"));
    pauses(sub);
    format(sub);
  }

  void nearest_options(CLI::App& sub) {
    source(sub);
    sub.add_option("TIME", options().from, tr("from then on; now if not given"))->type_name("");
    calendar(sub, tr("on which one; the only one if not given"));
  }

 private:
  void calendar(CLI::App& sub, const char* about) {
    sub.add_option("--calendar", options().due.calendar, about)->type_name(tr("NAME"));
  }
  void pauses(CLI::App& sub) {
    sub.add_option("--pause", options().due.pauses, tr("time that does not count; may be given several times"))
        ->type_name(tr("FROM..TO"))
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  void format(CLI::App& sub) {
    sub.add_option("--format", options().due.format, tr("table, json, csv, md or html"))->type_name(tr("FORMAT"));
  }
};

Runner declare(CLI::App& app) {
  Declaration declared(app);
  declared.show_options(declared.verb("show", tr("its days: hours, holidays, make-up days, coverage"), show));
  declared.due_options(declared.verb("due", tr("when a limit falls due, and why"), due));
  declared.between_options(declared.verb("between", tr("the open time between two times"), between));
  declared.nearest_options(declared.verb("next-open", tr("the next time it is open"), nearest<&Calendar::next_open>));
  declared.nearest_options(declared.verb("next-close", tr("the next closing"), nearest<&Calendar::next_close>));
  declared.source(declared.verb("eval", tr("answer questions of other programs, a line of JSON each"), eval));
  declared.import_options(declared.verb("import", tr("take over holidays from holiday-cn or iCalendar"), take_over));
  return declared.runner();
}

}  // namespace

const Command kCalendarCommand = {"calendar", Group::kRules,
                                  msgid("show when it is open, and when something falls due"),
                                  msgid("  kesu calendar show office --month 2026-02\n"
                                        "  kesu calendar due 3 workdays --from '2026-02-13 16:00' --explain\n"
                                        "  kesu calendar between 2026-02-13 2026-03-02\n"
                                        "  kesu calendar import 2027.json\n"
                                        "  kesu calendar eval --calendars calendars.yaml < queries.jsonl\n"),
                                  declare};

}  // namespace kesu
