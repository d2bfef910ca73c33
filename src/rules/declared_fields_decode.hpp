// SPDX-License-Identifier: Apache-2.0
// `about:`, `fields:` and `tags:` of procedure.yaml as read.
#pragma once

#include "kesu/core/decode.hpp"
#include "kesu/rules/declared_fields.hpp"

namespace kesu {

struct CategoryRules;

/// Reads the declarations of one block, "about" or "fields"; problems are reported. `categories` is null where
/// categories.yaml could not be read.
void decode_declared(const Node& node, const DecodeContext& context, std::string_view block,
                     const CategoryRules* categories, DeclaredFields& declared);

/// Reads the list of tags, `[a, b]` or codes to names; problems are reported.
std::vector<DeclaredWord> decode_declared_tags(const Node& node, const DecodeContext& context);

}  // namespace kesu
