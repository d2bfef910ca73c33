// SPDX-License-Identifier: Apache-2.0
// Making a store: kesu.yaml, the preset's rules, and the files that keep git and formatters in line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session.hpp"

namespace kesu {

struct NewStore {
  std::string preset = "general";
  StoreConfig config;
};

/// Failure kNotFound with the nearest preset as hint.
[[nodiscard]] Result<void> preset_named(Session& session, const std::string& name);

/// True if the public holidays of mainland China, which the presets' office keeps, hold in `zone`.
bool has_chinese_holidays(std::string_view zone);

/// Writes a new store at `root`; what exists there is not touched. Failures: kRefused when one of its files exists,
/// kInvalidData for a wrong prefix or zone, kEnvironment.
[[nodiscard]] Result<void> make_store(Session& session, const std::string& root, const NewStore& wanted);

}  // namespace kesu
