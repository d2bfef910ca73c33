// SPDX-License-Identifier: Apache-2.0
#include "characters.hpp"

namespace kesu {

namespace {

bool is_continuation(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

}  // namespace

// The table "Well-Formed UTF-8 Byte Sequences" of the Unicode Standard (3-7): only the second byte's range varies.
Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xC2 || lead > 0xF4) return {};
  const std::uint8_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() < 2) return {0, 0, true};
  const unsigned char second = byte(1);
  const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return {};
  char32_t code = (static_cast<char32_t>(lead & (0xFF >> (length + 1))) << 6) | (second & 0x3F);
  for (std::size_t i = 2; i < length; ++i) {
    if (i >= text.size()) return {0, 0, true};
    if (!is_continuation(byte(i))) return {};
    code = (code << 6) | (byte(i) & 0x3F);
  }
  return {code, length};
}

bool must_be_escaped(char32_t code) {
  if (code < 0x20) return code != '\t' && code != '\n';
  if (code < 0x7F) return false;
  return code < 0xA0 || code == 0x2028 || code == 0x2029 || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

bool is_unseen_space(char32_t code) {
  return code == 0xA0 || (code >= 0x2000 && code <= 0x200D) || code == 0x202F || code == 0x205F || code == 0x2060 ||
         code == 0x3000;
}

}  // namespace kesu
