// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/gates.hpp"

#include <algorithm>

#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"

#include "gates_decode.hpp"
#include "procedure.hpp"
#include "rule_file.hpp"

namespace kesu {
namespace {

constexpr std::string_view kClose = "close";

/// Verbs that can have a gate: a ticket is opened without one, and corrections of paper are never held up.
std::vector<std::string> gated_names() {
  std::vector<std::string> names;
  for (const std::string_view word : spellings<EventKind>()) {
    const EventKind kind = *parse_word<EventKind>(word);
    if (!belongs_in(kind, CaseFile::kTicket)) continue;
    if (kind == EventKind::kOpen || kind == EventKind::kAmend || kind == EventKind::kRetract ||
        kind == EventKind::kRedact)
      continue;
    names.emplace_back(word);
  }
  for (const std::string_view word : spellings<CloseAs>())
    names.push_back(std::string(kClose) + "." + std::string(word));
  return names;
}

class GateDecoder {
 public:
  explicit GateDecoder(const DecodeContext& context) : context_(context) {}

  Gate decode(const Node::Entry& entry) {
    Gate gate;
    gate.name = entry.key;
    gate.at = place_of(context_, entry.key_mark);
    const std::vector<std::string> names = gated_names();
    if (std::find(names.begin(), names.end(), entry.key) == names.end()) {
      const std::vector<std::string_view> views(names.begin(), names.end());
      context_.report(entry.key_mark, say("'{0}' is nothing that can have a gate", entry.key),
                      suggest(entry.key, views));
    }
    if (!entry.value.is_mapping()) {
      gate.needs = needs_of(entry.value, entry.key);
      return gate;
    }
    MappingReader reader(entry.value, context_, say("the gate '{0}'", entry.key));
    if (const Node* needs = reader.optional("needs")) gate.needs = needs_of(*needs, "needs");
    if (const Node* softer = reader.optional("or_reason")) {
      gate.or_reason = needs_of(*softer, "or_reason");
      if (entry.key != kClose && !entry.key.starts_with(std::string(kClose) + "."))
        context_.report(softer->mark, tr("or_reason goes with close only"), tr("write it under needs"));
    }
    if (const Node* priorities = reader.optional("by_priority")) decode_priorities(*priorities, gate);
    reader.finish();
    return gate;
  }

 private:
  std::vector<std::string> needs_of(const Node& node, std::string_view what) {
    const auto words = decode_strings(node, context_, what, true);
    if (!words) return {};
    static const std::vector<std::string_view> known = gate_needs();
    for (std::size_t i = 0; i < words->size(); ++i) {
      const std::string& one = (*words)[i];
      if (std::find(known.begin(), known.end(), one) != known.end()) continue;
      context_.report(node.is_sequence() ? node.items[i].mark : node.mark,
                      say("'{0}' is nothing that a gate can ask for", one), suggest(one, known));
    }
    return *words;
  }

  void decode_priorities(const Node& node, Gate& gate) {
    MappingReader reader(node, context_, "by_priority");
    for (const std::string_view word : spellings<Priority>()) {
      if (const Node* needs = reader.optional(word))
        gate.by_priority.emplace_back(*parse_word<Priority>(word), needs_of(*needs, word));
    }
    reader.finish();
  }

  const DecodeContext& context_;
};

}  // namespace

std::vector<std::string_view> gate_needs() {
  std::vector<std::string_view> needs{kConfirmation, kAlternatives, kThirdParty, kSteps, kFacts};
  for (const std::string_view word : spellings<Milestone>()) {
    const Milestone milestone = *parse_word<Milestone>(word);
    // What every ticket has, and what ends it, is nothing to ask for; of steps all are asked for, not any.
    if (milestone != Milestone::kReceived && milestone != Milestone::kOpen && milestone != Milestone::kClose &&
        milestone != Milestone::kStep)
      needs.push_back(word);
  }
  return needs;
}

std::vector<Gate> decode_gates(const Node& node, const DecodeContext& context) {
  std::vector<Gate> gates;
  if (!node.is_mapping()) context.report(node.mark, tr("gates must be a mapping of verbs to what must precede them"));
  for (const Node::Entry& entry : node.entries) {
    if (!entry.key.starts_with("x-")) gates.push_back(GateDecoder(context).decode(entry));
  }
  return gates;
}

std::vector<ExternalBody> decode_bodies(const Node& node, const DecodeContext& context) {
  std::vector<ExternalBody> bodies;
  if (!node.is_sequence()) context.report(node.mark, tr("bodies must be a list of {forum, name, contact}"));
  for (const Node& item : node.items) {
    MappingReader reader(item, context, tr("a body"));
    ExternalBody body;
    body.forum = reader.word<Forum>("forum", true).value_or(Forum::kOther);
    if (const Node* name = reader.required("name")) body.name = decode_names(*name, context, "name");
    body.contact = reader.string("contact").value_or("");
    reader.finish();
    bodies.push_back(std::move(body));
  }
  return bodies;
}

FollowupRules decode_followup(const Node& node, const DecodeContext& context) {
  constexpr int kMostAttempts = 99;
  constexpr int kHighestScore = 4;  // the best score is never a complaint
  FollowupRules rules;
  MappingReader reader(node, context, "followup");
  if (const auto attempts = reader.integer("attempts", 1, kMostAttempts)) rules.attempts = static_cast<int>(*attempts);
  if (const auto score = reader.integer("dissatisfied", 1, kHighestScore))
    rules.dissatisfied = static_cast<int>(*score);
  rules.reopen = reader.boolean("reopen").value_or(false);
  reader.finish();
  return rules;
}

const Gate* gate_before(const RuleSet& rules, const std::vector<std::string>& names) {
  const std::vector<Gate>& gates = rules.procedure->gates;
  for (const std::string& name : names) {
    const auto found = std::find_if(gates.begin(), gates.end(), [&](const Gate& gate) { return gate.name == name; });
    if (found != gates.end()) return &*found;
  }
  return nullptr;
}

const std::vector<ExternalBody>& external_bodies(const RuleSet& rules) {
  return rules.procedure->bodies;
}

const FollowupRules& followup_rules(const RuleSet& rules) {
  return rules.procedure->followup;
}

}  // namespace kesu
