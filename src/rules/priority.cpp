// SPDX-License-Identifier: Apache-2.0
#include "priority.hpp"

#include "kesu/core/text.hpp"

#include "rule_file.hpp"

namespace kesu {
namespace {

/// The entries of the mapping under `key`; anything else is reported and has none.
const std::vector<Node::Entry>& entries_of(const Node& node, const DecodeContext& context, std::string_view key) {
  static const std::vector<Node::Entry> none;
  if (node.is_mapping()) return node.entries;
  context.report(node.mark, say("{0} must be a mapping of names to rules", key));
  return none;
}

ScoreRule decode_rule(const Node::Entry& entry, const std::string& factor, const DecodeContext& context,
                      const ConditionScope& scope) {
  check_identifier(entry.key, entry.key_mark, context, tr("rule"));
  ScoreRule rule;
  rule.name = factor + "/" + entry.key;
  rule.at = place_of(context, entry.key_mark);
  MappingReader reader(entry.value, context, say("rule '{0}'", rule.name));
  if (const Node* title = reader.optional("title")) rule.title = decode_names(*title, context, "title");
  if (const Node* points = reader.required("points")) {
    rule.points = static_cast<int>(decode_integer(*points, context, "points", -kMaxSeverity, kMaxSeverity).value_or(1));
    if (rule.points == 0) context.report(points->mark, tr("a rule of 0 points decides nothing"));
  }
  if (const Node* when = reader.required("when")) rule.when = decode_condition(*when, context, scope);
  reader.finish();
  return rule;
}

Factor decode_factor(const Node::Entry& entry, const DecodeContext& context, const ConditionScope& scope) {
  check_identifier(entry.key, entry.key_mark, context, tr("factor"));
  if (entry.key == "level" || entry.key == "override" || entry.key == "category" || entry.key == "cap") {
    context.report(entry.key_mark,
                   say("'{0}' cannot be the name of a factor: reasons use the word themselves", entry.key));
  }
  Factor factor;
  factor.name = entry.key;
  MappingReader reader(entry.value, context, say("factor '{0}'", entry.key));
  factor.cap = static_cast<int>(reader.integer("cap", 1, kMaxSeverity, true).value_or(kMaxSeverity));
  if (const Node* rules = reader.required("rules")) {
    for (const Node::Entry& rule : entries_of(*rules, context, "rules"))
      factor.rules.push_back(decode_rule(rule, factor.name, context, scope));
  }
  reader.finish();
  return factor;
}

Override decode_override(const Node::Entry& entry, const DecodeContext& context, const ConditionScope& scope,
                         KnownRecipients recipients) {
  check_identifier(entry.key, entry.key_mark, context, tr("override"));
  Override override;
  override.name = "override/" + entry.key;
  override.at = place_of(context, entry.key_mark);
  MappingReader reader(entry.value, context, say("override '{0}'", entry.key));
  if (const Node* title = reader.optional("title")) override.title = decode_names(*title, context, "title");
  override.priority = reader.word<Priority>("priority", true).value_or(Priority::kUrgent);
  if (const Node* when = reader.required("when")) override.when = decode_condition(*when, context, scope);
  if (const Node* notify = reader.optional("notify"))
    override.notify = decode_recipients(*notify, "notify", context, recipients);
  reader.finish();
  return override;
}

std::map<Priority, std::vector<std::string>> decode_notify(const Node& node, const DecodeContext& context,
                                                           KnownRecipients recipients) {
  std::map<Priority, std::vector<std::string>> notify;
  MappingReader reader(node, context, "notify");
  for (const std::string_view word : spellings<Priority>()) {
    if (const Node* to = reader.optional(word))
      notify.emplace(*parse_word<Priority>(word), decode_recipients(*to, word, context, recipients));
  }
  reader.finish();
  return notify;
}

void decode_levels(const Node& node, const DecodeContext& context, PriorityRules& rules) {
  MappingReader reader(node, context, "levels");
  const auto urgent = reader.integer("urgent", 1, kMaxSeverity, true);
  const auto important = reader.integer("important", 1, kMaxSeverity, true);
  reader.finish();
  if (!urgent || !important) return;
  rules.urgent = static_cast<int>(*urgent);
  rules.important = static_cast<int>(*important);
  rules.urgent_at = place_of(context, node.find("urgent")->mark);
  rules.important_at = place_of(context, node.find("important")->mark);
  if (*urgent <= *important) {
    context.report(node.mark, tr("urgent must begin at a higher severity than important"),
                   say("below important ({0}) a complaint is general", *important));
  }
}

}  // namespace

Priority PriorityRules::level(int severity) const {
  if (severity >= urgent) return Priority::kUrgent;
  return severity >= important ? Priority::kImportant : Priority::kGeneral;
}

PriorityRules decode_priority(const Node& root, const DecodeContext& context, const PriorityScope& known) {
  PriorityRules rules;
  const ConditionScope scope{rules.index, known.categories, ConditionUse::kSeverity};
  MappingReader reader(root, context, "priority.yaml");
  if (const Node* levels = reader.required("levels")) decode_levels(*levels, context, rules);
  if (const Node* factors = reader.required("factors")) {
    for (const Node::Entry& entry : entries_of(*factors, context, "factors"))
      rules.factors.push_back(decode_factor(entry, context, scope));
  }
  if (const Node* overrides = reader.optional("overrides")) {
    for (const Node::Entry& entry : entries_of(*overrides, context, "overrides"))
      rules.overrides.push_back(decode_override(entry, context, scope, known.recipients));
  }
  if (const Node* notify = reader.optional("notify")) rules.notify = decode_notify(*notify, context, known.recipients);
  reader.finish();
  rules.index.freeze();
  return rules;
}

}  // namespace kesu
