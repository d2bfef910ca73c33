// SPDX-License-Identifier: Apache-2.0
// The keys `warn:`, `escalate:`, `to:` and `notify:`: who is told, and when.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/rules/reminders.hpp"

namespace kesu {

/// Names that recipients may have besides the built-in ones: roles, persons, departments; null where people.yaml could
/// not be read.
using KnownRecipients = const std::vector<std::string_view>*;

enum class ThresholdKind : std::uint8_t { kWarn, kEscalate };

/// Reads `warn: [80%, {at: -4h, to: [owner]}]` or `escalate: […]`; levels are places in the list. Whether
/// they come in an order that makes sense is not looked at here.
std::vector<Threshold> decode_thresholds(const Node& node, ThresholdKind kind, const DecodeContext& context,
                                         KnownRecipients known);

/// Reads a recipient or a list of them. Unknown ones are reported and kept.
std::vector<std::string> decode_recipients(const Node& node, std::string_view key, const DecodeContext& context,
                                           KnownRecipients known);

}  // namespace kesu
