// SPDX-License-Identifier: Apache-2.0
// What bytes are, told from the bytes alone: names and senders say what they like. Knows the kinds of files that
// complaints bring; opens nothing and decodes nothing.
#pragma once

#include <string_view>

namespace kesu {

struct MediaType {
  std::string_view type;       ///< "image/jpeg"
  std::string_view extension;  ///< "jpg": lower-case letters and digits, never empty

  bool operator==(const MediaType&) const = default;
};

/// The type of `bytes`. Of `name` only the extension counts, and only to tell apart what bytes do not: kinds of text
/// and old office files. What nobody knows is application/octet-stream with the extension "bin".
/// Source: the magic numbers of each format's own specification.
MediaType media_type_of(std::string_view bytes, std::string_view name);

}  // namespace kesu
