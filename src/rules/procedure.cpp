// SPDX-License-Identifier: Apache-2.0
#include "procedure.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

#include "approvals_decode.hpp"
#include "declared_fields_decode.hpp"
#include "gates_decode.hpp"
#include "who_list.hpp"

namespace kesu {
namespace {

class PermissionDecoder {
 public:
  PermissionDecoder(const DecodeContext& context, const People* people) : context_(context), who_(context, people) {}

  Permissions decode(const Node& node) {
    Permissions permissions;
    MappingReader reader(node, context_, "permissions");
    permissions.since = reader.date("since");
    if (const Node* since = node.find("since")) permissions.since_at = place_of(context_, since->mark);
    if (const Node* may = reader.required("may")) {
      if (!may->is_mapping()) context_.report(may->mark, tr("may must be a mapping of verbs to those who may"));
      for (const Node::Entry& entry : may->entries)
        permissions.list.push_back(decode_permission(entry));
    }
    reader.finish();
    return permissions;
  }

 private:
  Permission decode_permission(const Node::Entry& entry) {
    static const std::vector<std::string_view> names = permission_names();
    if (std::find(names.begin(), names.end(), entry.key) == names.end()) {
      const std::string_view near = nearest_word(entry.key, names);
      context_.report(entry.key_mark, say("'{0}' is nothing that a permission can be given for", entry.key),
                      near.empty() ? std::string(tr("a verb as it stands after `do:` in a ticket, import or publish"))
                                   : say("did you mean '{0}'?", near));
    }
    Permission permission;
    permission.name = entry.key;
    permission.at = place_of(context_, entry.key_mark);
    permission.who = who_.read(entry.value, entry.key);
    return permission;
  }

  const DecodeContext& context_;
  WhoReader who_;
};

RepeatRules decode_repeats(const Node& node, const DecodeContext& context) {
  constexpr int kLongest = 3650;
  constexpr int kFull = 100;
  RepeatRules rules;
  MappingReader reader(node, context, "repeats");
  if (const auto days = reader.integer("days", 1, kLongest)) rules.days = static_cast<int>(*days);
  if (const auto alike = reader.integer("alike", 0, kFull)) rules.alike = static_cast<int>(*alike);
  reader.finish();
  return rules;
}

}  // namespace

const RepeatRules& repeat_rules(const RuleSet& rules) {
  return rules.procedure->repeats;
}

ProcedureRules decode_procedure(const Node& root, const DecodeContext& context, const People* people,
                                const CategoryRules* categories) {
  ProcedureRules rules;
  MappingReader reader(root, context, "procedure.yaml");
  if (const Node* permissions = reader.optional("permissions"))
    rules.permissions = PermissionDecoder(context, people).decode(*permissions);
  if (const Node* approvals = reader.optional("approvals"))
    rules.approvals = decode_approvals(*approvals, context, people);
  if (const Node* causes = reader.optional("root_causes")) rules.root_causes = decode_root_causes(*causes, context);
  if (const Node* gates = reader.optional("gates")) rules.gates = decode_gates(*gates, context);
  if (const Node* bodies = reader.optional("bodies")) rules.bodies = decode_bodies(*bodies, context);
  if (const Node* followup = reader.optional("followup")) rules.followup = decode_followup(*followup, context);
  for (const std::string_view block : {"about", "fields"}) {
    if (const Node* fields = reader.optional(block))
      decode_declared(*fields, context, block, categories, rules.declared);
  }
  if (const Node* tags = reader.optional("tags")) rules.declared.tags = decode_declared_tags(*tags, context);
  if (const Node* repeats = reader.optional("repeats")) rules.repeats = decode_repeats(*repeats, context);
  reader.finish();
  return rules;
}

}  // namespace kesu
