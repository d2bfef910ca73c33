// SPDX-License-Identifier: Apache-2.0
// Whether a recorded verdict still stands (docs/clocks.md, 7): against edits of rules and calendars always, not against
// facts that its writer had not seen.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/time/zone.hpp"

#include "clock_runs.hpp"

namespace kesu {

class VerdictBasis {
 public:
  /// All three must outlive this.
  VerdictBasis(const Ticket& ticket, const State& state, const Zone& zone);

  /// The first event, unknown to the writer of run.end_event, by which `run` differs from what that writer saw;
  /// kNoEvent if it does not, and the recorded verdict stands.
  std::size_t fact_against(const ClockRun& run);

  /// A run that `event` stopped by what its writer saw, and that is gone by all that is known now, with the event that
  /// made it go.
  struct Lost {
    ClockRun run;
    std::size_t because;
  };
  std::optional<Lost> lost_run(std::size_t event, const std::string& name);

 private:
  struct World {
    State state;
    std::vector<ClockRun> runs;
  };

  [[nodiscard]] bool may_matter(std::size_t fact, std::size_t event) const;
  [[nodiscard]] bool anything_may_matter(std::size_t event) const;
  const World* seen_by(std::size_t event);
  [[nodiscard]] std::optional<World> world(const FoldOptions& options) const;
  [[nodiscard]] static const ClockRun* stopped_by(const World& world, std::size_t event, const std::string& name);
  [[nodiscard]] static bool same(const ClockRun& a, const State& a_state, const ClockRun& b, const State& b_state);
  std::size_t first_difference(std::size_t event, const ClockRun& seen_run, const World& seen) const;

  const Ticket& ticket_;
  const State& state_;
  const Zone& zone_;
  Ancestry ancestry_;
  std::vector<std::size_t> position_;  // of each event in state_.order
  std::map<std::size_t, std::optional<World>> worlds_;
};

}  // namespace kesu
