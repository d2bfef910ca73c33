// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/fold.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "fold_parts.hpp"

namespace kesu {
namespace {

std::optional<int> whole_number(const Event& event, std::string_view key) {
  const Node* node = event.fields.find(key);
  if (node == nullptr || !node->is_scalar()) return std::nullopt;
  int value = 0;
  const char* end = node->text.data() + node->text.size();
  const auto [stop, failure] = std::from_chars(node->text.data(), end, value);
  if (failure != std::errc{} || stop != end) return std::nullopt;
  return value;
}

std::vector<std::string> string_list(const Node& node) {
  std::vector<std::string> strings;
  for (const Node& item : node.items)
    strings.push_back(item.text);
  return strings;
}

// Which classification binds. Those that nobody superseded yet, because their writers had not seen each other, compete.
class Classifications {
 public:
  explicit Classifications(const InForce& in_force) : in_force_(&in_force) {}

  /// Takes `event` in and returns the classification that binds from now on.
  std::size_t add(std::size_t event) {
    std::erase_if(rivals_, [&](std::size_t rival) { return in_force_->ancestry.had_seen(event, rival); });
    rivals_.push_back(event);
    // Of equals the last: max_element would take the first.
    std::size_t binding = rivals_.front();
    for (const std::size_t rival : rivals_) {
      if (rank(rival) >= rank(binding)) binding = rival;
    }
    return binding;
  }

 private:
  [[nodiscard]] std::tuple<int, int> rank(std::size_t event) const {
    const Event& classify = (*in_force_)[event];
    const auto priority = classify.word<Priority>("priority");
    return {priority ? static_cast<int>(*priority) : -1, whole_number(classify, "severity").value_or(-1)};
  }

  const InForce* in_force_;
  std::vector<std::size_t> rivals_;  // in fold order
};

// Walks through the events in force once and keeps what they change.
class Walk {
 public:
  Walk(State& state, const InForce& in_force, const DecodeContext& context)
      : state_(state), in_force_(in_force), context_(context), classifications_(in_force) {}

  void run() {
    state_.occurrences.push_back({Milestone::kReceived, kNoEvent, state_.complaint.received, 1, {}});
    for (std::size_t position = 0; position < in_force_.events.size(); ++position) {
      position_ = position;
      apply(in_force_.events[position]);
    }
    state_.status = status();
    state_.reopened = state_.cycle > 1;
  }

  /// Position in in_force.events at which the present cycle began.
  [[nodiscard]] std::size_t cycle_began() const { return cycle_began_; }
  /// The classification that says which steps bind, and the assignment that has the handling plan.
  [[nodiscard]] std::size_t steps_set_by() const { return steps_set_by_; }
  [[nodiscard]] std::size_t planned_by() const { return planned_by_; }

 private:
  void apply(std::size_t index) {
    const Event& event = in_force_[index];
    take_liability(event);
    switch (event.kind) {
      case EventKind::kOpen:
        // Whoever brings records in from elsewhere has received nothing.
        if (event.by != "import") state_.first_receiver = event.by;
        return reach_with_terms(Milestone::kOpen, index);
      case EventKind::kClassify:
        return classify(index);
      case EventKind::kAssign:
        return give(index);
      case EventKind::kAccept:
        accept(index);
        return answer(Milestone::kAccept, index, assignment_answered(index));
      case EventKind::kDecline:
        decline(index);
        break;
      case EventKind::kStep:
        state_.occurrences.push_back({Milestone::kStep, index, event.time(), state_.cycle, step_name(event)});
        break;
      case EventKind::kContact:
        contact(index);
        break;
      case EventKind::kFind:
        return reach_with_terms(Milestone::kFind, index);
      case EventKind::kPropose:
        return propose(index);
      case EventKind::kApprove:
      case EventKind::kReject:
        // A no is an answer, too: nobody waits for one any longer.
        return answer(Milestone::kApprove, index, proposal_answered(event));
      case EventKind::kResolve:
        resolved_by_ = index;
        reply_ = {};
        followed_up_ = false;
        return reach_with_terms(Milestone::kResolve, index);
      case EventKind::kFollowup:
        if (is_attempt(event)) {
          ++state_.survey.attempts;
          break;
        }
        state_.survey.reached.push_back(index);
        followed_up_ = true;
        return reach_with_terms(Milestone::kFollowup, index);
      case EventKind::kClose:
        closed_by_ = index;
        state_.closed_as = event.word<CloseAs>("as");
        if (event.word<Forum>("forum")) file_referral(index);
        return reach_with_terms(Milestone::kClose, index);
      case EventKind::kReopen:
        reopen(index);
        break;
      case EventKind::kEscalate:
        // One that names no level takes it to the first.
        state_.level = std::max(state_.level, whole_number(event, "level").value_or(1));
        if (!event.field("owner").empty() || !event.field("department").empty()) return give(index);
        break;
      case EventKind::kRefer:
        refer(index);
        break;
      case EventKind::kReview:
        return reach_with_terms(Milestone::kReview, index);
      default:
        break;
    }
    put_terms_in_force(index, index);
  }

