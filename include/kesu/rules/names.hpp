// SPDX-License-Identifier: Apache-2.0
// The name of a thing that a rule file declares, in the languages kesu speaks.
#pragma once

#include <string>

#include "kesu/core/text.hpp"

namespace kesu {

/// A name in English and Chinese; either may be empty.
struct Names {
  std::string en;
  std::string zh;

  /// In the language in use; the other one where that is missing.
  [[nodiscard]] const std::string& in_use() const {
    const bool chinese = language_in_use() == Language::kChinese;
    if (chinese) return zh.empty() ? en : zh;
    return en.empty() ? zh : en;
  }
  bool operator==(const Names&) const = default;
};

}  // namespace kesu
