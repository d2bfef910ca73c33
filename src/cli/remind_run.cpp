// SPDX-License-Identifier: Apache-2.0
#include "remind_run.hpp"

#include <algorithm>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/escalation.hpp"
#include "kesu/procedure/reminder.hpp"
#include "kesu/rules/recipients.hpp"

#include "action_list.hpp"
#include "courier.hpp"
#include "listing.hpp"

namespace kesu {

namespace {

// Everything there is to know before anything is decided.
struct Scene {
  const Store* store = nullptr;
  const RuleSet* rules = nullptr;
  Instant now{};
  Date today{};
  Views views;                    // of tickets, and of what is owed of actions
  Actions actions;                // what those rest on
  std::vector<Subject> subjects;  // of `views`, in their order
  std::optional<Instant> held_until;
  int held = 0;
  Problems problems;
};

Result<Scene> look(Session& session) {
  Scene scene;
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  auto rules = session.rules();
  if (!rules) return fail(std::move(rules.error()));
  auto now = session.now();
  if (!now) return fail(std::move(now.error()));
  auto views = session.views();  // of no drill: those who rehearse are not told, least of all by cron
  if (!views) return fail(std::move(views.error()));
  scene.store = *store;
  scene.rules = *rules;
  scene.now = *now;
  scene.today = scene.store->zone().date_of(*now);
  scene.views = std::move(*views);
  scene.problems = scene.views.problems;
  auto actions = read_actions(session);
  if (!actions) return fail(std::move(actions.error()));
  scene.actions = std::move(*actions);
  scene.problems.insert(scene.problems.end(), scene.actions.problems.begin(), scene.actions.problems.end());
  for (const ActionView& view : scene.actions.views) {
    if (view.owed) scene.views.views.push_back(owed_view(view));
  }
  const ClockContext clocks{scene.rules->calendar_lookup(), &scene.store->zone()};
  for (const TicketView& view : scene.views.views) {
    const Matter matter{*view.ticket, view.state, view.clocks};
    auto reached = reached_points(*scene.rules, matter, clocks, *now, scene.problems);
    const auto held = reached.empty() ? std::nullopt : held_until(*scene.rules, view.state.priority, *now);
    if (held) {
      scene.held_until = held;
      ++scene.held;
    }
    scene.subjects.push_back({matter, std::move(reached), held.has_value()});
  }
  return scene;
}

// What the recipient is told of one ticket: a line for each clock with the highest of its points, and one for each
// thing about the ticket itself.
std::vector<NoticeLine> lines_of(const std::set<NoticePoint>& planned, const Subject& subject) {
  std::vector<NoticeLine> lines;
  for (const ReachedPoint& reached : subject.reached) {
    if (!is_among(planned, subject.matter.ticket, reached.key)) continue;
    const auto& clocks = subject.matter.clocks;
    const auto clock = std::find_if(clocks.begin(), clocks.end(), [&](const Clock& one) {
      return one.terms.name == reached.key.clock && one.cycle == reached.key.cycle;
    });
    NoticeLine line;
    if (clock != clocks.end()) line.clock = &*clock;
    for (const Event& event : subject.matter.ticket.history) {
      if (reached.key.kind == kEventPoint && to_string(event.id) == reached.key.point) line.event = &event;
    }
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const NoticeLine& other) {
      return line.clock != nullptr && other.clock == line.clock;
    });
    NoticeLine& into = same == lines.end() ? lines.emplace_back(std::move(line)) : *same;
    into.points.push_back(reached.key.point);
    if (into.kind.empty() || reached.level >= into.level) into.kind = reached.key.kind;
    into.level = std::max(into.level, reached.level);
  }
  return lines;
}

Notice notice_of(const JournaledNotice& planned, const Scene& scene) {
  Notice notice;
  notice.id = planned.id;
  notice.to = planned.to;
  const std::set<NoticePoint> points(planned.points.begin(), planned.points.end());
  for (std::size_t i = 0; i < scene.subjects.size(); ++i) {
    if (scene.subjects[i].held) continue;
    auto lines = lines_of(points, scene.subjects[i]);
    if (!lines.empty()) notice.items.push_back({&scene.views.views[i], std::move(lines)});
  }
  sort_notice(notice);
  return notice;
}

const std::string& holder_of(const State& state) {
  if (!state.owner.empty()) return state.owner;
  return state.department.empty() ? state.first_receiver : state.department;
}

