// SPDX-License-Identifier: Apache-2.0
// What files of a store are called, and which of them are nobody's yet.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kesu/core/disk.hpp"
#include "kesu/core/ids.hpp"

namespace kesu {

inline constexpr std::string_view kConfigFile = "kesu.yaml";
inline constexpr std::string_view kTicketsDirectory = "tickets";
inline constexpr std::string_view kActionsDirectory = "actions";
inline constexpr std::string_view kPersonalDirectory = "private";  ///< complainants kept apart
inline constexpr std::string_view kEvidenceDirectory = "evidence";
inline constexpr std::string_view kPrivateDirectory = ".kesu";  ///< lock, journal, index: ignored by git
inline constexpr std::string_view kTicketExtension = ".yaml";

/// A name in `directory` for a file that will get another name when it is whole; no other call of this process gives
/// the same.
std::string temporary_name(const std::string& directory);
/// True for names that temporary_name() gives: litter if its writer is dead.
bool is_temporary(std::string_view name);
/// Disk::create_like() for such a name; `like` empty: create(). What a dead process of the same number left there goes
/// first.
[[nodiscard]] Result<void> create_temporary(Disk& disk, const std::string& path, std::string_view bytes,
                                            const std::string& like = {});

/// Everything before the last slash; empty without one.
std::string directory_of(const std::string& path);

/// The ID in the name of a ticket file, "KS-260311-7F3QXMY.yaml". Prefixes other than the store's count too: a prefix
/// may change in the life of a store, IDs do not.
std::optional<TicketId> id_in_name(std::string_view name);

}  // namespace kesu
