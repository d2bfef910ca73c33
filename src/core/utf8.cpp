// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/utf8.hpp"

#include <array>

#include <utf8proc.h>

namespace kesu {

namespace {

// No-break space, ideographic space, and the mark that some exports put in front of a cell.
constexpr std::array<std::string_view, 3> kWideSpaces = {"\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::size_t leading_space(std::string_view text) {
  if (!text.empty() && is_space(text.front())) return 1;
  for (const auto space : kWideSpaces) {
    if (text.starts_with(space)) return space.size();
  }
  return 0;
}

std::size_t trailing_space(std::string_view text) {
  if (!text.empty() && is_space(text.back())) return 1;
  for (const auto space : kWideSpaces) {
    if (text.ends_with(space)) return space.size();
  }
  return 0;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    utf8proc_int32_t point = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                                       static_cast<utf8proc_ssize_t>(bytes.size()), &point);
    if (size <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(size));
  }
  return true;
}

std::string_view trimmed(std::string_view text) {
  while (const std::size_t n = leading_space(text))
    text.remove_prefix(n);
  while (const std::size_t n = trailing_space(text))
    text.remove_suffix(n);
  return text;
}

}  // namespace kesu
