// SPDX-License-Identifier: Apache-2.0
#include "calendar_due.hpp"

#include <iostream>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/calendars.hpp"

#include "calendar_source.hpp"

namespace kesu {

namespace {

// Read by the reader of deadlines.yaml, so that flags and file take the same words.
Result<ClockTerms> terms_of(const DueRequest& request) {
  Node node = Node::mapping();
  node.add("from", Node::string("received"));
  node.add("until", Node::string("close"));
  node.add("limit", Node::string(request.limit));
  for (const auto& [key, value] : {std::pair{"due", &request.due}, std::pair{"start", &request.start},
                                   std::pair{"late", &request.late}, std::pair{"roll", &request.roll}}) {
    if (!value->empty()) node.add(key, Node::string(*value));
  }
  Problems problems;
  const DecodeContext context{{}, {}, &problems};
  MappingReader reader(node, context, request.limit);
  ClockTerms terms = decode_clock(reader, request.limit);
  if (problems.empty()) return terms;
  Error problem = std::move(problems.front());
  problem.kind = ErrorKind::kUsage;
  problem.at = {};
  return fail(std::move(problem));
}

// Real time needs a calendar only where an option asks for one; it is then the zone that matters.
bool may_do_without(const ClockTerms& terms) {
  return terms.limit->unit == Limit::Unit::kElapsed && terms.start == StartRule::kAsIs && terms.late == LateRule::kAsIs;
}

struct Ground {
  CalendarSource source;
  const Calendar* calendar = nullptr;
  Zone zone = Zone::utc();
};

Result<Ground> ground_of(Session& session, const DueRequest& request, ClockTerms& terms) {
  Ground ground;
  const auto store = session.store();
  if (store) ground.zone = (*store)->zone();
  const bool without =
      request.calendar == "-" || (request.calendar.empty() && request.file.empty() && !store && may_do_without(terms));
  if (without) return ground;
  auto source = read_source(session, request.file);
  if (!source) return fail(std::move(source.error()));
  ground.source = std::move(*source);
  const bool is_optional = request.calendar.empty() && may_do_without(terms);
  if (is_optional && ground.source.loaded.calendars.size() != 1) return ground;
  auto calendar = choose_calendar(session, ground.source, request.calendar);
  if (!calendar) return fail(std::move(calendar.error()));
  ground.calendar = *calendar;
  ground.zone = ground.calendar->zone();
  terms.calendar = ground.calendar->spec().name;
  return ground;
}

}  // namespace

int show_due(Session& session, const DueRequest& request) {
  auto format = parse_format(request.format.empty() ? "table" : request.format);
  if (!format) return session.report(format.error());
  auto terms = terms_of(request);
  if (!terms) return session.report(terms.error());
  auto ground = ground_of(session, request, *terms);
  if (!ground) return session.report(ground.error());
  auto start = time_in(session, request.from, ground->zone);
  if (!start) return session.report(start.error());
  auto pauses = typed_pauses(session, request.pauses, ground->zone);
  if (!pauses) return session.report(pauses.error());

  const CalendarLookup lookup = [&](std::string_view) { return ground->calendar; };
  // Without a calendar whatever cannot be computed was not asked for properly.
  const auto report = [&](Error error) {
    if (ground->calendar == nullptr) error.kind = ErrorKind::kUsage;
    return session.report(error);
  };
  const bool is_table = request.explain || !request.format.empty() || session.options().verbose > 0;
  Due due;
  if (is_table) {
    auto explained = explain_due(*terms, start->instant, *pauses, lookup, ground->zone);
    if (!explained) return report(explained.error());
    session.print(due_days_table(*terms, start->instant, *explained, ground->calendar, ground->zone), *format);
    due = explained->due;
  } else {
    auto found = due_time(*terms, start->instant, *pauses, lookup, ground->zone);
    if (!found) return report(found.error());
    due = *found;
    session.world().out << to_string(ground->zone.stamp(due.at)) << '\n';
  }
  if (!due.beyond_coverage) return kExitDone;
  warn_beyond_coverage(session, *ground->calendar);
  return request.exit_code ? exit_code(ErrorKind::kNegative) : kExitDone;
}

}  // namespace kesu
