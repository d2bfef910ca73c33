// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/approvals.hpp"

#include <algorithm>

namespace kesu {
namespace {

bool contains(const std::vector<Priority>& list, Priority one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

bool covers(const std::vector<Money>& bounds, const std::optional<Money>& cost) {
  if (!cost || cost->hundredths == 0) return true;
  return std::any_of(bounds.begin(), bounds.end(), [&](const Money& bound) {
    return bound.currency == cost->currency && cost->hundredths <= bound.hundredths;
  });
}

/// Everybody of the level or a higher one, as a permission.
Permissions holders_from(const Approvals& approvals, std::size_t level) {
  Permission permission;
  permission.name = "approve";
  for (std::size_t i = level; i < approvals.levels.size(); ++i) {
    for (const std::string& who : approvals.levels[i].who)
      permission.who.push_back(who);
  }
  return {{permission}, std::nullopt};
}

Deed approving(const Deed& deed) {
  Deed one = deed;
  one.names = {"approve"};
  return one;
}

}  // namespace

bool Approvals::bind(const People& people) const {
  return !levels.empty() && !people.staff.empty();
}

std::optional<ApprovalNeeded> approval_needed(const Approvals& approvals, const std::optional<Money>& cost,
                                              std::optional<Priority> priority) {
  if (approvals.levels.empty()) return std::nullopt;
  const Priority gravity = priority.value_or(Priority::kUrgent);
  const bool is_free = !approvals.free.empty() && covers(approvals.free, cost);
  if (is_free && !contains(approvals.always, gravity)) return std::nullopt;
  for (std::size_t i = 0; i < approvals.levels.size(); ++i) {
    const ApprovalLevel& level = approvals.levels[i];
    const bool is_grave_enough = level.priorities.empty() || contains(level.priorities, gravity);
    if (is_grave_enough && (level.up_to.empty() || covers(level.up_to, cost))) return ApprovalNeeded{i};
  }
  return ApprovalNeeded{approvals.levels.size() - 1};
}

std::optional<Objection> not_of_level(const Approvals& approvals, std::size_t level, const People& people,
                                      const Deed& deed) {
  return objection_to(holders_from(approvals, level), people, approving(deed));
}

std::optional<std::size_t> level_of(const Approvals& approvals, std::size_t from, const People& people,
                                    const Deed& deed) {
  for (std::size_t i = from; i < approvals.levels.size(); ++i) {
    const Permissions one{{{"approve", approvals.levels[i].who, {}}}, std::nullopt};
    if (!objection_to(one, people, approving(deed))) return i;
  }
  return std::nullopt;
}

}  // namespace kesu
