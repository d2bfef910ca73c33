// SPDX-License-Identifier: Apache-2.0
// Which rules were in force on a day: what was done then is judged by them.
#pragma once

#include <optional>
#include <vector>

#include "kesu/core/disk.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

class RulesByDay {
 public:
  /// The published versions at `places` that had taken effect before the present rules. All must outlive this.
  RulesByDay(Disk& disk, const RulePlaces& places, const RuleSet& present);

  /// Those that were in force at some time of `day`: one set, or on the day of a change two. Versions are read when
  /// first asked for; what cannot be read of them is found by `rules check`.
  std::vector<const RuleSet*> on(Date day);

 private:
  struct Version {
    Date effective;
    RulesRef reference;
    std::optional<std::optional<RuleSet>> rules;  // read when first asked for
  };

  const RuleSet* read(Version& version);

  const RuleSet& present_;
  Disk& disk_;
  const RulePlaces& places_;
  std::vector<Version> versions_;
};

}  // namespace kesu
