// SPDX-License-Identifier: Apache-2.0
// procedure.yaml, `approvals:` and `root_causes:`: which level has to approve a solution of a given cost and gravity,
// who is of that level, and the codes of root causes. Pure; what was proposed, approved and resolved is the
// procedure's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/money.hpp"
#include "kesu/rules/names.hpp"
#include "kesu/rules/permissions.hpp"

namespace kesu {

/// A level of approval.
struct ApprovalLevel {
  std::string name;              ///< "department"
  Names title;                   ///< may be empty
  std::vector<std::string> who;  ///< as a permission's
  /// Up to which cost this level decides, at most one amount for each currency; empty: whatever it costs. A cost in a
  /// currency that is not listed is beyond the level.
  std::vector<Money> up_to;
  std::vector<Priority> priorities;  ///< of which tickets; empty: of all
  Place at;
};

/// The levels, the lowest first.
struct Approvals {
  std::vector<ApprovalLevel> levels;
  /// Solutions that cost no more than one of these need no approval; empty: all need it.
  std::vector<Money> free;
  std::vector<Priority> always;  ///< priorities whose solutions need it whatever they cost
  bool own = false;              ///< whether one may approve what one proposed oneself

  /// True if approval is asked for at all: levels are given, and staff is listed.
  [[nodiscard]] bool bind(const People& people) const;
};

/// What a solution needs.
struct ApprovalNeeded {
  std::size_t level;  ///< index into levels; a higher one will do as well
};

/// The lowest level that decides about a solution of such a cost (nothing: it costs nothing) for a ticket of such a
/// priority (nothing: not classified, as the gravest); the last level where none goes as far. Nothing if no approval is
/// needed.
std::optional<ApprovalNeeded> approval_needed(const Approvals& approvals, const std::optional<Money>& cost,
                                              std::optional<Priority> priority);

/// Whether `deed.by` is of `level` or a higher one; nothing if he is, else why not and who is.
std::optional<Objection> not_of_level(const Approvals& approvals, std::size_t level, const People& people,
                                      const Deed& deed);

/// The lowest level from `from` on that `deed.by` is of, or nothing.
std::optional<std::size_t> level_of(const Approvals& approvals, std::size_t from, const People& people,
                                    const Deed& deed);

/// A code for a root cause.
struct RootCause {
  std::string code;
  Names name;
};

}  // namespace kesu
