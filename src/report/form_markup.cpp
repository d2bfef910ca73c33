// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/text.hpp"

#include "escape.hpp"
#include "forms.hpp"

namespace kesu {

namespace {

std::string fact_title(const Table& table, std::size_t i) {
  return i < table.fact_titles.size() ? table.fact_titles[i] : table.facts[i].first;
}

const char* class_of(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::kBad:
      return " class=\"bad\"";
    case Emphasis::kWarn:
      return " class=\"warn\"";
    case Emphasis::kGood:
      return " class=\"good\"";
    case Emphasis::kFaint:
      return " class=\"faint\"";
    case Emphasis::kNone:
      return "";
  }
  return "";
}

constexpr const char* kStyle =
    "body{font:16px/1.5 system-ui,\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",sans-serif;margin:2rem "
    "auto;max-width:75rem;"
    "padding:0 1rem;color:#1b1b1b;background:#fff}"
    "h1{font-size:1.4rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}"
    "th,td{padding:.4rem .6rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}"
    "th{border-bottom:2px solid #888;white-space:nowrap}.right{text-align:right;white-space:nowrap}"
    ".bad{color:#b00020;font-weight:600}.warn{color:#8a5300}.good{color:#1b6e2a}.faint{color:#666}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;color:#444;font-size:.9rem}dd{margin:0}"
    "@media print{body{margin:0;max-width:none;font-size:10pt}thead{display:table-header-group}tr{break-inside:avoid}}";

}  // namespace

std::string render_markdown(const Table& table) {
  if (table.rows.empty()) return {};
  std::string out;
  if (!table.title.empty()) out += "# " + markdown_text(table.title) + "\n\n";
  std::string rule = "|";
  out += '|';
  for (const Column& column : table.columns) {
    if (column.machine_only) continue;
    out += ' ' + markdown_text(column.title) + " |";
    rule += column.align == Align::kRight ? " ---: |" : " --- |";
  }
  out += '\n' + rule + '\n';
  for (const auto& row : table.rows) {
    out += '|';
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (!table.columns[i].machine_only) out += ' ' + markdown_text(shown(row[i])) + " |";
    }
    out += '\n';
  }
  if (!table.facts.empty()) out += '\n';
  for (std::size_t i = 0; i < table.facts.size(); ++i) {
    out += "- " + markdown_text(fact_title(table, i)) + ": " + markdown_text(shown(table.facts[i].second)) + '\n';
  }
  return out;
}

std::string render_html(const Table& table, const RenderOptions& options) {
  std::string language = options.language;
  for (char& c : language) {
    if (c == '_') c = '-';
  }
  const std::string title = html_text(table.title.empty() ? table.schema : table.title);
  std::string out = "<!doctype html>\n<html lang=\"" + html_text(language) +
                    "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
                    "initial-scale=1\">\n"
                    "<title>" +
                    title + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n<h1>" + title +
                    "</h1>\n<div class=\"scroll\">\n<table>\n<thead><tr>";
  for (const Column& column : table.columns) {
    if (column.machine_only) continue;
    out += column.align == Align::kRight ? "<th scope=\"col\" class=\"right\">" : "<th scope=\"col\">";
    out += html_text(column.title) + "</th>";
  }
  out += "</tr></thead>\n<tbody>\n";
  for (const auto& row : table.rows) {
    out += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (table.columns[i].machine_only) continue;
      out += table.columns[i].align == Align::kRight ? "<td class=\"right\">" : "<td>";
      const char* emphasis = class_of(row[i].emphasis);
      const std::string text = html_text(shown(row[i]));
      out += *emphasis == '\0' ? text : std::string("<span") + emphasis + ">" + text + "</span>";
      out += "</td>";
    }
    out += "</tr>\n";
  }
  out += "</tbody>\n</table>\n</div>\n";
  if (table.rows.empty()) out += "<p>" + html_text(tr("nothing to show")) + "</p>\n";
  if (!table.facts.empty()) out += "<dl>\n";
  for (std::size_t i = 0; i < table.facts.size(); ++i) {
    out += "<dt>" + html_text(fact_title(table, i)) + "</dt><dd>" + html_text(shown(table.facts[i].second)) + "</dd>\n";
  }
  if (!table.facts.empty()) out += "</dl>\n";
  return out + "</body>\n</html>\n";
}

}  // namespace kesu
