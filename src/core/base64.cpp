// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/base64.hpp"

#include <utility>

#include <openssl/evp.h>

namespace kesu {

std::string base64(std::string_view bytes) {
  constexpr std::size_t kIn = 3;                                      // bytes …
  constexpr std::size_t kOut = 4;                                     // … that make so many letters
  std::string text((bytes.size() + kIn - 1) / kIn * kOut + 1, '\0');  // one more: OpenSSL ends it with a NUL
  const auto* from = reinterpret_cast<const unsigned char*>(bytes.data());
  EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), from, static_cast<int>(bytes.size()));
  text.pop_back();
  return text;
}

std::optional<std::string> unbase64(std::string_view text) {
  constexpr std::size_t kIn = 4;
  constexpr std::size_t kOut = 3;
  if (text.size() % kIn != 0) return std::nullopt;
  std::string bytes(text.size() / kIn * kOut, '\0');
  const auto* from = reinterpret_cast<const unsigned char*>(text.data());
  const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), from, static_cast<int>(text.size()));
  if (size < 0) return std::nullopt;
  // The library counts what pads the end as bytes.
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  bytes.resize(static_cast<std::size_t>(size) - padding);
  return base64(bytes) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

}  // namespace kesu
