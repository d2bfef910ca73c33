// SPDX-License-Identifier: Apache-2.0
// Running an import: rows in, tickets out, every row accounted for. Reading the table and converting a row are
// import/'s, filing is the procedure's.
#pragma once

#include <optional>
#include <string>

#include "session.hpp"

namespace kesu {

struct ImportRequest {
  std::string map;  ///< a file, or the name of a shipped map
  std::string file;
  std::string encoding;         ///< empty: the map's
  bool terms_by_rules = false;  ///< the rules in force give the terms, as if they had held then
  bool dry_run = false;         ///< count what would come in, write nothing
  bool json = false;            ///< rejected rows as JSON lines on standard output instead of messages
};

/// rows = imported + duplicate + rejected + not_tried.
struct ImportCount {
  int rows = 0;
  int imported = 0;
  int duplicate = 0;
  int rejected = 0;
  int not_tried = 0;             ///< rows that were left when the world got in the way
  std::optional<Error> stopped;  ///< by what
};

/// Imports. Rows that an earlier import (or an earlier row) brought in are duplicates, known by {map, id}. Rejected
/// rows are reported with row number, line and reason. IDs are printed with -q. Shows a progress bar on a terminal.
/// What the world does in the middle (a full disk) is in the count: the batches before it are written, running it again
/// goes on.
[[nodiscard]] Result<ImportCount> import_file(Session& session, const ImportRequest& request);

}  // namespace kesu