  void reach(Milestone milestone, std::size_t index) {
    state_.occurrences.push_back({milestone, index, in_force_[index].time(), state_.cycle, {}});
  }

  void reach_with_terms(Milestone milestone, std::size_t index) {
    reach(milestone, index);
    put_terms_in_force(index, index);
  }

  void ask(Milestone milestone, std::size_t index, bool asks) {
    reach(milestone, index);
    state_.occurrences.back().asks = asks;
    put_terms_in_force(index, index);
  }

  void answer(Milestone milestone, std::size_t index, std::size_t answered) {
    reach(milestone, index);
    state_.occurrences.back().answers = answered;
    put_terms_in_force(index, index);
  }

  void put_terms_in_force(std::size_t index, std::size_t since) {
    if (const auto& terms = in_force_[index].terms) state_.terms.push_back({index, *terms, since});
  }

  // Of milestones that are the first of several contacts: it is reached, or was reached earlier than was known.
  void reach_first(Milestone milestone, std::size_t index, std::optional<Instant>& first) {
    const Instant at = in_force_[index].time().instant;
    if (first && at >= *first) return;
    first = at;
    reach(milestone, index);
  }

  void take_liability(const Event& event) {
    if (event.kind != EventKind::kFind && event.kind != EventKind::kResolve) return;
    if (const auto liability = event.word<Liability>("liability")) state_.liability = liability;
  }

  void classify(std::size_t index) {
    reach(Milestone::kClassify, index);
    const std::size_t binding = classifications_.add(index);
    if (binding == classified_by_) return;
    classified_by_ = binding;
    const Event& event = in_force_[binding];
    if (std::string category = event.field("category"); !category.empty()) state_.category = std::move(category);
    if (const auto severity = whole_number(event, "severity")) state_.severity = severity;
    if (const auto priority = event.word<Priority>("priority")) state_.priority = priority;
    if (const auto liability = event.word<Liability>("liability")) state_.liability = liability;
    // Whose fault it is changes nothing about the steps.
    if (event.fields.find("category") != nullptr || event.fields.find("priority") != nullptr) steps_set_by_ = binding;
    put_terms_in_force(binding, index);
  }

  // What nobody owns is fetched from the department's tickets: whoever takes it on owns it.
  void accept(std::size_t index) {
    const Event& event = in_force_[index];
    if (state_.owner.empty() && by_person(event)) {
      state_.owner = event.by;
      state_.assigned_by = index;
    }
    // Somebody who accepts without having seen a later assignment does not accept that one.
    const bool saw_it = state_.assigned_by == kNoEvent || state_.assigned_by == index ||
                        in_force_.ancestry.had_seen(index, state_.assigned_by);
    if (saw_it) state_.accepted = true;
  }

  // The last one that was known to who accepts.
  [[nodiscard]] std::size_t assignment_answered(std::size_t index) const {
    const auto found = std::find_if(given_by_.rbegin(), given_by_.rend(),
                                    [&](std::size_t given) { return in_force_.ancestry.had_seen(index, given); });
    return found == given_by_.rend() ? kNoEvent : *found;
  }

  // Without a word the one that was in force.
  [[nodiscard]] std::size_t proposal_answered(const Event& event) const {
    const std::string named = event.field("event");
    const auto found = std::find_if(proposals_.rbegin(), proposals_.rend(), [&](std::size_t proposal) {
      return named.empty() || to_string(in_force_[proposal].id) == named;
    });
    return found == proposals_.rend() ? kNoEvent : *found;
  }

  // What an older program wrote, or rules that ask for no approvals at all, leaves open whether it needs one.
  void propose(std::size_t index) {
    proposals_.push_back(index);
    ask(Milestone::kPropose, index, in_force_[index].field("needs_approval") != "false");
  }

