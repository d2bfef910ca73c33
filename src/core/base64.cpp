// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/base64.hpp"

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

}  // namespace kesu
