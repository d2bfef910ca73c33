// SPDX-License-Identifier: Apache-2.0
// What every mapping must satisfy, whichever way it was read.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/node.hpp"

namespace kesu {

/// The first entry, in the order of the text, whose key an earlier entry has: {earlier, later}, or two equal indices.
std::pair<std::size_t, std::size_t> first_duplicate(const std::vector<Node::Entry>& entries);

/// True if a plain `key` is text to every reader, or a number or date that is as good as its text.
bool is_plain_key(std::string_view key);

}  // namespace kesu
