// SPDX-License-Identifier: Apache-2.0
// Base64 (RFC 4648, 4): bytes as letters, for mail.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kesu {

/// `bytes` in base64 with padding, on one line.
std::string base64(std::string_view bytes);

/// The other way round; nullopt for anything that base64() does not write.
std::optional<std::string> unbase64(std::string_view text);

}  // namespace kesu
