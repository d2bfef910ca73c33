// SPDX-License-Identifier: Apache-2.0
// Running an import: rows in, tickets out, every row accounted for. Reading the table and converting a row are
// import/'s, filing is the procedure's.
#pragma once

#include <string>

#include "session.hpp"

namespace kesu {

struct ImportRequest {
  std::string map;  ///< a file, or the name of a shipped map
  std::string file;
  std::string encoding;  ///< empty: the map's
  bool json = false;     ///< rejected rows as JSON lines on standard output instead of messages
};

/// rows = imported + duplicate + rejected.
struct ImportCount {
  int rows = 0;
  int imported = 0;
  int duplicate = 0;
  int rejected = 0;
};

/// Imports. Rows that an earlier import (or an earlier row) brought in are duplicates, known by {map, id}. Rejected
/// rows are reported with row number, line and reason. IDs are printed with -q. Shows a progress bar on a terminal. A
/// failure leaves the batches written before it; running it again goes on from there.
[[nodiscard]] Result<ImportCount> import_file(Session& session, const ImportRequest& request);

}  // namespace kesu
