// SPDX-License-Identifier: Apache-2.0
#include "who_list.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/permissions.hpp"

namespace kesu {

WhoReader::WhoReader(const DecodeContext& context, const People* people) : context_(context), people_(people) {
  known_.assign(who_words().begin(), who_words().end());
  if (people == nullptr) return;
  known_.insert(known_.end(), people->roles.begin(), people->roles.end());
  for (const Person& person : people->staff)
    known_.push_back(person.id);
  for (const Department& department : people->departments)
    known_.push_back(department.id);
}

std::vector<std::string> WhoReader::read(const Node& node, std::string_view key) const {
  auto who = decode_strings(node, context_, key, true);
  if (!who) return {};
  if (who->empty()) {
    context_.report(node.mark, say("'{0}' is given to nobody", key),
                    tr("name a role, a person, a department, or owner, head, superior, …; leave it out to give it to "
                       "everybody on the staff"));
  }
  for (std::size_t i = 0; i < who->size(); ++i) {
    const std::string& one = (*who)[i];
    if (people_ == nullptr || std::find(known_.begin(), known_.end(), one) != known_.end()) continue;
    context_.report(node.is_sequence() ? node.items[i].mark : node.mark,
                    say("'{0}' is no role, person or department", one), suggest(one, known_));
  }
  return std::move(*who);
}

}  // namespace kesu
