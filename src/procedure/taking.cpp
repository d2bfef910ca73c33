// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/taking.hpp"

#include "kesu/core/text.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {
namespace {

Date today(const Office& office) {
  return office.store.zone().date_of(office.now);
}

/// Himself, or in his place while he is away.
bool acts_for(const Office& office, const std::string& person) {
  const People& people = *office.rules.people;
  if (office.actor == person) return true;
  return people.is_away(person, today(office)) && people.present(person, today(office)) == office.actor;
}

/// The last day of the absence that `day` lies in, and of those that follow it without a gap.
Date last_day_away(const Person& person, Date day) {
  Date last = day;
  for (bool longer = true; longer;) {
    longer = false;
    const Date next = std::chrono::sys_days(last) + std::chrono::days(1);
    for (const Absence& absence : person.absences) {
      if (absence.from > next || absence.until <= last) continue;
      last = absence.until;
      longer = true;
    }
  }
  return last;
}

bool is_of(const Office& office, const std::string& department) {
  const People& people = *office.rules.people;
  const Person* actor = people.find(office.actor);
  // Where no staff is listed nobody can be told to be elsewhere.
  return people.staff.empty() || (actor != nullptr && actor->department == department);
}

Result<void> require_taker(const Office& office, const Case& subject) {
  const State& state = subject.state;
  const std::string& id = subject.stored.ticket.id.text;
  if (state.owner.empty() && state.department.empty()) {
    return fail(ErrorKind::kRefused, say("{0} has not been given to anybody yet", id), {},
                say("kesu assign {0} gives it to somebody", id));
  }
  if (state.owner.empty()) {
    if (is_of(office, state.department)) return {};
    return fail(ErrorKind::kRefused,
                say("{0} is the department {1}'s to take on, not {2}'s", id, state.department, office.actor));
  }
  if (!acts_for(office, state.owner)) {
    return fail(ErrorKind::kRefused, say("{0} is {1}'s to take on, not {2}'s", id, state.owner, office.actor), {},
                say("kesu assign {0} --to {1} gives it to him", id, office.actor));
  }
  if (state.accepted) return fail(ErrorKind::kRefused, say("{0} is taken on already", id));
  return {};
}

}  // namespace

Result<Step> accept_ticket(Writer& writer, const Office& office, const TicketId& id, const std::string& text,
                           const StepOptions& options) {
  return take_step(writer, office, id, EventKind::kAccept, options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto open = require_open(subject, "accept"); !open) return open;
                     if (auto taker = require_taker(office, subject); !taker) return taker;
                     draft.fields = Fields(options).text("text", text).done();
                     return {};
                   });
}

Result<Step> decline_ticket(Writer& writer, const Office& office, const TicketId& id, const std::string& text,
                            const StepOptions& options) {
  if (auto given = require_reason(options, tr("declining")); !given) return fail(std::move(given.error()));
  return take_step(
      writer, office, id, EventKind::kDecline, options, [&](const Case& subject, Event& draft) -> Result<void> {
        if (auto open = require_open(subject, "decline"); !open) return open;
        const std::string& owner = subject.state.owner;
        if (owner.empty()) {
          return fail(ErrorKind::kRefused, say("nobody owns {0}, so nobody can decline it", id.text), {},
                      say("kesu assign {0} --department … gives it to another department", id.text));
        }
        if (!acts_for(office, owner) && !office.rules.people->is_superior(office.actor, owner)) {
          return fail(ErrorKind::kRefused, say("{0} is {1}'s to decline, not {2}'s", id.text, owner, office.actor), {},
                      say("kesu assign {0} gives it to somebody else", id.text));
        }
        draft.fields = Fields(options).text("text", text).done();
        return {};
      });
}

Result<std::string> receiver_of(const Office& office, const HandOver& request) {
  const People& people = *office.rules.people;
  const std::string& from = request.from.empty() ? office.actor : request.from;
  if (auto known = require_person(people, request.from); !known) return fail(std::move(known.error()));
  if (auto known = require_person(people, request.to); !known) return fail(std::move(known.error()));
  if (request.to == from) return fail(ErrorKind::kUsage, say("{0} has them already", from), {}, tr("give --to"));
  if (!request.to.empty()) return request.to;
  const Person* person = people.find(from);
  const std::string backup = person == nullptr ? std::string() : people.present(person->backup, today(office));
  if (!backup.empty() && backup != from) return backup;
  return fail(ErrorKind::kNotFound, say("no backup of {0} is there", from), {}, tr("name somebody with --to"));
}

std::vector<std::string> doubts_about(const Office& office, const std::string& person, int open) {
  const People& people = *office.rules.people;
  const Person* somebody = people.find(person);
  if (somebody == nullptr) return {};
  const Date day = today(office);
  if (people.is_away(person, day)) {
    const bool left = somebody->left && day > *somebody->left;
    const std::string away = left ? say("{0} left on {1}", person, to_string(*somebody->left))
                                  : say("{0} is away until {1}", person, to_string(last_day_away(*somebody, day)));
    const std::string backup = people.present(somebody->backup, day);
    return {backup.empty() ? say("{0}, and no backup is there", away) : say("{0}; the backup is {1}", away, backup)};
  }
  std::vector<std::string> doubts;
  if (!people.is_on_duty(person, day, office.now, office.rules.calendar_lookup()))
    doubts.push_back(say("it is not the shift of {0}", person));
  if (somebody->capacity > 0 && open > somebody->capacity)
    doubts.push_back(say("{0} has {1} open tickets now, and can carry {2}", person, open, somebody->capacity));
  return doubts;
}

Result<Step> hand_over_ticket(Writer& writer, const Office& office, const TicketId& id, const HandOver& request) {
  auto to = receiver_of(office, request);
  if (!to) return fail(std::move(to.error()));
  const std::string& from = request.from.empty() ? office.actor : request.from;
  return take_step(
      writer, office, id, EventKind::kAssign, request.options, [&](const Case& subject, Event& draft) -> Result<void> {
        if (auto open = require_open(subject, "handover"); !open) return open;
        if (subject.state.owner != from) {
          return fail(ErrorKind::kRefused,
                      subject.state.owner.empty()
                          ? say("nobody owns {0}, so {1} cannot hand it over", id.text, from)
                          : say("{0} is {1}'s, so {2} cannot hand it over", id.text, subject.state.owner, from),
                      {}, tr("--from PERSON hands over what another has"));
        }
        const Person* person = office.rules.people->find(*to);
        Node because = Node::sequence();
        Node rule = Node::mapping(true);
        rule.add("rule", Node::string("handover"));
        rule.add("from", Node::string(from));
        because.items.push_back(std::move(rule));
        if (!request.options.because.empty()) {
          Node reason = Node::mapping(true);
          reason.add("by_hand", Node::string(request.options.because));
          because.items.push_back(std::move(reason));
        }
        Node fields = Node::mapping();
        fields.add("owner", Node::string(*to));
        // Whoever takes it over elsewhere takes it along; co-handlers stay.
        const std::string& department =
            person != nullptr && !person->department.empty() ? person->department : subject.state.department;
        if (!department.empty()) fields.add("department", Node::string(department));
        if (!request.text.empty()) fields.add("text", Node::string(request.text));
        fields.add("because", std::move(because));
        draft.fields = std::move(fields);
        return {};
      });
}

}  // namespace kesu
