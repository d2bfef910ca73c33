// SPDX-License-Identifier: Apache-2.0
#include "procedure.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

class PermissionDecoder {
 public:
  PermissionDecoder(const DecodeContext& context, const People* people) : context_(context), people_(people) {
    known_.assign(who_words().begin(), who_words().end());
    if (people == nullptr) return;
    known_.insert(known_.end(), people->roles.begin(), people->roles.end());
    for (const Person& person : people->staff)
      known_.push_back(person.id);
    for (const Department& department : people->departments)
      known_.push_back(department.id);
  }

  Permissions decode(const Node& node) {
    Permissions permissions;
    MappingReader reader(node, context_, "permissions");
    permissions.since = reader.date("since");
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
    const auto who = decode_strings(entry.value, context_, entry.key, true);
    if (!who) return permission;
    permission.who = *who;
    if (who->empty()) {
      context_.report(entry.value.mark, say("'{0}' is given to nobody", entry.key),
                      tr("name a role, a person, a department, or owner, head, superior, …; leave it out to give it to "
                         "everybody on the staff"));
    }
    for (std::size_t i = 0; i < who->size(); ++i) {
      const std::string& one = (*who)[i];
      if (people_ == nullptr || std::find(known_.begin(), known_.end(), one) != known_.end()) continue;
      context_.report(entry.value.is_sequence() ? entry.value.items[i].mark : entry.value.mark,
                      say("'{0}' is no role, person or department", one), suggest(one, known_));
    }
    return permission;
  }

  const DecodeContext& context_;
  const People* people_;
  std::vector<std::string_view> known_;
};

}  // namespace

ProcedureRules decode_procedure(const Node& root, const DecodeContext& context, const People* people) {
  ProcedureRules rules;
  MappingReader reader(root, context, "procedure.yaml");
  if (const Node* permissions = reader.optional("permissions"))
    rules.permissions = PermissionDecoder(context, people).decode(*permissions);
  reader.finish();
  return rules;
}

}  // namespace kesu
