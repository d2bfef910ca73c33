// SPDX-License-Identifier: Apache-2.0
// A page about one thing, for people: headings, labelled facts, running text, tables. How it is set; what stands on it
// is the caller's.
#pragma once

#include <algorithm>
#include <string>

#include "kesu/core/text.hpp"
#include "kesu/report/table.hpp"

#include "forms.hpp"
#include "wrap.hpp"

namespace kesu {

class Sheet {
 public:
  Sheet(int width, bool colour) : width_(width), colour_(colour) {}

  void heading(const std::string& text) { out_ += "\n" + paint(terminal_safe(text), "\x1b[1m") + "\n"; }
  void title(const std::string& id, const std::string& text) {
    out_ += paint(terminal_safe(id), "\x1b[1m") + "  " + terminal_safe(text) + "\n";
  }
  // A fact; an empty one is shown as missing where it is wanted, and left out else.
  void fact(const char* label, const std::string& value, bool wanted = false) {
    if (value.empty() && !wanted) return;
    const std::string shown = value.empty() ? paint(std::string("— ") + tr("missing"), "\x1b[33m") : std::string();
    line(label, value.empty() ? shown : value, value.empty());
  }
  void line(const std::string& label, const std::string& value, bool is_painted = false) {
    std::string first = "  " + terminal_safe(label);
    first.append(static_cast<std::size_t>(std::max(1, kLabel - display_width(first))), ' ');
    out_ += is_painted ? first + value + "\n" : wrap_text(value, width_, first, kLabel);
  }
  /// A heading of its own within a part.
  void subheading(const std::string& text) { out_ += paint(terminal_safe(text), "\x1b[1m") + "\n"; }
  void table(const Table& table) {
    RenderOptions how;
    how.width = width_;
    how.colour = colour_;
    out_ += render_text(table, how);
  }
  void text(const std::string& value) { out_ += wrap_text(value, width_, "  ", 2); }
  std::string done() { return std::move(out_); }

 private:
  static constexpr int kLabel = 20;
  [[nodiscard]] std::string paint(const std::string& text, const char* escape) const {
    return colour_ ? escape + text + "\x1b[0m" : text;
  }

  int width_;
  bool colour_;
  std::string out_;
};

}  // namespace kesu
