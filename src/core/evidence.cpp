// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/evidence.hpp"

#include <algorithm>
#include <charconv>

#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"

namespace kesu {
namespace {

constexpr std::size_t kDigestLength = 64;
constexpr std::size_t kLongestExtension = 8;
constexpr std::size_t kLongestName = 255;
constexpr std::uint64_t kKiB = 1024;
constexpr std::uint64_t kMiB = 1024 * kKiB;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

Result<EvidenceName> parse_evidence_name(std::string_view text) {
  const auto is_hex = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); };
  const auto is_plain = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); };
  const std::string_view digest = text.substr(0, kDigestLength);
  const std::string_view extension = text.substr(std::min(text.size(), kDigestLength + 1));
  if (digest.size() == kDigestLength && std::all_of(digest.begin(), digest.end(), is_hex) &&
      text.size() > kDigestLength && text[kDigestLength] == '.' && !extension.empty() &&
      extension.size() <= kLongestExtension && std::all_of(extension.begin(), extension.end(), is_plain)) {
    return EvidenceName{std::string(digest), std::string(extension)};
  }
  return fail(ErrorKind::kInvalidData, say("'{0}' is no name of an evidence file", text), {},
              tr("<sha256>.<ext>: 64 hex digits, a dot, and up to 8 small letters or digits"));
}

std::string to_string(const EvidenceName& name) {
  return name.digest + '.' + name.extension;
}

Result<void> check_attached_name(std::string_view name) {
  const auto refuse = [](std::string message) -> Result<void> {
    return fail(ErrorKind::kUsage, std::move(message), {}, tr("give it another with --name"));
  };
  if (name.empty()) return refuse(tr("the file has no name"));
  if (!is_utf8(name)) return refuse(tr("the name of the file is not UTF-8"));
  const auto is_control = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
  if (std::any_of(name.begin(), name.end(), is_control))
    return refuse(say("the name '{0}' has control characters in it", name));
  if (name == "." || name == ".." || name.find('/') != std::string_view::npos)
    return refuse(say("'{0}' is a path, not a name", name));
  if (name.size() > kLongestName) return refuse(say("the name has more than {0} bytes", kLongestName));
  return {};
}

std::optional<std::size_t> parse_size(std::string_view text) {
  std::uint64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || number == 0 || number > kLargestEvidence || text.front() == '0') return std::nullopt;
  const std::string_view unit(rest, static_cast<std::size_t>(end - rest));
  const std::uint64_t one = unit == " KiB" ? kKiB : unit == " MiB" ? kMiB : 0;
  if (one == 0 || number > kLargestEvidence / one) return std::nullopt;
  return number * one;
}

std::string size_words(std::uint64_t bytes) {
  if (bytes < kKiB) return say("{0} bytes", bytes);
  const auto in = [&](std::uint64_t unit, const char* name) {
    constexpr std::uint64_t kTenths = 10;
    const std::uint64_t tenths = (bytes * kTenths + unit / 2) / unit;
    return tenths % kTenths == 0 ? fmt::format("{} {}", tenths / kTenths, name)
                                 : fmt::format("{}.{} {}", tenths / kTenths, tenths % kTenths, name);
  };
  return bytes < kMiB ? in(kKiB, "KiB") : in(kMiB, "MiB");
}

}  // namespace kesu
