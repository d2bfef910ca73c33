// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/replay.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/playbooks.hpp"
#include "kesu/rules/routing.hpp"

namespace kesu {
namespace {

constexpr std::string_view kImporter = "import";

/// A person's reason stands as a text, or first among the rules'.
bool is_by_hand(const Event& classification) {
  const Node* because = classification.fields.find("because");
  if (because == nullptr || classification.by == kImporter) return false;
  return because->is_scalar() || (!because->items.empty() && because->items.front().find("by_hand") != nullptr);
}

/// One that decides category and priority, rather than the liability alone.
bool decides(const Event& event) {
  return event.kind == EventKind::kClassify &&
         (event.fields.find("category") != nullptr || event.fields.find("priority") != nullptr);
}

void set_field(Node& fields, std::string_view key, Node value) {
  if (Node* field = fields.find(key)) {
    *field = std::move(value);
  } else {
    fields.add(std::string(key), std::move(value));
  }
}

class Replay {
 public:
  Replay(const Ticket& ticket, const State& state, const RuleSet& rules, const ReplayFacts& facts)
      : ticket_(ticket), state_(state), rules_(rules), facts_(facts) {}

  std::optional<Replayed> run() {
    for (Event& event : ticket_.history) {
      event.verdicts.clear();
      revise(event);
    }
    Problems ignored;  // the same papers folded before
    const DecodeContext context{{}, [this](Date date) { return facts_.zone->day_start(date); }, &ignored};
    auto folded = fold(ticket_, context);
    if (!folded) return std::nullopt;
    result_.state = *std::move(folded);
    const ClockContext clocks{rules_.calendar_lookup(), facts_.zone};
    result_.clocks = clocks_of(ticket_, result_.state, clocks, facts_.now);
    if (!classified_) decide_unclassified();
    find_department();
    return std::move(result_);
  }

 private:
  void revise(Event& event) {
    if (event.kind == EventKind::kOpen) {
      event.terms = with_promises(terms_for(rules_, state_.complaint.kind, {}, std::nullopt), event);
    } else if (decides(event)) {
      classify(event);
    } else if (event.terms) {
      event.terms = with_promises(terms(), event);
    }
  }

  void classify(Event& event) {
    classified_ = true;
    decided_at_ = event.time().instant;
    result_.by_hand = is_by_hand(event);
    if (result_.by_hand) {
      category_ = event.field("category");
      priority_ = event.word<Priority>("priority");
    } else {
      const Classification decision = judge(decided_at_);
      if (!decision.category.empty()) set_field(event.fields, "category", Node::string(decision.category));
      set_field(event.fields, "severity", Node::integer(decision.severity));
      set_field(event.fields, "priority", Node::string(std::string(to_string(decision.priority))));
    }
    event.terms = with_promises(terms(), event);
  }

  /// What the rules decide on that day; kept for what follows.
  Classification judge(Instant at) {
    Facts facts;
    facts.complaint = state_.complaint;
    facts.now = at;
    if (facts_.repeats) facts.repeats = [&](int days) { return facts_.repeats(state_.complaint, ticket_.id, days); };
    Classification decision = kesu::classify(rules_, facts);
    category_ = decision.category;
    priority_ = decision.priority;
    result_.because.clear();
    for (const Tried& tried : decision.tried) {
      if (!tried.matched || tried.rule.starts_with("category/")) continue;
      if (!result_.because.empty()) result_.because += tr(", ");
      result_.because += tried.points == 0 ? tried.rule : fmt::format("{} {:+}", tried.rule, tried.points);
    }
    return decision;
  }

  void decide_unclassified() {
    decided_at_ = state_.complaint.received.instant;
    const Classification decision = judge(decided_at_);
    result_.state.category = decision.category;
    result_.state.severity = decision.severity;
    result_.state.priority = decision.priority;
  }

  [[nodiscard]] std::vector<ClockTerms> terms() const {
    auto all = terms_for(rules_, state_.complaint.kind, category_, priority_);
    if (!priority_) return all;
    for (ClockTerms& clock : step_terms(steps_for(rules_, state_.complaint, category_, *priority_)))
      all.push_back(std::move(clock));
    return all;
  }

  /// Instants that were promised, or came with an imported record, are no rule's.
  static std::vector<ClockTerms> with_promises(std::vector<ClockTerms> terms, const Event& event) {
    for (const ClockTerms& clock : event.terms.value_or(std::vector<ClockTerms>{})) {
      const bool ruled =
          std::any_of(terms.begin(), terms.end(), [&](const ClockTerms& one) { return one.name == clock.name; });
      if (clock.by && !ruled) terms.push_back(clock);
    }
    return terms;
  }

  void find_department() {
    RoutingFacts routing;
    routing.category = category_;
    routing.priority = priority_;
    routing.complaint = state_.complaint;
    routing.today = facts_.zone->date_of(decided_at_);
    const auto routed = route(rules_, routing);
    if (routed) result_.department = routed->department;
  }

  Ticket ticket_;  // a copy, revised
  const State& state_;
  const RuleSet& rules_;
  const ReplayFacts& facts_;
  Replayed result_;
  std::string category_;
  std::optional<Priority> priority_;
  Instant decided_at_{};
  bool classified_ = false;
};

}  // namespace

std::optional<Replayed> replay(const Ticket& ticket, const State& state, const RuleSet& rules,
                               const ReplayFacts& facts) {
  return Replay(ticket, state, rules, facts).run();
}

}  // namespace kesu
