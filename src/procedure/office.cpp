// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/office.hpp"

#include "kesu/core/text.hpp"
#include "kesu/core/typed_facts.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/procedure/gates.hpp"
#include "kesu/rules/deadlines.hpp"

#include "standing.hpp"

namespace kesu {

Result<Case> load_case(Writer& writer, const Office& office, const TicketId& id) {
  auto stored = writer.load(id);
  if (!stored) return fail(std::move(stored.error()));
  Problems problems;
  auto state = fold(stored->ticket, office.store.decode_context(stored->path, problems));
  if (!problems.empty()) return fail(std::move(problems.front()));
  if (!state) return fail(ErrorKind::kInvalidData, say("{0} has no open event", id.text), {stored->path, 0, 0});
  return Case{std::move(*stored), std::move(*state)};
}

Result<void> require_to_come(const Office& office, const std::optional<Timestamp>& time, const char* option) {
  if (!time || time->instant > office.now || time->date == office.store.zone().date_of(office.now)) return {};
  return fail(ErrorKind::kUsage, say("{0} {1} is over", option, to_string(*time)));
}

Result<void> require_own_clock(const Office& office) {
  if (!office.given_clock || office.store.config().allow_given_clock) return {};
  return fail(ErrorKind::kRefused, tr("this store records only what its own clock reads"), {},
              tr("--now and KESU_NOW serve for reading; a store for trying things out allows them with `given_clock: "
                 "allow` in kesu.yaml"));
}

Result<Event> draft_event(const Office& office, EventKind kind, const StepOptions& options) {
  if (auto own = require_own_clock(office); !own) return fail(std::move(own.error()));
  Event event;
  event.kind = kind;
  event.by = office.actor;
  event.at = office.store.zone().stamp(office.now);
  event.given_clock = office.given_clock;
  if (options.happened) {
    if (options.happened->instant > office.now) {
      return fail(ErrorKind::kUsage,
                  say("--happened {0} is later than now ({1})", to_string(*options.happened), to_string(event.at)));
    }
    const Seconds limit = backdate_limit(office.rules);
    if (options.because.empty() && office.now - options.happened->instant > limit) {
      return fail(ErrorKind::kRefused,
                  say("--happened {0} lies more than {1} back, which needs a reason", to_string(*options.happened),
                      to_string(limit)),
                  {}, tr("add --because"));
    }
    event.happened = options.happened;
  }
  if (!options.because.empty()) event.fields.add("because", Node::string(options.because));
  return event;
}

Result<EventId> file_event(Writer& writer, const Office& office, const Case& subject, Event event) {
  Problems problems;
  event.verdicts = verdicts_for(subject.stored.ticket, event,
                                office.store.decode_context(subject.stored.path, problems), office.clocks());
  if (!problems.empty()) return fail(std::move(problems.front()));
  std::vector<Event> events;
  events.push_back(std::move(event));
  auto ids = writer.append(subject.stored.ticket.id, std::move(events));
  if (!ids) return fail(std::move(ids.error()));
  return ids->front();
}

namespace {

/// True if `draft` is told to have taken place before `earliest`; a bare date counts to its end.
bool is_before(const Office& office, const Event& draft, const Timestamp& earliest) {
  if (!draft.happened) return false;
  const auto& date = draft.happened->date;
  const Instant end = date ? office.store.zone().day_start(std::chrono::sys_days(*date) + std::chrono::days(1))
                           : draft.happened->instant;
  return end < earliest.instant || (date && end == earliest.instant);
}

/// A step of the procedure cannot come before the complaint. What is only kept in the file may be
/// older, and it may have gone to somebody outside first.
Result<void> require_after_receipt(const Office& office, const Case& subject, const Event& draft) {
  const bool is_kept_only = draft.kind == EventKind::kNote || draft.kind == EventKind::kAttach ||
                            draft.kind == EventKind::kRefer ||
                            (draft.kind == EventKind::kContact && draft.field("as") == "inbound");
  const Timestamp& received = subject.state.complaint.received;
  if (is_kept_only || !is_before(office, draft, received)) return {};
  return fail(ErrorKind::kUsage,
              say("{0} was received on {1} only", subject.stored.ticket.id.text, to_string(received)), {},
              tr("leave --happened out, or give a later time"));
}

/// Nobody writes what stands for an erased value; an amendment may say that one was there.
Result<void> require_own_words(const Event& draft) {
  if (draft.kind != EventKind::kAmend) return refuse_markers(draft.fields);
  const Node* now = draft.fields.find("now");
  return now == nullptr ? Result<void>() : refuse_markers(*now);
}

/// What a step of this kind answers, asks about or undoes, and so cannot precede: the resolution it tells or ends, the
/// proposal, the close; of a resolution the reopening.
std::size_t preceding_step(const Case& subject, const Event& draft) {
  const State& state = subject.state;
  const auto last = [&](Milestone milestone) {
    const Occurrence* found = state.last(milestone);
    return found != nullptr && found->cycle == state.cycle ? found->event : kNoEvent;
  };
  switch (draft.kind) {
    case EventKind::kContact:
      return draft.field("as") == "decision" ? last(Milestone::kResolve) : kNoEvent;
    case EventKind::kFollowup:
      return last(Milestone::kResolve);
    case EventKind::kClose:
      return draft.field("as") == "resolved" ? last(Milestone::kResolve) : kNoEvent;
    case EventKind::kApprove:
    case EventKind::kReject:
      return last(Milestone::kPropose);
    case EventKind::kReopen:
      return state.closed() ? last(Milestone::kClose) : last(Milestone::kResolve);
    case EventKind::kResolve:
    case EventKind::kPropose:
      return state.reopenings.empty() ? kNoEvent : state.reopenings.back();
    default:
      return kNoEvent;
  }
}

Result<void> require_order(const Office& office, const Case& subject, const Event& draft) {
  if (auto late = require_after_receipt(office, subject, draft); !late) return late;
  const std::size_t index = preceding_step(subject, draft);
  if (index == kNoEvent) return {};
  const Event& before = subject.stored.ticket.history[index];
  if (!is_before(office, draft, before.time())) return {};
  std::string hint = tr("leave --happened out, or give a later time");
  if (draft.kind == EventKind::kContact)
    hint += tr("; ") + say("what was said before the resolution is recorded with --kind update");
  return fail(ErrorKind::kUsage,
              say("{0}: `{1}` cannot come before {2} {3}, which was on {4}", subject.stored.ticket.id.text,
                  to_string(draft.kind), display_name(before.kind), to_string(before.id), to_string(before.time())),
              {}, std::move(hint));
}

}  // namespace

Result<Step> take_step(Writer& writer, const Office& office, const TicketId& id, EventKind kind,
                       const StepOptions& options, const std::function<Result<void>(const Case&, Event&)>& fill) {
  auto subject = load_case(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  auto draft = draft_event(office, kind, options);
  if (!draft) return fail(std::move(draft.error()));
  if (auto filled = fill(*subject, *draft); !filled) return fail(std::move(filled.error()));
  if (auto written = require_own_words(*draft); !written) return fail(std::move(written.error()));
  if (auto late = require_order(office, *subject, *draft); !late) return fail(std::move(late.error()));
  if (auto may = require_right(office, &subject->state, *draft); !may) return fail(std::move(may.error()));
  if (auto open = require_gate(office, *subject, *draft); !open) return fail(std::move(open.error()));
  if (auto stands = require_standing(office, *subject, *draft); !stands) return fail(std::move(stands.error()));
  Step step{id, {}, subject->state, *draft};
  auto event = file_event(writer, office, *subject, std::move(*draft));
  if (!event) return fail(std::move(event.error()));
  step.event = *event;
  step.filed.id = *event;
  return step;
}

Result<void> require_open(const Case& subject, std::string_view verb) {
  if (!subject.state.closed()) return {};
  return fail(ErrorKind::kRefused, say("{0} is closed and cannot take `{1}`", subject.stored.ticket.id.text, verb), {},
              say("kesu reopen {0} --because … takes it up again", subject.stored.ticket.id.text));
}

}  // namespace kesu
