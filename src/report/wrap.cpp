// SPDX-License-Identifier: Apache-2.0
#include "wrap.hpp"

#include <vector>

#include "kesu/report/table.hpp"

namespace kesu {

namespace {

// Pieces that stay whole: words with the blanks before them, single wide characters.
std::vector<std::string_view> pieces(std::string_view text) {
  std::vector<std::string_view> all;
  std::size_t begin = 0;
  std::size_t i = 0;
  const auto cut = [&](std::size_t end) {
    if (end > begin) all.push_back(text.substr(begin, end - begin));
    begin = end;
  };
  while (i < text.size()) {
    std::size_t size = 1;
    while (i + size < text.size() && (static_cast<unsigned char>(text[i + size]) & 0xC0u) == 0x80u)
      ++size;
    const bool wide = size > 1 && display_width(text.substr(i, size)) == 2;
    if (wide || (text[i] == ' ' && i > begin && text[i - 1] != ' ')) cut(i);
    i += size;
    if (wide) cut(i);
  }
  cut(text.size());
  return all;
}

}  // namespace

std::string wrap_text(std::string_view text, int width, const std::string& first, int indent) {
  std::string out = first;
  int column = display_width(first);
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  bool at_start = true;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (begin > 0) {
      out += '\n' + margin;
      column = indent;
      at_start = true;
    }
    const std::string line = terminal_safe(text.substr(begin, end - begin));
    for (std::string_view piece : pieces(line)) {
      if (width > 0 && !at_start && column + display_width(piece) > width) {
        out += '\n' + margin;
        column = indent;
        while (!piece.empty() && piece.front() == ' ')
          piece.remove_prefix(1);
      }
      out += piece;
      column += display_width(piece);
      at_start = false;
    }
    begin = end + 1;
  }
  while (!out.empty() && out.back() == ' ')
    out.pop_back();
  return out + '\n';
}

}  // namespace kesu
