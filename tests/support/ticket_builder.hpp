// SPDX-License-Identifier: Apache-2.0
// Tickets for tests, made without YAML. Every event follows the one before it unless after() says otherwise:
//   TicketBuilder{}.received("09:12").open("09:20").classify("09:25", Priority::kUrgent, "quality", 72).ticket()
#pragma once

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/ticket.hpp"

namespace kesu::test {

/// What a bare date means in tests: 00:00 at +08:00, without any time zone data.
inline DayStart day_start() {
  return [](Date date) { return Instant{std::chrono::sys_days{date}} - std::chrono::hours{8}; };
}

/// "09:20" and "09:20:41" are of Wednesday 2026-03-11, "12 09:20" of another day of that month, all at +08:00; else as
/// tickets write times: "2026-03-11T09:12:00+08:00", "2026-03-11".
inline Timestamp time_of(std::string_view text) {
  std::string whole(text);
  if (whole.size() > 2 && whole[2] == ':') whole = "11 " + whole;
  if (whole.size() > 5 && whole[2] == ' ') {
    if (whole.size() == 8) whole += ":00";
    whole = "2026-03-" + whole.substr(0, 2) + "T" + whole.substr(3) + "+08:00";
  }
  const auto time = parse_timestamp(whole, day_start());
  if (!time) throw std::invalid_argument("no time: " + whole);
  return *time;
}

inline Instant instant(std::string_view text) {
  return time_of(text).instant;
}

/// A context for tickets that are expected to be right; failures gather in `problems`.
inline DecodeContext decode_context(Problems& problems) {
  return {"ticket.yaml", day_start(), &problems};
}

/// The terms of one clock; further keys are set on the result.
inline ClockTerms clock_terms(std::string name, std::string_view limit, Milestone from, Milestone until,
                              std::vector<std::string> pause = {}, std::string calendar = {}) {
  const auto parsed = parse_limit(limit);
  if (!parsed) throw std::invalid_argument("no limit: " + std::string(limit));
  ClockTerms terms;
  terms.name = std::move(name);
  terms.limit = *parsed;
  terms.calendar = std::move(calendar);
  terms.from = from;
  terms.until = until;
  terms.pause = std::move(pause);
  return terms;
}

/// The terms of a clock that is due at an instant.
inline ClockTerms clock_terms_by(std::string name, std::string_view by, Milestone from, Milestone until) {
  ClockTerms terms;
  terms.name = std::move(name);
  terms.by = time_of(by);
  terms.from = from;
  terms.until = until;
  return terms;
}

class TicketBuilder {
 public:
  explicit TicketBuilder(std::string id = "KS-260311-7F3QXMY") {
    ticket_.id.text = std::move(id);
    ticket_.complaint.received = time_of("09:12");
    ticket_.complaint.subject = "卫生间防水渗漏";
  }

  TicketBuilder& received(std::string_view when) {
    ticket_.complaint.received = time_of(when);
    return *this;
  }
  TicketBuilder& subject(std::string text) {
    ticket_.complaint.subject = std::move(text);
    return *this;
  }
  /// Changes anything else of the complaint: `.complaint([](Complaint& c) { c.loss = …; })`.
  template <class Change>
  TicketBuilder& complaint(Change change) {
    change(ticket_.complaint);
    return *this;
  }

