// SPDX-License-Identifier: Apache-2.0
#include "known.hpp"

#include <algorithm>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"
#include "kesu/rules/approvals.hpp"
#include "kesu/rules/recipients.hpp"

namespace kesu {
namespace {

using Ids = std::vector<std::string_view>;

Ids persons(const People& people) {
  Ids names;
  for (const Person& one : people.staff)
    names.emplace_back(one.id);
  return names;
}

Ids departments(const People& people) {
  Ids names;
  for (const Department& one : people.departments)
    names.emplace_back(one.id);
  return names;
}

/// Where nothing is listed anything may be named.
bool is_known(const Ids& known, const std::string& name) {
  return name.empty() || known.empty() || std::find(known.begin(), known.end(), name) != known.end();
}

}  // namespace

Result<void> require_person(const People& people, const std::string& id) {
  const Ids known = persons(people);
  if (is_known(known, id)) return {};
  return fail(ErrorKind::kNotFound, say("people.yaml knows nobody called '{0}'", id), {}, suggest(id, known));
}

Result<void> require_department(const People& people, const std::string& id) {
  const Ids known = departments(people);
  if (is_known(known, id)) return {};
  return fail(ErrorKind::kNotFound, say("people.yaml knows no department '{0}'", id), {}, suggest(id, known));
}

Result<void> require_handler(const People& people, const std::string& id) {
  Ids known = persons(people);
  if (known.empty()) return {};
  for (const std::string_view one : departments(people))
    known.push_back(one);
  if (is_known(known, id)) return {};
  return fail(ErrorKind::kNotFound, say("people.yaml knows no person or department '{0}'", id), {}, suggest(id, known));
}

Result<void> require_recipient(const RuleSet& rules, const std::string& name) {
  const People& people = *rules.people;
  if (people.staff.empty()) return {};
  const auto built_in = built_in_recipients();
  Ids known(built_in.begin(), built_in.end());
  known.insert(known.end(), people.roles.begin(), people.roles.end());
  for (const Ids& more : {persons(people), departments(people)})
    known.insert(known.end(), more.begin(), more.end());
  if (is_known(known, name)) return {};
  return fail(ErrorKind::kNotFound, say("'{0}' is no role, person or department", name), {}, suggest(name, known));
}

Result<void> require_root_cause(const RuleSet& rules, const std::string& cause) {
  Ids codes;
  for (const RootCause& one : rules.root_causes())
    codes.emplace_back(one.code);
  if (is_known(codes, cause)) return {};
  return fail(ErrorKind::kNotFound, say("procedure.yaml has no root cause '{0}'", cause), {}, suggest(cause, codes));
}

Result<std::size_t> require_event(const Ticket& ticket, std::string_view typed) {
  for (std::size_t index = 0; index < ticket.history.size(); ++index) {
    if (to_string(ticket.history[index].id) == typed) return index;
  }
  return fail(ErrorKind::kNotFound, say("{0} has no event {1}", ticket.id.text, typed), {},
              say("kesu log {0} lists them", ticket.id.text));
}

}  // namespace kesu
