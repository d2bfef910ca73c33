// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/gates.hpp"

#include <algorithm>
#include <charconv>

#include "kesu/core/text.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/rules/gates.hpp"
#include "kesu/rules/permissions.hpp"

namespace kesu {
namespace {

using Needs = std::vector<std::string>;

bool contains(const Needs& list, const std::string& one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

void add(Needs& list, const Needs& more) {
  for (const std::string& one : more) {
    if (!contains(list, one)) list.push_back(one);
  }
}

bool restarts(Milestone milestone) {
  return milestone == Milestone::kResolve || milestone == Milestone::kReply || milestone == Milestone::kFollowup;
}

/// What of a gate is there in a case, with the draft.
class Supplies {
 public:
  Supplies(const RuleSet& rules, const Ticket& ticket, const State& state, const Event& draft)
      : rules_(rules), ticket_(ticket), state_(state), draft_(draft) {}

  [[nodiscard]] bool has(const std::string& need) const {
    if (need == kConfirmation) {
      // Who said that it is not settled has to be asked again: a word beside the close does not unsay it.
      const Contentment said = contentment_of(rules_, ticket_, state_);
      return said == Contentment::kContent || (said == Contentment::kUnknown && draft_.field("confirmed") == "true");
    }
    if (need == kAlternatives) return state_.alternatives_told != kNoEvent;
    if (need == kThirdParty) return !state_.owes_third_party();
    if (need == kFacts) return missing_fields(declared_fields(rules_), state_.complaint, state_.category).empty();
    if (need == kSteps) {
      return std::none_of(state_.steps.begin(), state_.steps.end(),
                          [](const HandlingStep& step) { return step.ended == kNoEvent; });
    }
    const auto milestone = parse_word<Milestone>(need);
    if (!milestone) return true;
    if (*milestone == Milestone::kFollowup && attempts_used_up()) return true;
    const Occurrence* last = state_.last(*milestone);
    return last != nullptr && (!restarts(*milestone) || last->cycle == state_.cycle);
  }

 private:
  [[nodiscard]] bool attempts_used_up() const {
    const auto limit = followup_rules(rules_).attempts;
    return limit && state_.survey.attempts >= *limit;
  }

  const RuleSet& rules_;
  const Ticket& ticket_;
  const State& state_;
  const Event& draft_;
};

std::string described_need(const std::string& need) {
  if (need == kConfirmation) return tr("the complainant's confirmation");
  if (need == kAlternatives) return tr("where else to turn, told to the complainant");
  if (need == kSteps) return tr("every step, done or skipped");
  if (need == kFacts) return tr("every fact that they require");
  if (need == kThirdParty) return tr("the answer to the third party that passed it on");
  const auto milestone = parse_word<Milestone>(need);
  return milestone ? say("`{0}`", display_name(*milestone)) : need;
}

std::string remedy(const std::string& need, const std::string& id) {
  if (need == kConfirmation)
    return say("kesu followup {0} --confirmed, or --confirmed here if nobody said otherwise", id);
  if (need == kAlternatives) return say("kesu contact {0} --letter refusal, or --kind decision --alternatives …", id);
  if (need == kThirdParty) return say("kesu contact {0} --letter third-party", id);
  if (need == kSteps) return say("kesu step {0} …; kesu show {0} lists them", id);
  if (need == kFacts) return say("kesu amend {0} …; kesu show {0} says which are missing", id);
  if (need == "reply") return say("kesu contact {0} --kind decision", id);
  if (need == "respond") return say("kesu contact {0} --kind update", id);
  if (need == "ack") return say("kesu contact {0} --kind ack", id);
  return say("kesu {0} {1}", need, id);
}

template <class Words>
std::string listed(const Needs& needs, const Words& words) {
  std::string all;
  for (const std::string& need : needs)
    all += (all.empty() ? "" : tr("; ")) + words(need);
  return all;
}

std::string comma_list(const Needs& needs) {
  std::string all;
  for (const std::string& need : needs)
    all += (all.empty() ? "" : ",") + need;
  return all;
}

std::string deed(const Event& draft) {
  const auto as = draft.word<CloseAs>("as");
  if (draft.kind == EventKind::kClose && as) return say("close: {0}", display_name(*as));
  return display_name(draft.kind);
}

Needs without_of(const Event& draft) {
  Needs names;
  if (const Node* list = draft.fields.find("without")) {
    for (const Node& item : list->items)
      names.push_back(item.text);
  }
  return names;
}

bool has_reason(const Event& draft) {
  return draft.fields.find("because") != nullptr;
}

/// What a gate asks for: without fail, and where a reason can stand for it.
struct Asked {
  Needs hard;
  Needs soft;
};

Asked asked_before(const RuleSet& rules, const State& state, const Event& deed) {
  const Gate* gate = gate_before(rules, deed_names(deed));
  Asked asked;
  if (gate == nullptr || !has_gates(state.complaint.kind)) return asked;
  asked.hard = gate->needs;
  for (const auto& [priority, needs] : gate->by_priority) {
    if (state.priority == priority) add(asked.hard, needs);
  }
  asked.soft = gate->or_reason;
  std::erase_if(asked.soft, [&](const std::string& need) { return contains(asked.hard, need); });
  return asked;
}

Contentment confirmation_of(const Event& followup) {
  const std::string confirmed = followup.field("confirmed");
  if (confirmed.empty()) return Contentment::kUnknown;
  return confirmed == "true" ? Contentment::kContent : Contentment::kDissatisfied;
}

Contentment contentment_by_scores(const RuleSet& rules, const Event& followup) {
  const Node* scores = followup.fields.find("satisfaction");
  if (scores == nullptr || scores->entries.empty()) return Contentment::kUnknown;
  for (const Node::Entry& entry : scores->entries) {
    int score = 0;
    std::from_chars(entry.value.text.data(), entry.value.text.data() + entry.value.text.size(), score);
    if (score <= followup_rules(rules).dissatisfied) return Contentment::kDissatisfied;
  }
  return Contentment::kContent;
}

}  // namespace

Contentment contentment_of(const RuleSet& rules, const Event& followup) {
  const Contentment confirmed = confirmation_of(followup);
  return confirmed == Contentment::kUnknown ? contentment_by_scores(rules, followup) : confirmed;
}

bool contradicts_itself(const RuleSet& rules, const Event& followup) {
  const Contentment confirmed = confirmation_of(followup);
  const Contentment scored = contentment_by_scores(rules, followup);
  return confirmed != Contentment::kUnknown && scored != Contentment::kUnknown && confirmed != scored;
}

Contentment contentment_of(const RuleSet& rules, const Ticket& ticket, const State& state) {
  const auto& reached = state.survey.reached;
  for (auto index = reached.rbegin(); index != reached.rend(); ++index) {
    const Contentment said = contentment_of(rules, ticket.history[*index]);
    if (said != Contentment::kUnknown) return said;
  }
  return Contentment::kUnknown;
}

bool has_gates(Kind kind) {
  return kind != Kind::kEnquiry && kind != Kind::kSuggestion && kind != Kind::kPraise;
}

std::string described(const std::vector<std::string>& needs) {
  return listed(needs, [](const std::string& need) { return described_need(need); });
}

std::vector<std::string> missing_before(const RuleSet& rules, const Ticket& ticket, const State& state,
                                        const Event& deed) {
  Asked asked = asked_before(rules, state, deed);
  const Needs without = without_of(deed);
  std::erase_if(asked.soft, [&](const std::string& need) { return contains(without, need); });
  add(asked.hard, asked.soft);
  const Supplies supplies(rules, ticket, state, deed);
  std::erase_if(asked.hard, [&](const std::string& need) { return supplies.has(need); });
  return std::move(asked.hard);
}

Result<void> require_gate(const Office& office, const Case& subject, const Event& draft) {
  const Gate* gate = gate_before(office.rules, deed_names(draft));
  const Needs without = without_of(draft);
  auto [hard, soft] = asked_before(office.rules, subject.state, draft);
  const Supplies supplies(office.rules, subject.stored.ticket, subject.state, draft);
  for (const std::string& one : without) {
    if (contains(hard, one))
      return fail(ErrorKind::kRefused, say("no reason stands for {0}", described_need(one)), gate->at,
                  remedy(one, subject.stored.ticket.id.text));
    if (!contains(soft, one) || supplies.has(one)) {
      return fail(ErrorKind::kUsage, say("nothing is missing that --without {0} would stand for", one), {},
                  tr("leave it out"));
    }
    if (!has_reason(draft))
      return fail(ErrorKind::kUsage, say("--without {0} needs a reason", one), {}, tr("add --because"));
  }
  std::erase_if(hard, [&](const std::string& need) { return supplies.has(need); });
  std::erase_if(soft, [&](const std::string& need) { return supplies.has(need) || contains(without, need); });
  if (hard.empty() && soft.empty()) return {};
  const std::string& id = subject.stored.ticket.id.text;
  Needs missing = hard;
  add(missing, soft);
  std::string how = listed(missing, [&](const std::string& need) { return remedy(need, id); });
  if (!soft.empty()) {
    Needs waived = without;
    add(waived, soft);
    how += tr("; ") + say("or --without {0} --because …", comma_list(waived));
  }
  return fail(ErrorKind::kRefused, say("{0}: before '{1}' the rules ask for {2}", id, deed(draft), described(missing)),
              {}, how);
}

}  // namespace kesu
