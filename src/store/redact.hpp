// SPDX-License-Identifier: Apache-2.0
// Erasing values in the bytes of a ticket file (docs/file-formats.md, redact): the one rewrite there is. Every other
// byte stays, so that two clones that erase the same value get the same file.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/redaction.hpp"
#include "kesu/core/result.hpp"

namespace kesu {

/// What the redact events in any of `versions` of one file erase, what amendments in another of them repeat of it, and
/// what one of them has without already of such amendments. A version that does not read erases nothing.
std::vector<ErasedValue> erasures_in(std::initializer_list<std::string_view> versions, const std::string& file);

/// `bytes` with each of `values` replaced by the marker; comments that stand with a value of several lines go with it.
/// What is not there or erased already is let be. Failures kInvalidData: it does not read; kBug: what was to be written
/// reads back as something else.
[[nodiscard]] Result<std::string> redact_bytes(std::string_view bytes, std::span<const ErasedValue> values,
                                               const std::string& file);

/// The same, but bytes that do not read stay as they are.
std::string redact_if_readable(std::string_view bytes, std::span<const ErasedValue> values, const std::string& file);

}  // namespace kesu
