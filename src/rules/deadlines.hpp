// SPDX-License-Identifier: Apache-2.0
// deadlines.yaml as read: clocks with their limits by priority and category, who is told when. What terms they make for
// a ticket is in the public header of the same name.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/terms.hpp"
#include "kesu/rules/deadlines.hpp"

#include "categories.hpp"
#include "rule_file.hpp"

namespace kesu {

/// A limit, or that there is no such clock (`none`).
struct RuledLimit {
  std::optional<Limit> limit;
  Place at;
};

/// When somebody is told: a share of the limit, or an offset from the due time in real time.
struct Threshold {
  std::string text;               ///< as written; names the threshold in notices
  std::optional<int> percent;     ///< of the limit from the start: 80, 100; "+25%" is 125
  std::optional<Seconds> offset;  ///< from the due time: "-4h", "+2h"
  std::vector<std::string> to;    ///< owner, superior, head, a role, a person or a department
  Place at;
};

/// The limits of one category, or of all where no category says otherwise.
struct LimitTable {
  RuledLimit otherwise;
  std::map<Priority, RuledLimit> by_priority;

  [[nodiscard]] const RuledLimit& find(std::optional<Priority> priority) const;
};

struct RuledClock {
  ClockTerms terms;  ///< all but limit
  LimitTable limits;
  std::vector<std::pair<std::string, LimitTable>> by_category;  ///< category path to limits
  std::vector<Kind> kinds;
  std::vector<Threshold> warn;
  std::vector<Threshold> escalate;
  Place at;
  Place from_at;
  Place until_at;
};

struct DeadlineRules {
  std::vector<RuledClock> clocks;
  Seconds backdate = std::chrono::hours(24);
};

/// What deadlines.yaml refers to in other files; null where that file could not be read.
struct DeadlineScope {
  const CategoryRules* categories = nullptr;
  const std::vector<std::string_view>* calendars = nullptr;   ///< names
  const std::vector<std::string_view>* recipients = nullptr;  ///< roles, persons, departments
};

/// Reads deadlines.yaml; problems are reported.
DeadlineRules decode_deadlines(const Node& root, const DecodeContext& context, const DeadlineScope& scope);

}  // namespace kesu
