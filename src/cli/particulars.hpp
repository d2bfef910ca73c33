// SPDX-License-Identifier: Apache-2.0
// Values of options that are a name and particulars of it: --measure 'refund, amount=800 CNY, owner=li.wei'.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/node.hpp"
#include "kesu/core/result.hpp"

#include "session.hpp"

namespace kesu {

/// What one of the particulars has to be.
enum class ParticularType : std::uint8_t { kText, kMoney };

struct Particular {
  std::string_view key;
  ParticularType type = ParticularType::kText;
  std::span<const std::string_view> words = {};  ///< of which it has to be one; empty for any text
};

/// Each text as a mapping on one line: the name under `name_key`, then what is given of `particulars`, in their order.
/// A comma begins a particular only before `key=`, so that names and values may hold commas. Failures kUsage, naming
/// `option`: an empty name, an unknown or repeated key, an empty value, what is no amount or
/// word of the list.
[[nodiscard]] Result<std::vector<Node>> particulars_option(const std::vector<std::string>& texts,
                                                           std::string_view option, std::string_view name_key,
                                                           std::span<const Particular> particulars);

/// --measure of resolve: amount, owner, done; of propose: amount, owner, until. A day may be typed as everywhere, "+2d"
/// or "today": what is kept is the date.
[[nodiscard]] Result<std::vector<Node>> measures_option(Session& session, const std::vector<std::string>& texts,
                                                        std::string_view date);

}  // namespace kesu
