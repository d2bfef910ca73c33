// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/text.hpp"

#include "routing.hpp"

namespace kesu {
namespace {

class RoutingDecoder {
 public:
  RoutingDecoder(RoutingRules& rules, const DecodeContext& context, const RoutingScope& scope)
      : rules_(rules), context_(context), scope_(scope) {
    if (scope_.people == nullptr) return;
    for (const Person& person : scope_.people->staff)
      people_.push_back(person.id);
    for (const Department& department : scope_.people->departments)
      departments_.push_back(department.id);
    roles_.assign(scope_.people->roles.begin(), scope_.people->roles.end());
  }

  void decode(const Node::Entry& entry) {
    check_identifier(entry.key, entry.key_mark, context_, tr("rule"));
    if (!catch_all_.empty()) {
      context_.report(entry.key_mark,
                      say("rule '{0}' is never reached: '{1}' before it takes everything", entry.key, catch_all_));
    }
    RoutingRule rule;
    rule.name = "route/" + entry.key;
    rule.at = place_of(context_, entry.key_mark);
    MappingReader reader(entry.value, context_, say("rule '{0}'", entry.key));
    if (const Node* when = reader.optional("when")) {
      rule.when = decode_condition(*when, context_, {rules_.index, scope_.categories, ConditionUse::kRouting});
    }
    rule.department = reader.string("department").value_or("");
    rule.role = reader.string("role").value_or("");
    rule.person = reader.string("person").value_or("");
    check_known(entry, "department", departments_, say("there is no department '{0}' in people.yaml", rule.department));
    check_known(entry, "role", roles_, say("there is no role '{0}' in people.yaml", rule.role));
    check_known(entry, "person", people_, say("there is no person '{0}' in people.yaml", rule.person));
    if (const Node* handlers = reader.optional("co_handlers")) read_co_handlers(*handlers, rule);
    reader.finish();
    check_target(entry, rule);
    if (!rule.when && rule.role.empty() && rule.person.empty()) catch_all_ = entry.key;
    rules_.rules.push_back(std::move(rule));
  }

 private:
  void check_known(const Node::Entry& entry, std::string_view key, const std::vector<std::string_view>& names,
                   std::string message) const {
    const Node* node = entry.value.find(key);
    if (node == nullptr || !node->is_scalar() || scope_.people == nullptr) return;
    if (std::find(names.begin(), names.end(), node->text) != names.end()) return;
    context_.report(node->mark, std::move(message), suggest(node->text, names));
  }

  void read_co_handlers(const Node& node, RoutingRule& rule) {
    const auto names = decode_strings(node, context_, "co_handlers", true);
    if (!names) return;
    std::vector<std::string_view> all(people_);
    all.insert(all.end(), departments_.begin(), departments_.end());
    for (std::size_t i = 0; i < names->size(); ++i) {
      if (scope_.people == nullptr || std::find(all.begin(), all.end(), (*names)[i]) != all.end()) continue;
      context_.report(node.is_sequence() ? node.items[i].mark : node.mark,
                      say("there is no person or department '{0}' in people.yaml", (*names)[i]),
                      suggest((*names)[i], all));
    }
    rule.co_handlers = *names;
  }

  void check_target(const Node::Entry& entry, const RoutingRule& rule) const {
    const bool named = entry.value.find("department") != nullptr || entry.value.find("role") != nullptr ||
                       entry.value.find("person") != nullptr;
    if (entry.value.is_mapping() && !named) {
      context_.report(entry.key_mark, say("rule '{0}' names nobody", entry.key), tr("add department, role or person"));
    }
    if (!rule.person.empty() && !rule.role.empty()) {
      context_.report(entry.value.find("role")->mark,
                      say("rule '{0}' names a person; a role says nothing more", entry.key));
    }
  }

  RoutingRules& rules_;
  const DecodeContext& context_;
  const RoutingScope& scope_;
  std::vector<std::string_view> people_;
  std::vector<std::string_view> departments_;
  std::vector<std::string_view> roles_;
  std::string catch_all_;
};

}  // namespace

RoutingRules decode_routing(const Node& root, const DecodeContext& context, const RoutingScope& scope) {
  RoutingRules rules;
  MappingReader reader(root, context, "routing.yaml");
  if (const Node* listed = reader.required("rules")) {
    if (!listed->is_mapping()) context.report(listed->mark, tr("rules must be a mapping of names to rules"));
    RoutingDecoder decoder(rules, context, scope);
    for (const Node::Entry& entry : listed->entries)
      decoder.decode(entry);
  }
  reader.finish();
  rules.index.freeze();
  return rules;
}

}  // namespace kesu