  // Somebody who declines without having seen a later assignment does not undo that one.
  void decline(std::size_t index) {
    if (state_.assigned_by == kNoEvent || !in_force_.ancestry.had_seen(index, state_.assigned_by)) return;
    auto& declined = state_.declined_by;
    if (!state_.owner.empty() && std::find(declined.begin(), declined.end(), state_.owner) == declined.end())
      declined.push_back(state_.owner);
    state_.owner.clear();
    state_.accepted = false;
    is_given_back_ = true;
  }

  void give(std::size_t index) {
    const std::string owner = state_.owner;
    const std::string department = state_.department;
    assign(index);
    state_.assigned_by = index;
    const bool to_another = given_by_.empty() || is_given_back_ || owner != state_.owner ||
                            (owner.empty() && department != state_.department);
    const bool asks = to_another && !state_.accepted;
    if (asks) given_by_.push_back(index);
    is_given_back_ = false;
    ask(Milestone::kAssign, index, asks);
  }

  // To a person, or to a department whose head has yet to name one.
  void assign(std::size_t index) {
    const Event& event = in_force_[index];
    const std::string owner = event.field("owner");
    // Whoever has taken it on need not do so again for a new plan or new helpers.
    if (owner.empty() || owner != state_.owner) state_.accepted = false;
    state_.owner = owner;
    if (event.fields.find("plan") != nullptr) planned_by_ = index;
    if (std::string department = event.field("department"); !department.empty()) {
      state_.department = std::move(department);
    }
    if (const Node* co_handlers = event.fields.find("co_handlers")) state_.co_handlers = string_list(*co_handlers);
  }

  void contact(std::size_t index) {
    const Event& event = in_force_[index];
    const auto as = event.word<ContactKind>("as");
    if (!as || *as == ContactKind::kInbound || is_attempt(event)) return;
    // The third party's answer is none to the complainant.
    if (with_third_party(event, state_.complaint)) {
      if (*as == ContactKind::kDecision) state_.third_party_answered = index;
      return;
    }
    if (event.fields.find("alternatives") != nullptr) state_.alternatives_told = index;
    reach_first(Milestone::kAck, index, ack_);
    if (*as == ContactKind::kAck || !by_person(event)) return;
    reach_first(Milestone::kRespond, index, respond_);
    if (*as == ContactKind::kDecision && tells_resolution(event)) reach_first(Milestone::kReply, index, reply_);
  }

  // What was said before there was a resolution cannot have told it. A bare date counts to its end.
  [[nodiscard]] bool tells_resolution(const Event& decision) const {
    if (resolved_by_ == kNoEvent) return false;
    const Timestamp& told = decision.time();
    const Instant end =
        told.is_date() ? context_.day_start(std::chrono::sys_days(*told.date) + std::chrono::days(1)) : told.instant;
    return end >= in_force_[resolved_by_].time().instant;
  }

  void reopen(std::size_t index) {
    const std::size_t decision = closed_by_ != kNoEvent ? closed_by_ : resolved_by_;
    // Two clones that reopen the same ticket begin one cycle, not two.
    if (decision == kNoEvent || !in_force_.ancestry.had_seen(index, decision)) return;
    closed_by_ = resolved_by_ = kNoEvent;
    reply_ = {};
    followed_up_ = false;
    state_.closed_as.reset();
    state_.level = 0;
    state_.declined_by.clear();
    state_.survey = {};
    proposals_.clear();
    state_.third_party_answered = state_.alternatives_told = kNoEvent;
    ++state_.cycle;
    state_.reopenings.push_back(index);
    cycle_began_ = position_;
  }

  [[nodiscard]] std::optional<Timestamp> next_date(const Event& event) const {
    const auto next = parse_timestamp(event.field("next"), context_.day_start);
    return next ? std::optional(*next) : std::nullopt;
  }

  void file_referral(std::size_t index) {
    const Event& event = in_force_[index];
    state_.referrals.push_back({.event = index,
                                .forum = event.word<Forum>("forum").value_or(Forum::kOther),
                                .body = event.field("body"),
                                .reference = event.field("reference"),
                                .next = next_date(event),
                                .ended_by = kNoEvent,
                                .outcome = {}});
  }