  // Events. The nth event added has the id "<n>-TEST"; `by` is zhang.min unless by() says otherwise.
  TicketBuilder& add(EventKind kind, std::string_view when) {
    Event event;
    event.id = number(static_cast<int>(ticket_.history.size()) + 1);
    if (!ticket_.history.empty()) event.after = {ticket_.history.back().id};
    event.at = time_of(when);
    event.by = "zhang.min";
    event.kind = kind;
    ticket_.history.push_back(std::move(event));
    return *this;
  }
  TicketBuilder& open(std::string_view when, std::string by = "zhang.min") {
    return add(EventKind::kOpen, when).by(std::move(by));
  }
  TicketBuilder& classify(std::string_view when, Priority priority, std::string category = "quality",
                          int severity = 50) {
    return add(EventKind::kClassify, when)
        .set("category", std::move(category))
        .set("severity", Node::integer(severity))
        .set("priority", std::string(to_string(priority)));
  }
  TicketBuilder& assign(std::string_view when, std::string owner, std::string department = {}) {
    add(EventKind::kAssign, when);
    if (!owner.empty()) set("owner", std::move(owner));
    if (!department.empty()) set("department", std::move(department));
    return *this;
  }
  TicketBuilder& contact(std::string_view when, ContactKind as) {
    return add(EventKind::kContact, when).set("as", std::string(to_string(as)));
  }
  TicketBuilder& note(std::string_view when, std::string text = "a note") {
    return add(EventKind::kNote, when).set("text", std::move(text));
  }
  TicketBuilder& resolve(std::string_view when, std::string text = "repaired") {
    return add(EventKind::kResolve, when).set("text", std::move(text));
  }
  TicketBuilder& followup(std::string_view when, bool reached = true) {
    return add(EventKind::kFollowup, when).set("reached", Node::boolean(reached));
  }
  TicketBuilder& close(std::string_view when, CloseAs as = CloseAs::kResolved) {
    return add(EventKind::kClose, when).set("as", std::string(to_string(as)));
  }
  TicketBuilder& reopen(std::string_view when) {
    return add(EventKind::kReopen, when).set("because", std::string("it leaks again"));
  }
  TicketBuilder& wait(std::string_view when, std::string reason, std::string_view until) {
    add(EventKind::kWait, when).set("reason", std::move(reason));
    return until.empty() ? *this : set("until", Node::time(to_string(time_of(until))));
  }
  TicketBuilder& resume(std::string_view when) { return add(EventKind::kResume, when); }
  /// Strikes the nth event out.
  TicketBuilder& retract(std::string_view when, int event) {
    return add(EventKind::kRetract, when)
        .set("event", to_string(number(event)))
        .set("because", std::string("by mistake"));
  }
  /// `now` empty removes the field.
  TicketBuilder& amend(std::string_view when, std::string field, std::string now) {
    return add(EventKind::kAmend, when)
        .set("field", std::move(field))
        .set("now", std::move(now))
        .set("because", std::string("a slip"));
  }

  // What follows changes the event added last.
  TicketBuilder& by(std::string who) {
    last().by = std::move(who);
    return *this;
  }
  TicketBuilder& happened(std::string_view when) {
    last().happened = time_of(when);
    return *this;
  }
  /// The numbers of the events it follows, in place of the one before.
  TicketBuilder& after(std::initializer_list<int> events) {
    last().after.clear();
    for (const int event : events)
      last().after.push_back(number(event));
    return *this;
  }
  TicketBuilder& named(EventId id) {
    last().id = std::move(id);
    return *this;
  }
  TicketBuilder& set(std::string key, std::string value) { return set(std::move(key), Node::string(std::move(value))); }
  TicketBuilder& set(std::string key, Node value) {
    last().fields.add(std::move(key), std::move(value));
    return *this;
  }
  TicketBuilder& terms(std::vector<ClockTerms> clocks) {
    last().terms = std::move(clocks);
    return *this;
  }
  TicketBuilder& verdicts(std::vector<Verdict> verdicts) {
    last().verdicts = std::move(verdicts);
    return *this;
  }
  template <class Change>
  TicketBuilder& event(Change change) {
    change(last());
    return *this;
  }

  /// The ticket, its header as a file would have it.
  [[nodiscard]] Ticket ticket() const {
    Ticket made = ticket_;
    made.header = encode_header(made.id, made.complaint);
    return made;
  }

 private:
  static EventId number(int n) { return {n, "TEST"}; }
  Event& last() { return ticket_.history.back(); }

  Ticket ticket_;
};

}  // namespace kesu::test
