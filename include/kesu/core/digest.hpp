// SPDX-License-Identifier: Apache-2.0
// Fingerprints of bytes: SHA-256, in full for evidence, shortened where a human reads them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace kesu {

/// SHA-256 of `bytes` as 64 lower-case hex digits.
std::string sha256_hex(std::string_view bytes);

/// The digest of a set of files that events and approvals name: SHA-256 over `path NUL length NUL bytes` of each file
/// in byte order of path, CRLF read as LF, first 32 hex digits. `files` are (path relative to the rules directory,
/// bytes), in any order.
std::string digest_files(std::span<const std::pair<std::string, std::string>> files);

}  // namespace kesu