  // News and ends name the event by which it went there; a record that does not know it means the last one.
  void refer(std::size_t index) {
    const Event& event = in_force_[index];
    const auto as = event.word<ReferStage>("as");
    if (!as || *as == ReferStage::kFiled) return file_referral(index);
    const std::string of = event.field("of");
    const auto found = std::find_if(state_.referrals.rbegin(), state_.referrals.rend(), [&](const Referral& referral) {
      return of.empty() || to_string(in_force_[referral.event].id) == of;
    });
    if (found == state_.referrals.rend()) return;
    if (std::string body = event.field("body"); !body.empty()) found->body = std::move(body);
    if (std::string reference = event.field("reference"); !reference.empty()) found->reference = std::move(reference);
    found->next = next_date(event);
    if (*as != ReferStage::kEnded) return;
    found->ended_by = index;
    found->outcome = event.word<ForumOutcome>("outcome");
  }

  // The furthest milestone in force. A new classification or assignment does not take a resolution back.
  [[nodiscard]] Status status() const {
    if (closed_by_ != kNoEvent) return Status::kClosed;
    if (followed_up_) return Status::kFollowedUp;
    if (reply_) return Status::kReplied;
    if (resolved_by_ != kNoEvent) return Status::kResolved;
    if (!state_.owner.empty() || !state_.department.empty()) return Status::kAssigned;
    if (classified_by_ != kNoEvent) return Status::kClassified;
    return Status::kRegistered;
  }

  State& state_;
  const InForce& in_force_;
  const DecodeContext& context_;
  Classifications classifications_;
  std::size_t position_ = 0;
  std::size_t cycle_began_ = 0;
  std::size_t classified_by_ = kNoEvent;
  std::vector<std::size_t> given_by_;   // assignments that gave it to somebody who had yet to take it on
  bool is_given_back_ = false;          // declined, and assigned to nobody since
  std::vector<std::size_t> proposals_;  // of this cycle
  std::size_t steps_set_by_ = kNoEvent;
  std::size_t planned_by_ = kNoEvent;
  std::size_t resolved_by_ = kNoEvent;
  std::size_t closed_by_ = kNoEvent;
  bool followed_up_ = false;
  std::optional<Instant> ack_;
  std::optional<Instant> respond_;
  std::optional<Instant> reply_;
};

// The events `options` lets count, in fold order; nullopt if the opening is not among them.
std::optional<std::vector<std::size_t>> counted_events(const Ticket& ticket, const Ancestry& ancestry,
                                                       const FoldOptions& options) {
  const auto& history = ticket.history;
  auto order = fold_order(history);
  if (!order) return std::nullopt;
  if (options.as_of) {
    const auto is_later = [&](std::size_t i) { return history[i].time().instant > *options.as_of; };
    if (!order->empty() && is_later(order->front())) return std::nullopt;
    std::erase_if(*order, is_later);
  }
  if (options.seen_by != kNoEvent) {
    std::erase_if(*order, [&](std::size_t i) {
      return i != options.seen_by && !ancestry.had_seen(options.seen_by, i) &&
             std::find(options.also.begin(), options.also.end(), i) == options.also.end();
    });
  }
  return *std::move(order);
}

}  // namespace

const Occurrence* State::last(Milestone milestone) const {
  const auto found = std::find_if(occurrences.rbegin(), occurrences.rend(),
                                  [&](const Occurrence& occurrence) { return occurrence.milestone == milestone; });
  return found == occurrences.rend() ? nullptr : &*found;
}

const Referral* State::pending_referral() const {
  const auto found =
      std::find_if(referrals.rbegin(), referrals.rend(), [](const Referral& one) { return one.pending(); });
  return found == referrals.rend() ? nullptr : &*found;
}

std::optional<State> fold(const Ticket& ticket, const DecodeContext& context, const FoldOptions& options) {
  InForce in_force{&ticket, {}, Ancestry(ticket.history)};
  auto order = counted_events(ticket, in_force.ancestry, options);
  if (!order) return std::nullopt;

  State state;
  state.order = *std::move(order);
  state.retracted_by = find_retracted(ticket, state.order);
  in_force.events.reserve(state.order.size());
  for (const std::size_t event : state.order) {
    if (!state.struck(event)) in_force.events.push_back(event);
  }

  state.complaint = amended_complaint(in_force, context);
  Walk walk(state, in_force, context);
  walk.run();
  state.waits = find_waits(in_force, state.complaint, context);
  state.waiting_declared =
      !state.closed() && std::ranges::any_of(state.waits, [](const Wait& wait) { return !wait.ended; });
  state.promises = find_promises(in_force, state.complaint, context);
  state.steps = find_steps(in_force, context, walk.steps_set_by(), walk.planned_by());
  state.contests = find_contests(in_force, walk.cycle_began());
  return state;
}

}  // namespace kesu
