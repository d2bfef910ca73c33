// SPDX-License-Identifier: Apache-2.0
// Several tables that are one answer, and their forms. Each table is table.hpp's.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "kesu/report/table.hpp"

namespace kesu {

struct Section {
  std::string key;   ///< stable: the member of the JSON envelope that holds its rows
  Table table;       ///< its title is the heading; its own facts are not shown
  std::string none;  ///< what is said where it has no rows; empty: then the whole section is left out
};

struct Sections {
  std::string schema;
  std::string title;
  std::vector<Section> parts;
  std::vector<std::pair<std::string, Cell>> facts;  ///< as a table's: at the top for people, members of the envelope
  std::vector<std::string> fact_titles;
  Problems problems;
};

/// The text in kTable, kJson or kMarkdown, with a final newline. One table alone has the other forms; failure kUsage.
[[nodiscard]] Result<std::string> render(const Sections& sections, Format format, const RenderOptions& options);

}  // namespace kesu
