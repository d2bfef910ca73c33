// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/waiting.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/time/clock.hpp"

#include "fields.hpp"

namespace kesu {

namespace {

bool is_open(const Wait& wait, Instant now) {
  return !wait.ended && (!wait.expected_end || now < *wait.expected_end);
}

/// A slip of the pen would let every clock run on. What no clock rests for may be waited for, if somebody says why.
Result<void> require_reason_to_wait(const Office& office, const Case& subject, const WaitRequest& request) {
  std::vector<std::string> known = pause_reasons(office.rules);
  for (const Clock& clock : clocks_of(subject.stored.ticket, subject.state, office.clocks(), office.now))
    known.insert(known.end(), clock.terms.pause.begin(), clock.terms.pause.end());
  const bool is_known = std::find(known.begin(), known.end(), request.reason) != known.end();
  if (is_known || known.empty() || !request.options.because.empty()) return {};
  std::sort(known.begin(), known.end());
  known.erase(std::unique(known.begin(), known.end()), known.end());
  return fail(ErrorKind::kNotFound,
              say("no clock rests for '{0}'; to wait for it all the same takes a reason, --because", request.reason),
              {}, suggest(request.reason, std::vector<std::string_view>(known.begin(), known.end())));
}

/// What is late stays late: a wait recorded afterwards must not begin before it was.
Result<void> require_not_in_hindsight(const Office& office, const Case& subject, const WaitRequest& request) {
  if (!request.options.happened || request.options.happened->instant >= office.now) return {};
  for (const Clock& clock : clocks_of(subject.stored.ticket, subject.state, office.clocks(), office.now)) {
    const auto& reasons = clock.terms.pause;
    const bool rests = std::find(reasons.begin(), reasons.end(), request.reason) != reasons.end();
    if (!rests || !clock.late(office.now)) continue;
    return fail(ErrorKind::kRefused,
                say("'{0}' of {1} is late already: a wait cannot begin in hindsight", clock.terms.name,
                    subject.stored.ticket.id.text),
                {}, tr("leave --happened out: it pauses from now on"));
  }
  return {};
}

}  // namespace

std::vector<std::string> clocks_paused_by(const Office& office, const Case& subject, std::string_view reason) {
  std::vector<std::string> names;
  for (const Clock& clock : clocks_of(subject.stored.ticket, subject.state, office.clocks(), office.now)) {
    const bool runs = clock.state == Clock::State::kRunning || clock.state == Clock::State::kPaused;
    const auto& reasons = clock.terms.pause;
    if (runs && std::find(reasons.begin(), reasons.end(), reason) != reasons.end()) names.push_back(clock.terms.name);
  }
  return names;
}

Result<Step> wait_ticket(Writer& writer, const Office& office, const TicketId& id, const WaitRequest& request) {
  if (request.reason.empty()) {
    return fail(ErrorKind::kUsage, tr("a wait needs to say for what"), {},
                tr("give --for REASON, as the rules name it under pause: customer, supplier, …"));
  }
  if (request.until.instant <= office.now) {
    return fail(ErrorKind::kUsage, say("the expected end {0} is not in the future", to_string(request.until)));
  }
  return take_step(writer, office, id, EventKind::kWait, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto open = require_open(subject, "wait"); !open) return open;
                     if (auto known = require_reason_to_wait(office, subject, request); !known) return known;
                     if (auto there = require_not_in_hindsight(office, subject, request); !there) return there;
                     for (const Wait& wait : subject.state.waits) {
                       if (wait.reason != request.reason || !is_open(wait, office.now)) continue;
                       if (wait.expected_end && *wait.expected_end < request.until.instant) continue;
                       return fail(ErrorKind::kRefused,
                                   say("{0} waits for {1} already, since {2}", id.text, request.reason,
                                       to_string(subject.stored.ticket.history[wait.event].id)),
                                   {}, say("kesu resume {0} ends it", id.text));
                     }
                     draft.fields = Fields(request.options)
                                        .text("reason", request.reason)
                                        .node("until", Node::time(to_string(request.until)))
                                        .text("text", request.text)
                                        .done();
                     return {};
                   });
}

Result<Step> resume_ticket(Writer& writer, const Office& office, const TicketId& id, const std::string& text,
                           const StepOptions& options) {
  return take_step(writer, office, id, EventKind::kResume, options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     const auto& waits = subject.state.waits;
                     const auto open = [&](const Wait& wait) { return is_open(wait, office.now); };
                     if (std::none_of(waits.begin(), waits.end(), open))
                       return fail(ErrorKind::kRefused, say("{0} does not wait for anything", id.text));
                     draft.fields = Fields(options).text("text", text).done();
                     return {};
                   });
}

}  // namespace kesu
