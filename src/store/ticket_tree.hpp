// SPDX-License-Identifier: Apache-2.0
// What lies below tickets/ and actions/, by name: case files at their places, and whatever else somebody or something
// left there.
#pragma once

#include <string>
#include <vector>

#include "kesu/core/disk.hpp"
#include "kesu/core/ids.hpp"
#include "kesu/core/result.hpp"

namespace kesu {

/// A path below the store that is no ticket at its place.
struct Stray {
  std::string path;
  bool may_hold_tickets = false;  ///< a *.yaml file or a directory: not to be passed over in silence
  std::string message;
  std::string hint;
};

struct TicketTree {
  std::vector<TicketId> ids;  ///< sorted; each lies at Store::path_of()
  std::vector<Stray> strays;  ///< sorted by path
  Problems problems;          ///< what could not be listed or must not be followed; paths relative to the store
  bool is_missing = false;    ///< there is no such directory at all
};

/// Lists tickets/YYYY/MM of the store at `root`. A store without tickets/ has none; anything else in its place is a
/// problem. Links are followed within the store; one that leads nowhere or out of it is a problem, kInvalidData.
TicketTree list_tickets(Disk& disk, const std::string& root);
/// The same for actions/, which has no directories of years and months.
TicketTree list_actions(Disk& disk, const std::string& root);

/// Fails, kInvalidData, if the way to `path`, relative to the store, leads through such a link.
[[nodiscard]] Result<void> refuse_stray_links(Disk& disk, const std::string& root, const std::string& path);

}  // namespace kesu