/// "first response 100%", "override/safety".
std::string point_label(const NoticePoint& point, const ListingContext& context) {
  if (point.clock.empty()) return point.point;
  const std::string title = context.step_words(point.clock).title;
  return (title.empty() ? clock_label(point.clock) : title) + " " + point.point;
}

/// What nobody hears of is an error in the rules or in people.yaml, and so is a ticket that goes over to nobody, since
/// nobody is above its owner. Returns the exit code.
int report_nobody(Session& session, const Scene& scene, const Reminders& reminders, const ListingContext& context) {
  const People& people = *scene.rules->people;
  Problems problems;
  for (const ReachedPoint& point : reminders.unheard) {
    std::vector<std::string> to;
    for (const std::string& name : point.to)
      to.push_back(recipient_label(people, name));
    problems.push_back({ErrorKind::kInvalidData,
                        say("{0}: nobody is there to be told ({1}): {2}", point.key.ticket.text, comma_list(to),
                            point_label(point.key, context)),
                        {},
                        {}});
  }
  for (const ReachedPoint& point : reminders.ownerless) {
    const auto subject = std::find_if(scene.subjects.begin(), scene.subjects.end(),
                                      [&](const Subject& one) { return one.matter.ticket.id == point.key.ticket; });
    const std::string keeps = subject == scene.subjects.end() ? std::string() : holder_of(subject->matter.state);
    problems.push_back({ErrorKind::kInvalidData,
                        say("{0}: {1} hands it over to {2}, and that is nobody: {3} keeps it", point.key.ticket.text,
                            point_label(point.key, context), recipient_label(people, point.owner),
                            keeps.empty() ? "-" : recipient_label(people, keeps)),
                        {},
                        tr("name a superior or a head in people.yaml, or another owner in deadlines.yaml")});
  }
  return session.report(problems);
}

void mention_held(Session& session, const Scene& scene) {
  if (scene.held == 0) return;
  session.tell(say("tickets of which nothing is told before the quiet hours end at {0}: {1}",
                   to_string(scene.store->zone().stamp(*scene.held_until)), scene.held));
}

// Escalations that change level or owner go into their tickets before anybody is told. True if any did.
Result<bool> escalate(Session& session, const Scene& scene, const NoticeJournal& journal, const Office& office) {
  std::vector<TicketId> ids;
  for (const Subject& subject : scene.subjects) {
    if (is_action_id(subject.matter.ticket.id)) continue;  // it stays whose it is
    const auto is_new = [&](const NoticePoint& point) {
      return !is_among(journal.points(), subject.matter.ticket, point);
    };
    if (!subject.held && escalation_due(*scene.rules, subject.matter, subject.reached, scene.today, is_new))
      ids.push_back(subject.matter.ticket.id);
  }
  if (ids.empty()) return false;
  std::vector<std::string> done;
  auto written = scene.store->write(
      [&](Writer& writer) -> Result<void> {
        done.clear();
        for (const TicketId& id : ids) {
          auto step = escalate_by_rule(writer, office, id, journal);
          if (!step) return fail(std::move(step.error()));
          if (*step) done.push_back(say("{0} escalated to level {1}", id.text, (*step)->filed.field("level")));
        }
        return {};
      },
      session.write_options("kesu remind"));
  if (!written) return fail(std::move(written.error()));
  for (const Error& warning : written->warnings)
    session.warn(warning);
  if (session.options().verbose > 0) {
    for (const std::string& line : done)
      session.tell(line);
  }
  return !done.empty();
}

