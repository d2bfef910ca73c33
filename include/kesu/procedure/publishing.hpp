// SPDX-License-Identifier: Apache-2.0
// Publishing the rules in force under a number: plan.yaml says who approved which contents, and a copy of all files is
// kept under rules/versions/ for ever. A number is used once.
#pragma once

#include <optional>
#include <string>

#include "kesu/procedure/office.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

struct PublishRequest {
  std::optional<int> version;  ///< the next free one, if not given
  std::string by;              ///< who approved it
  std::string because;
  std::string change;             ///< what changed; the names of the files that did, if empty
  std::optional<Date> effective;  ///< today, if not given
  /// If not given: what plan.yaml says if that is later than `effective`, else a year after it.
  std::optional<Date> review_by;
};

struct Published {
  RulesRef reference;
  std::string directory;  ///< relative to the store
  Date effective;
  Date review_by;
};

/// Publishes the rules at `places`, read inside the lock. Failures: as require_own_clock. kUsage: nobody approved it,
/// no reason, a date to review it by that is not after it takes effect. kRefused: the number is published already, or
/// lower than one that is. kInvalidData: the rules do not read (the first problem).
[[nodiscard]] Result<Published> publish_rules(Writer& writer, const Office& office, const RulePlaces& places,
                                              const PublishRequest& request);

}  // namespace kesu
