// SPDX-License-Identifier: Apache-2.0
// The keys `words:`, `regex:` and `in:` wherever rule files have them.
#pragma once

#include <vector>

#include "kesu/core/decode.hpp"

#include "text_index.hpp"

namespace kesu {

/// Adds a word, or a list of words, to `index` and its terms to `terms`. Words that are none, or are twice in the list,
/// are reported.
void add_words(const Node& node, const DecodeContext& context, TextIndex& index, std::vector<TermId>& terms);
/// The same for regular expressions.
void add_expressions(const Node& node, const DecodeContext& context, TextIndex& index, std::vector<TermId>& terms);
/// Reads `words:` and `regex:` of a mapping, each a text or a list.
void read_terms(MappingReader& reader, TextIndex& index, std::vector<TermId>& terms);

/// Reads the value of `in:`: one of kTextFields, or a list of them.
TextFields decode_fields(const Node& node, const DecodeContext& context);

}  // namespace kesu
