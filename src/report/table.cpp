// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/table.hpp"

#include <array>

#include <fmt/format.h>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"

#include "forms.hpp"

namespace kesu {

std::string plain(const Value& value) {
  struct Plain {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return fmt::format("{}", number); }
    std::string operator()(bool yes) const { return yes ? "true" : "false"; }
    std::string operator()(const std::vector<std::string>& list) const {
      std::string all;
      for (const std::string& one : list)
        all += (all.empty() ? "" : "; ") + one;
      return all;
    }
  };
  return std::visit(Plain{}, value);
}

std::string shown(const Cell& cell) {
  return cell.shown.empty() ? plain(cell.value) : cell.shown;
}

std::string render(const Table& table, Format format, const RenderOptions& options) {
  switch (format) {
    case Format::kTable:
      return render_text(table, options);
    case Format::kJson:
      return render_json(table);
    case Format::kCsv:
      return render_csv(table);
    case Format::kMarkdown:
      return render_markdown(table);
    case Format::kHtml:
      return render_html(table, options);
  }
  return {};
}

Result<Format> parse_format(std::string_view text) {
  static constexpr std::array<std::string_view, 5> kNames = {"table", "json", "csv", "md", "html"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == text) return static_cast<Format>(i);
  }
  return fail(ErrorKind::kUsage, say("there is no format '{0}'", text), {}, suggest(text, kNames));
}

}  // namespace kesu
