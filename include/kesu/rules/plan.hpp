// SPDX-License-Identifier: Apache-2.0
// plan.yaml: what a rule set is called, since when it holds, who approved which contents, and how it came to be.
// It is about the other files and not part of their digest.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/timestamp.hpp"
#include "kesu/rules/names.hpp"

namespace kesu {

/// Whose word the limits of a rule set are.
inline constexpr std::array<std::string_view, 4> kAuthorities{"law", "regulator", "local", "house"};

struct Approval {
  std::string by;  ///< person id or name
  Date when;
  std::string digest;  ///< of what was approved, 32 hex digits
  Place digest_at;
};

struct PlanChange {
  std::string what;
  Date when;
  std::string why;
  std::string who;
};

struct Plan {
  std::string name;
  int version = 1;
  Names title;
  std::optional<Date> effective;
  std::optional<Date> review_by;
  std::optional<Date> verified;  ///< when somebody last compared it with its source
  bool never_verified = false;   ///< it says itself that nobody has; then there is no `verified`
  Place effective_at;            ///< where these three are said
  Place review_by_at;
  Place verified_at;
  std::string authority;  ///< one of kAuthorities, or empty
  std::string source;     ///< the law, norm or decision it follows
  std::optional<Approval> approved;
  std::vector<PlanChange> changes;
};

/// Reads plan.yaml; problems are reported, what could be read is returned.
Plan decode_plan(const Node& root, const DecodeContext& context);

}  // namespace kesu
