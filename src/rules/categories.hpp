// SPDX-License-Identifier: Apache-2.0
// categories.yaml: the tree of what complaints are about, and the words that suggest each category.
// Which category a complaint gets is classify's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/vocabulary.hpp"
#include "kesu/rules/names.hpp"

#include "text_index.hpp"

namespace kesu {

/// Words or expressions that speak for a category, each with the same weight (negative: against it).
struct Suggestion {
  std::vector<TermId> terms;
  int weight = 1;
};

/// One category. What a parent says of department, liability and playbook holds for its children unless they say
/// otherwise.
struct Category {
  std::string path;  ///< "quality.waterproofing"
  int parent = -1;   ///< index in CategoryRules::tree
  Names name;
  std::string department;
  std::optional<Liability> liability;
  std::string playbook;
  bool fallback = false;
  std::vector<Suggestion> suggestions;
  Place at;
  Place department_at;  ///< where it was named, for messages
  Place playbook_at;
};

struct CategoryRules {
  std::vector<Category> tree;      ///< in file order, parents before their children
  int minimum = 1;                 ///< the score a category needs
  int subject_weight = 1;          ///< how often a find in the subject counts
  TextFields in = kAllTextFields;  ///< where words are looked for
  TextIndex index;  ///< of the words that suggest, and of those under `ignore:`, which only hide shorter ones

  [[nodiscard]] const Category* find(std::string_view path) const;
  [[nodiscard]] std::vector<std::string_view> paths() const;
};

/// Reads categories.yaml; problems are reported, what could be read is returned.
CategoryRules decode_categories(const Node& root, const DecodeContext& context);

}  // namespace kesu
