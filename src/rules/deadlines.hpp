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
#include "thresholds.hpp"

namespace kesu {

/// A limit, or that there is no such clock (`none`).
struct RuledLimit {
  std::optional<Limit> limit;
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
  Names title;       ///< may be empty
  LimitTable limits;
  std::vector<std::pair<std::string, LimitTable>> by_category;  ///< category path to limits
  std::vector<Kind> kinds;
  std::vector<Threshold> thresholds;  ///< warnings, then escalations by level
  Place at;
  Place from_at;
  Place until_at;
};

/// When notices are held back.
struct QuietHours {
  std::string calendar;          ///< it is quiet while this one is closed
  std::vector<Priority> except;  ///< priorities it does not hold back
};

struct DeadlineRules {
  std::vector<RuledClock> clocks;
  std::vector<Threshold> promises;  ///< of the clocks that promised contacts set going
  std::vector<Threshold> steps;     ///< of the clocks of playbooks' and plans' steps
  std::vector<Threshold> actions;   ///< of the clocks of corrective and preventive actions
  std::optional<QuietHours> quiet;
  Seconds backdate = std::chrono::hours(24);
};

/// What deadlines.yaml refers to in other files; null where that file could not be read.
struct DeadlineScope {
  const CategoryRules* categories = nullptr;
  const std::vector<std::string_view>* calendars = nullptr;  ///< names
  KnownRecipients recipients = nullptr;
};

/// Reads deadlines.yaml; problems are reported.
DeadlineRules decode_deadlines(const Node& root, const DecodeContext& context, const DeadlineScope& scope);

}  // namespace kesu
