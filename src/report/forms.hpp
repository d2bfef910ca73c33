// SPDX-License-Identifier: Apache-2.0
// The five forms of a table, one function each.
#pragma once

#include <string>

#include "kesu/report/table.hpp"

namespace kesu {

std::string render_text(const Table& table, const RenderOptions& options);
std::string render_json(const Table& table);
std::string render_csv(const Table& table);
std::string render_markdown(const Table& table);
std::string render_html(const Table& table, const RenderOptions& options);

/// What a person reads in a cell.
std::string shown(const Cell& cell);
/// The value as one text: lists joined by "; ", null empty.
std::string plain(const Value& value);

}  // namespace kesu
