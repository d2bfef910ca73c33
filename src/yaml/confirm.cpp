// SPDX-License-Identifier: Apache-2.0
// The second opinion on what the writer wrote. It must share no code with read_yaml() but the Node it compares with.
#include <optional>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu {

namespace {

// yaml-cpp gives plain scalars the tag "?" and quoted and block ones "!" (YAML 1.2.2, section 3.3.2).
bool is_plain(const YAML::Node& node) {
  return node.Tag() == "?" || node.IsNull();
}

bool is_string(const Node& scalar) {
  return scalar.style != Node::Style::kPlain || plain_type(scalar.text) == PlainType::kString;
}

/// Compares the second parser's tree with the expected one. Every function returns the path of the first difference, or
/// the empty string.
class Comparison {
 public:
  using Difference = std::optional<std::string>;

  [[nodiscard]] static Difference find(const YAML::Node& found, const Node& expected, const std::string& path) {
    switch (expected.type) {
      case Node::Type::kScalar:
        return is_same_scalar(found, expected) ? Difference() : path;
      case Node::Type::kSequence:
        return in_sequence(found, expected, path);
      case Node::Type::kMapping:
        return in_mapping(found, expected, path);
    }
    return path;
  }

 private:
  static bool is_same_scalar(const YAML::Node& found, const Node& expected) {
    if (!is_string(expected)) {
      if (plain_type(expected.text) == PlainType::kNull) return found.IsNull();
      return found.IsScalar() && is_plain(found) && found.Scalar() == expected.text;
    }
    if (!found.IsScalar() || found.Scalar() != expected.text) return false;
    if (!is_plain(found)) return true;
    return !expected.force_quotes && plain_type(found.Scalar()) == PlainType::kString;
  }

  static Difference in_sequence(const YAML::Node& found, const Node& expected, const std::string& path) {
    if (!found.IsSequence() || found.size() != expected.items.size()) return path;
    for (std::size_t i = 0; i < expected.items.size(); ++i) {
      if (auto below = find(found[i], expected.items[i], fmt::format("{}[{}]", path, i))) return below;
    }
    return {};
  }

  /// Goes by position: yaml-cpp keeps both of two equal keys, a look-up would find the first and say nothing.
  static Difference in_mapping(const YAML::Node& found, const Node& expected, const std::string& path) {
    if (!found.IsMap()) return path;
    auto entry = expected.entries.begin();
    for (const auto& pair : found) {
      if (entry == expected.entries.end()) return path;
      const std::string place = fmt::format("{}{}{}", path, path.empty() ? "" : ".", entry->key);
      if (!is_same_scalar(pair.first, Node::string(entry->key))) return place;
      if (auto below = find(pair.second, entry->value, place)) return below;
      ++entry;
    }
    return entry == expected.entries.end() ? Difference() : path;
  }
};

}  // namespace

Result<void> confirm_yaml(std::string_view bytes, const Node& expected) {
  try {
    const std::vector<YAML::Node> documents = YAML::LoadAll(std::string(bytes));
    if (documents.size() != 1) {
      return fail(ErrorKind::kBug, say("what was written reads back as {0} documents", documents.size()));
    }
    const bool is_item = expected.is_mapping() && documents[0].IsSequence() && documents[0].size() == 1;
    const auto place = Comparison::find(is_item ? documents[0][0] : documents[0], expected, "");
    if (!place) return {};
    return fail(ErrorKind::kBug, say("what was written reads back as another value at '{0}'", *place));
  } catch (const std::exception& error) {
    return fail(ErrorKind::kBug, say("what was written does not read back: {0}", error.what()));
  }
}

}  // namespace kesu
