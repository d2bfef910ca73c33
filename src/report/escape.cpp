// SPDX-License-Identifier: Apache-2.0
#include "escape.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include "kesu/report/table.hpp"

namespace kesu {

namespace {

struct Decoded {
  utf8proc_int32_t point = -1;  // negative: not UTF-8
  std::size_t bytes = 1;
};

Decoded decode(std::string_view text) {
  Decoded result;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &result.point);
  if (size <= 0) return {};
  result.bytes = static_cast<std::size_t>(size);
  return result;
}

// Characters that a terminal obeys or that reorder the line they stand in.
bool is_dangerous(utf8proc_int32_t point) {
  if (point < 0x20 || (point >= 0x7F && point <= 0x9F)) return true;
  if (point >= 0x202A && point <= 0x202E) return true;  // embeddings and overrides
  if (point >= 0x2066 && point <= 0x2069) return true;  // isolates
  return point == 0x200E || point == 0x200F || point == 0x061C || point == 0x2028 || point == 0x2029 || point == 0xFEFF;
}

std::string visible_escape(utf8proc_int32_t point) {
  return point < 0x100 ? fmt::format("\\x{:02X}", point) : fmt::format("\\u{:04X}", point);
}

bool starts_a_formula(std::string_view text) {
  if (text.empty()) return false;
  // A spreadsheet passes over blanks, and takes full-width signs for the others.
  static constexpr std::string_view kBlanks[] = {" ", "\n", "\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE3\x80\x80"};
  static constexpr std::string_view kWide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
  for (bool blank = true; blank;) {
    blank = false;
    for (const std::string_view one : kBlanks) {
      if (!text.starts_with(one)) continue;
      text.remove_prefix(one.size());
      blank = true;
    }
  }
  for (const std::string_view one : kWide) {
    if (text.starts_with(one)) return true;
  }
  static constexpr std::string_view kStarters = "=+-@\t\r";
  if (text.empty() || kStarters.find(text.front()) == std::string_view::npos) return false;
  // A plain negative or signed number runs nothing.
  return text.find_first_not_of("0123456789.", 1) != std::string_view::npos || text.size() == 1;
}

// What begins an element or an entity, in HTML and in Markdown alike.
void add_markup(std::string& out, char c) {
  switch (c) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    default:
      out += c;
  }
}

}  // namespace

std::string valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Decoded next = decode(text);
    if (next.point < 0) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(text.substr(0, next.bytes));
    }
    text.remove_prefix(next.bytes);
  }
  return out;
}

std::string terminal_safe(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Decoded next = decode(text);
    if (next.point < 0) {
      out += fmt::format("\\x{:02X}", static_cast<unsigned char>(text.front()));
    } else if (next.point == '\n' || next.point == '\t') {
      out += ' ';
    } else if (next.point == '\r') {
      if (text.size() < 2 || text[1] != '\n') out += ' ';
    } else if (is_dangerous(next.point)) {
      out += visible_escape(next.point);
    } else {
      out.append(text.substr(0, next.bytes));
    }
    text.remove_prefix(next.bytes);
  }
  return out;
}

int display_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const Decoded next = decode(text);
    width += next.point < 0 ? 1 : utf8proc_charwidth(next.point);
    text.remove_prefix(next.bytes);
  }
  return width;
}

std::string without_commands(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Decoded next = decode(text);
    if (next.point < 0) {
      out += "\xEF\xBF\xBD";
    } else if (is_dangerous(next.point) && next.point != '\n' && next.point != '\r' && next.point != '\t') {
      out += visible_escape(next.point);
    } else {
      out.append(text.substr(0, next.bytes));
    }
    text.remove_prefix(next.bytes);
  }
  return out;
}

std::string json_safe(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  while (!json.empty()) {
    const Decoded next = decode(json);
    if (next.point >= 0x7F && is_dangerous(next.point)) {
      out += fmt::format("\\u{:04x}", next.point);
    } else {
      out.append(json.substr(0, next.bytes));
    }
    json.remove_prefix(next.bytes);
  }
  return out;
}

std::string csv_cell(std::string_view text) {
  std::string clean = without_commands(text);
  if (starts_a_formula(clean)) clean.insert(clean.begin(), '\'');
  if (clean.find_first_of(",;\"\n\r") == std::string::npos) return clean;
  std::string out = "\"";
  for (const char c : clean) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

std::string markdown_text(std::string_view text) {
  static constexpr std::string_view kMarks = "\\|`*_[]";
  std::string out;
  for (const char c : terminal_safe(text)) {
    if (kMarks.find(c) != std::string_view::npos) out += '\\';
    add_markup(out, c);
  }
  return out;
}

std::string html_text(std::string_view text) {
  std::string out;
  for (const char c : terminal_safe(text)) {
    if (c == '"') {
      out += "&quot;";
    } else if (c == '\'') {
      out += "&#39;";
    } else {
      add_markup(out, c);
    }
  }
  return out;
}

}  // namespace kesu
