// SPDX-License-Identifier: Apache-2.0
// Lists of those who may do something, as procedure.yaml writes them: roles, departments, people, and the words for
// people whom only the ticket knows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kesu/rules/people.hpp"

#include "rule_file.hpp"

namespace kesu {

class WhoReader {
 public:
  /// `people` is null where people.yaml could not be read; then no name is looked up. Both must outlive the reader.
  WhoReader(const DecodeContext& context, const People* people);

  /// One name or a list of them. Reports an empty list and names that nobody has; `key` is what is given to them.
  [[nodiscard]] std::vector<std::string> read(const Node& node, std::string_view key) const;

 private:
  const DecodeContext& context_;
  const People* people_;
  std::vector<std::string_view> known_;
};

}  // namespace kesu
