// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/mail_address.hpp"

#include <algorithm>

namespace kesu {

bool is_mail_address(std::string_view text) {
  const std::size_t at = text.find('@');
  const auto fits = [](char c) {
    constexpr std::string_view kMeaningful = "<>()[]:;,\\\"";
    return c > ' ' && c < '\x7f' && kMeaningful.find(c) == std::string_view::npos;
  };
  return at != std::string_view::npos && at != 0 && at + 1 != text.size() && text.front() != '-' &&
         std::all_of(text.begin(), text.end(), fits);
}

bool same_mail_address(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace kesu