// Names of machines are the same in any case, with or without their domain.
bool is_same_host(std::string named, std::string ours) {
  for (std::string* name : {&named, &ours}) {
    std::transform(name->begin(), name->end(), name->begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  }
  return named == ours || named.starts_with(ours + ".") || ours.starts_with(named + ".");
}

// Only one place may notify, or everybody is told by every clone.
bool notifies_here(Session& session, const StoreConfig& config) {
  const bool here = !config.notifier.empty() && is_same_host(config.notifier, session.world().host);
  if (here || (session.options().verbose == 0 && !session.world().err_is_terminal)) return here;
  session.tell(config.notifier.empty() ? std::string(tr("kesu.yaml names no notifier, so nothing is sent anywhere"))
                                       : say("notices are sent by {0}, and this is {1}: nothing is sent",
                                             config.notifier, session.world().host));
  return false;
}

Result<int> send_all(Session& session, const Scene& scene, NoticeJournal& journal, const Reminders& reminders) {
  auto context = session.listing(scene.views, false);
  if (!context) return fail(std::move(context.error()));
  Courier courier(session, *scene.store, *scene.rules, journal, *context);
  int code = kExitDone;
  for (const JournaledNotice& planned : reminders.send) {
    Notice notice = notice_of(planned, scene);
    if (notice.items.empty()) continue;  // somebody was quicker than we are: there is nothing to tell any more
    auto delivered = courier.deliver(std::move(notice));
    if (!delivered) {
      code = worse_exit_code(code, session.report(delivered.error()));
    } else if (session.options().verbose > 0) {
      session.tell(say("told {0}: notice {1}", planned.to, planned.id));
    }
  }
  return code;
}

Result<int> remind_under_lock(Session& session, const Office& office) {
  auto journal = NoticeJournal::open(office.store, office.store.zone().stamp(office.now));
  if (!journal) return fail(std::move(journal.error()));
  auto scene = look(session);
  if (!scene) return fail(std::move(scene.error()));
  auto escalated = escalate(session, *scene, *journal, office);
  if (!escalated) return fail(std::move(escalated.error()));
  // Whoever owned the ticket when the point was reached is told; what he reads is how it stands now, and that another
  // owns it.
  Reminders reminders = plan_reminders(*journal, *scene->rules->people, scene->subjects, scene->today);
  if (auto planned = journal->plan(reminders.plan); !planned) return fail(std::move(planned.error()));
  if (*escalated) {
    scene = look(session);
    if (!scene) return fail(std::move(scene.error()));
    Reminders handed_over = plan_reminders(*journal, *scene->rules->people, scene->subjects, scene->today);
    if (auto planned = journal->plan(handed_over.plan); !planned) return fail(std::move(planned.error()));
    reminders.send = std::move(handed_over.send);
  }
  int code = session.report(journal->damage());
  code = worse_exit_code(code, session.report(scene->problems));
  if (!reminders.unheard.empty() || !reminders.ownerless.empty()) {
    const auto context = session.listing(scene->views, false);
    if (!context) return fail(context.error());
    code = worse_exit_code(code, report_nobody(session, *scene, reminders, *context));
  }
  if (session.options().verbose > 0) mention_held(session, *scene);
  auto sent = send_all(session, *scene, *journal, reminders);
  if (!sent) return sent;
  return worse_exit_code(code, *sent);
}

}  // namespace

int remind(Session& session) {
  // A notice program that reminds would start itself again and again.
  if (session.world().environment("KESU_NOTICE_ID"))
    return session.report(Error{ErrorKind::kUsage, tr("a program that hands over notices cannot remind"), {}, {}});
  auto store = session.store();
  if (!store) return session.report(store.error());
  if (!notifies_here(session, (*store)->config())) return kExitDone;
  auto rules = session.rules();
  if (!rules) return session.report(rules.error());
  auto now = session.now();
  if (!now) return session.report(now.error());
  const Office office{.store = **store,
                      .rules = **rules,
                      .actor = "system",
                      .now = *now,
                      .given_clock = session.clock_is_given(),
                      .repeats = {},
                      .open_tickets = {}};
  if (auto own = require_own_clock(office); !own) return session.report(own.error());
  auto code = remind_under_lock(session, office);
  return code ? *code : session.report(code.error());
}

int rehearse_reminding(Session& session, const std::string& format_word) {
  auto format = parse_format(format_word);
  if (!format) return session.report(format.error());
  auto scene = look(session);
  if (!scene) return session.report(scene.error());
  auto journal = NoticeJournal::look(*scene->store);
  if (!journal) return session.report(journal.error());
  auto context = session.listing(scene->views, false);
  if (!context) return session.report(context.error());
  const Reminders reminders = plan_reminders(*journal, *scene->rules->people, scene->subjects, scene->today);
  std::vector<Notice> notices;
  for (const JournaledNotice& planned : reminders.send) {
    notices.push_back(notice_of(planned, *scene));
    const Contact contact = contact_of(*scene->rules->people, planned.to);
    notices.back().name = contact.name;
    notices.back().email = contact.email;
  }
  Problems problems = journal->damage();
  problems.insert(problems.end(), scene->problems.begin(), scene->problems.end());
  const int unheard = report_nobody(session, *scene, reminders, *context);
  mention_held(session, *scene);
  return worse_exit_code(unheard, show_table(session, notices_table(notices, *context), *format, problems));
}

}  // namespace kesu
