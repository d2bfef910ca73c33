// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/sections.hpp"

#include <nlohmann/json.hpp>

#include "kesu/core/text.hpp"

#include "escape.hpp"
#include "forms.hpp"
#include "json_parts.hpp"

namespace kesu {

namespace {

std::string in_text(const Sections& sections, const RenderOptions& options) {
  const auto bold = [&](const std::string& text) {
    return options.colour ? "\x1b[1m" + terminal_safe(text) + "\x1b[0m\n" : terminal_safe(text) + "\n";
  };
  std::string out = sections.title.empty() ? std::string() : bold(sections.title);
  for (std::size_t i = 0; i < sections.facts.size(); ++i)
    out += "  " + terminal_safe(say("{0}: {1}", sections.fact_titles[i], shown(sections.facts[i].second))) + "\n";
  for (const Section& part : sections.parts) {
    if (part.table.rows.empty() && part.none.empty()) continue;
    out += "\n" + bold(part.table.title);
    out += part.table.rows.empty() ? terminal_safe(part.none) + "\n" : render_text(part.table, options);
  }
  return out;
}

std::string in_markdown(const Sections& sections) {
  std::string out = "# " + markdown_text(sections.title) + "\n\n";
  for (std::size_t i = 0; i < sections.facts.size(); ++i)
    out += "- " + markdown_text(say("{0}: {1}", sections.fact_titles[i], shown(sections.facts[i].second))) + "\n";
  for (const Section& part : sections.parts) {
    if (part.table.rows.empty() && part.none.empty()) continue;
    // A table's own heading is a page's; here it is one level below.
    out += part.table.rows.empty()
               ? "\n## " + markdown_text(part.table.title) + "\n\n" + markdown_text(part.none) + "\n"
               : "\n#" + render_markdown(part.table);
  }
  return out;
}

std::string in_json(const Sections& sections) {
  nlohmann::ordered_json envelope;
  envelope["schema"] = sections.schema;
  for (const auto& [key, cell] : sections.facts)
    envelope[key] = json_value(cell.value);
  for (const Section& part : sections.parts)
    envelope[part.key] = json_rows(part.table);
  envelope["errors"] = json_errors(sections.problems);
  return json_text(envelope);
}

}  // namespace

Result<std::string> render(const Sections& sections, Format format, const RenderOptions& options) {
  switch (format) {
    case Format::kTable:
      return in_text(sections, options);
    case Format::kMarkdown:
      return in_markdown(sections);
    case Format::kJson:
      return in_json(sections);
    case Format::kCsv:
    case Format::kHtml:
      break;
  }
  return fail(ErrorKind::kUsage, tr("these are several tables"), {}, tr("choose --format table, json or md"));
}

}  // namespace kesu
