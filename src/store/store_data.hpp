// SPDX-License-Identifier: Apache-2.0
// What an open store knows, shared by its copies.
#pragma once

#include <optional>
#include <string>

#include "kesu/store/store.hpp"

#include "git_place.hpp"

namespace kesu {

struct Store::Data {
  Disk& disk;
  std::string root;
  std::string shown_root;  ///< before relative paths in messages: empty or ending with '/'
  StoreConfig config;
  Zone zone;
  std::optional<GitPlace> git;
};

}  // namespace kesu
