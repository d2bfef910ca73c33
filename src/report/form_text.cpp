// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <utf8proc.h>

#include "kesu/core/text.hpp"

#include "forms.hpp"

namespace kesu {

namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 8;

const char* colour_of(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::kBad:
      return "\x1b[31m";
    case Emphasis::kWarn:
      return "\x1b[33m";
    case Emphasis::kGood:
      return "\x1b[32m";
    case Emphasis::kFaint:
      return "\x1b[2m";
    case Emphasis::kNone:
      return "";
  }
  return "";
}

struct Line {
  std::vector<std::string> texts;
  std::vector<Emphasis> emphasis;
};

// The longest beginning of `text` that fits into `width` columns with an ellipsis.
std::string cut(const std::string& text, int width) {
  if (display_width(text) <= width) return text;
  std::string kept;
  int used = 0;
  std::string_view rest = text;
  while (!rest.empty()) {
    utf8proc_int32_t point = -1;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                       static_cast<utf8proc_ssize_t>(rest.size()), &point);
    const std::size_t bytes = size > 0 ? static_cast<std::size_t>(size) : 1;
    const int columns = size > 0 ? utf8proc_charwidth(point) : 1;
    if (used + columns > width - 1) break;
    used += columns;
    kept.append(rest.substr(0, bytes));
    rest.remove_prefix(bytes);
  }
  return kept + "…";
}

std::vector<std::size_t> columns_for_people(const Table& table) {
  std::vector<std::size_t> visible;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (!table.columns[i].machine_only) visible.push_back(i);
  }
  return visible;
}

// Narrows the elastic columns, the widest first, until the line fits.
void fit(std::vector<int>& widths, const Table& table, const std::vector<std::size_t>& visible, int available) {
  if (available <= 0 || widths.empty()) return;
  const auto total = [&] {
    int sum = kGap * static_cast<int>(widths.size() - 1);
    for (const int width : widths)
      sum += width;
    return sum;
  };
  while (total() > available) {
    int* widest = nullptr;
    for (std::size_t i = 0; i < visible.size(); ++i) {
      if (!table.columns[visible[i]].elastic || widths[i] <= kNarrowest) continue;
      if (widest == nullptr || widths[i] > *widest) widest = &widths[i];
    }
    if (widest == nullptr) return;
    *widest = std::max(kNarrowest, *widest - std::max(1, total() - available));
  }
}

std::string set(const Line& line, const std::vector<int>& widths, const Table& table,
                const std::vector<std::size_t>& visible, bool colour) {
  std::string out;
  for (std::size_t i = 0; i < visible.size(); ++i) {
    const std::string text = cut(line.texts[i], widths[i]);
    const auto padding = static_cast<std::size_t>(std::max(0, widths[i] - display_width(text)));
    const bool right = table.columns[visible[i]].align == Align::kRight;
    const bool last = i + 1 == visible.size();
    if (right) out.append(padding, ' ');
    const char* escape = colour ? colour_of(line.emphasis[i]) : "";
    out += escape;
    out += text;
    if (*escape != '\0') out += "\x1b[0m";
    if (!right && !last) out.append(padding, ' ');
    if (!last) out.append(kGap, ' ');
  }
  while (!out.empty() && out.back() == ' ')
    out.pop_back();
  return out + '\n';
}

}  // namespace

std::string render_text(const Table& table, const RenderOptions& options) {
  if (table.rows.empty()) return {};
  const std::vector<std::size_t> visible = columns_for_people(table);
  std::vector<Line> lines(1);
  for (const std::size_t column : visible) {
    lines[0].texts.push_back(terminal_safe(table.columns[column].title));
    lines[0].emphasis.push_back(Emphasis::kFaint);
  }
  for (const auto& row : table.rows) {
    Line line;
    for (const std::size_t column : visible) {
      line.texts.push_back(terminal_safe(shown(row[column])));
      line.emphasis.push_back(row[column].emphasis);
    }
    lines.push_back(std::move(line));
  }
  std::vector<int> widths(visible.size(), 0);
  for (const Line& line : lines) {
    for (std::size_t i = 0; i < visible.size(); ++i)
      widths[i] = std::max(widths[i], display_width(line.texts[i]));
  }
  fit(widths, table, visible, options.width);
  std::string out;
  for (const Line& line : lines)
    out += set(line, widths, table, visible, options.colour);
  if (table.facts.empty()) return out;
  out += '\n';
  for (std::size_t i = 0; i < table.facts.size(); ++i) {
    const std::string title = i < table.fact_titles.size() ? table.fact_titles[i] : table.facts[i].first;
    out += say("{0}: {1}", terminal_safe(title), terminal_safe(shown(table.facts[i].second))) + '\n';
  }
  return out;
}

}  // namespace kesu
