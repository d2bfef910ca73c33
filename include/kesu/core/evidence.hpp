// SPDX-License-Identifier: Apache-2.0
// What attached files are called: in the store by what they hold, in events also by the name they came with; and how
// large they are. Touches no file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kesu/core/result.hpp"

namespace kesu {

/// "<sha256>.<extension>": the name of a file below evidence/<ID>/. It can lead nowhere else.
struct EvidenceName {
  std::string digest;     ///< SHA-256, 64 lower-case hex digits
  std::string extension;  ///< 1 to 8 lower-case letters and digits

  bool operator==(const EvidenceName&) const = default;
};

/// Failure kInvalidData: anything else.
[[nodiscard]] Result<EvidenceName> parse_evidence_name(std::string_view text);
std::string to_string(const EvidenceName& name);

/// Whether a file may have come with this name: a line of UTF-8 without '/', without control characters, neither "."
/// nor "..", of at most 255 bytes. Failure kUsage says what is wrong.
[[nodiscard]] Result<void> check_attached_name(std::string_view name);

/// No attachment is larger, whatever kesu.yaml says: 1 GiB.
inline constexpr std::size_t kLargestEvidence = std::size_t{1} << 30;

/// "32 MiB", "512 KiB": whole numbers, up to kLargestEvidence. nullopt for anything else.
std::optional<std::size_t> parse_size(std::string_view text);
/// As parse_size() reads it, if it is a whole number of KiB or more; for people: "1.4 MiB", "317 bytes".
std::string size_words(std::uint64_t bytes);

}  // namespace kesu
