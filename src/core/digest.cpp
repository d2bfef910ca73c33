// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/digest.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include <openssl/evp.h>

namespace kesu {
namespace {

/// SHA-256 over bytes that come in pieces.
class Sha256 {
 public:
  Sha256() : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free) { EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr); }

  void add(std::string_view bytes) { EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()); }

  std::string hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_DigestFinal_ex(context_.get(), digest.data(), &length);
    std::string text;
    text.reserve(std::size_t{2} * length);
    for (unsigned i = 0; i < length; ++i) {
      text += kHexDigits[digest[i] >> 4U];
      text += kHexDigits[digest[i] & 0xFU];
    }
    return text;
  }

 private:
  static constexpr std::string_view kHexDigits = "0123456789abcdef";
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

std::string with_unix_line_ends(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') continue;
    text += bytes[i];
  }
  return text;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  Sha256 sha;
  sha.add(bytes);
  return sha.hex();
}

std::string digest_files(std::span<const std::pair<std::string, std::string>> files) {
  constexpr std::size_t kShownDigits = 32;
  constexpr std::string_view kNul{"\0", 1};
  std::vector<const std::pair<std::string, std::string>*> sorted;
  sorted.reserve(files.size());
  for (const auto& file : files)
    sorted.push_back(&file);
  std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->first < b->first; });

  Sha256 sha;
  for (const auto* file : sorted) {
    const std::string bytes = with_unix_line_ends(file->second);
    sha.add(file->first);
    sha.add(kNul);
    sha.add(std::to_string(bytes.size()));
    sha.add(kNul);
    sha.add(bytes);
  }
  return sha.hex().substr(0, kShownDigits);
}

}  // namespace kesu
