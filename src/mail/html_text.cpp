// SPDX-License-Identifier: Apache-2.0
#include "html_text.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include <libxml/HTMLparser.h>

namespace kesu {
namespace {

constexpr std::array<std::string_view, 6> kUnseen = {"script", "style", "head", "title", "template", "noscript"};
constexpr std::array<std::string_view, 19> kBlocks = {"p",  "div", "br",    "tr",      "li",         "ul", "ol",
                                                      "h1", "h2",  "h3",    "h4",      "blockquote", "hr", "table",
                                                      "dt", "dd",  "title", "section", "article"};

std::string_view name_of(const xmlNode& node) {
  return node.name == nullptr ? std::string_view() : reinterpret_cast<const char*>(node.name);
}

template <class Names>
bool is_one_of(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Lines in the making: blanks count once, empty lines at most one.
class Lines {
 public:
  void add(std::string_view text) {
    for (const char c : text) {
      const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (is_blank) {
        wants_blank_ = !out_.empty() && out_.back() != '\n';
        continue;
      }
      if (wants_blank_) out_ += ' ';
      wants_blank_ = false;
      out_ += c;
    }
  }
  void end_line() {
    wants_blank_ = false;
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
  }
  std::string done() {
    while (!out_.empty() && out_.back() == '\n')
      out_.pop_back();
    return std::move(out_);
  }

 private:
  std::string out_;
  bool wants_blank_ = false;
};

/// Depth first without recursion: a page may nest deeper than a stack.
void walk(const xmlNode* top, Lines& lines) {
  const xmlNode* node = top;
  while (node != nullptr) {
    const bool is_block = node->type == XML_ELEMENT_NODE && is_one_of(kBlocks, name_of(*node));
    const bool is_unseen = node->type == XML_ELEMENT_NODE && is_one_of(kUnseen, name_of(*node));
    if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content != nullptr)
      lines.add(reinterpret_cast<const char*>(node->content));
    if (is_block) lines.end_line();
    if (node->children != nullptr && !is_unseen && node->type == XML_ELEMENT_NODE) {
      node = node->children;
      continue;
    }
    while (node != nullptr && node->next == nullptr) {
      node = node->parent;
      if (node == nullptr || node == top->parent || node->type != XML_ELEMENT_NODE) return;
      if (is_one_of(kBlocks, name_of(*node))) lines.end_line();
    }
    if (node != nullptr) node = node->next;
  }
}

}  // namespace

std::string html_text(std::string_view html) {
  if (html.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return {};
  constexpr int kQuiet = HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_RECOVER;
  const htmlDocPtr page = htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, "UTF-8", kQuiet);
  if (page == nullptr) return {};
  Lines lines;
  if (const xmlNode* root = xmlDocGetRootElement(page)) walk(root, lines);
  xmlFreeDoc(page);
  return lines.done();
}

}  // namespace kesu
