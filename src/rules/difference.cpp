// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/difference.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

namespace kesu {
namespace {

/// A value on one line, as a rule file would have it.
std::string on_one_line(const Node& node) {
  std::string list;
  if (node.is_scalar()) return node.style == Node::Style::kPlain ? node.text : quote_scalar(node.text, true);
  for (const Node& item : node.items)
    list += (list.empty() ? "" : ", ") + on_one_line(item);
  for (const Node::Entry& entry : node.entries)
    list += (list.empty() ? "" : ", ") + quote_scalar(entry.key, true) + ": " + on_one_line(entry.value);
  return node.is_sequence() ? "[" + list + "]" : "{" + list + "}";
}

bool is_one_of(std::string_view path, std::span<const std::string_view> last_keys) {
  const std::string_view last = path.substr(path.rfind('.') + 1);
  return std::find(last_keys.begin(), last_keys.end(), last) != last_keys.end();
}

/// Lists that are sets: one word more is one word more.
bool are_words(const Node& before, const Node& after, std::string_view path) {
  static constexpr std::array<std::string_view, 10> kSets{
      "suggest", "words",       "regex",    "ignore",          "tags",
      "roles",   "co_handlers", "holidays", "annual_holidays", "extra_workdays"};
  const auto all_words = [](const Node& node) {
    return node.is_sequence() &&
           std::all_of(node.items.begin(), node.items.end(), [](const Node& item) { return item.is_scalar(); });
  };
  return is_one_of(path, kSets) && all_words(before) && all_words(after);
}

/// The words of `list` that `other` has not, in their order.
std::string words_only_in(const Node& list, const Node& other) {
  std::set<std::string_view> known;
  for (const Node& item : other.items)
    known.insert(item.text);
  std::string words;
  for (const Node& item : list.items) {
    if (!known.contains(item.text)) words += (words.empty() ? "" : ", ") + item.text;
  }
  return words;
}

/// Mappings whose order decides: of equals, and of all that fit, the first counts.
bool is_ordered(std::string_view path) {
  static constexpr std::array<std::string_view, 4> kOrdered{"rules", "overrides", "categories", "children"};
  return is_one_of(path, kOrdered);
}

class Comparison {
 public:
  explicit Comparison(std::string file) : file_(std::move(file)) {}

  void compare(const Node& before, const Node& after, const std::string& path) {
    if (before == after) return;
    if (before.is_mapping() && after.is_mapping()) {
      compare_mappings(before, after, path);
    } else if (are_words(before, after, path)) {
      compare_words(before, after, path);
    } else if (has_parts(before) && has_parts(after)) {
      compare_lists(before, after, path);
    } else {
      add(Difference::Kind::kChanged, path, on_one_line(before), on_one_line(after), after);
    }
  }

  std::vector<Difference> take() { return std::move(found_); }

 private:
  void add(Difference::Kind kind, const std::string& path, std::string before, std::string after, const Node& at) {
    found_.push_back({kind, file_, path, std::move(before), std::move(after), at.mark.line});
  }

  /// A list of mappings, whose entries are worth looking into.
  static bool has_parts(const Node& node) {
    return node.is_sequence() &&
           std::any_of(node.items.begin(), node.items.end(), [](const Node& item) { return item.is_mapping(); });
  }

  static std::string below(const std::string& path, const std::string& key) {
    return path.empty() ? key : path + "." + key;
  }

  void compare_mappings(const Node& before, const Node& after, const std::string& path) {
    for (const Node::Entry& entry : after.entries) {
      const Node* old = before.find(entry.key);
      if (old == nullptr) {
        add(Difference::Kind::kAdded, below(path, entry.key), {}, on_one_line(entry.value), entry.value);
      } else {
        compare(*old, entry.value, below(path, entry.key));
      }
    }
    for (const Node::Entry& entry : before.entries) {
      if (after.find(entry.key) == nullptr)
        add(Difference::Kind::kRemoved, below(path, entry.key), on_one_line(entry.value), {}, entry.value);
    }
    compare_order(before, after, path);
  }

  /// The keys that both have, where they stand in another order.
  void compare_order(const Node& before, const Node& after, const std::string& path) {
    if (!before.is_mapping() || !is_ordered(path)) return;
    const auto common = [](const Node& node, const Node& other) {
      std::string keys;
      for (const Node::Entry& entry : node.entries) {
        if (other.find(entry.key) != nullptr) keys += (keys.empty() ? "" : ", ") + entry.key;
      }
      return keys;
    };
    std::string old_order = common(before, after);
    std::string new_order = common(after, before);
    if (old_order != new_order) add(Difference::Kind::kMoved, path, std::move(old_order), std::move(new_order), after);
  }

  void compare_words(const Node& before, const Node& after, const std::string& path) {
    std::string went = words_only_in(before, after);
    std::string came = words_only_in(after, before);
    if (went.empty() && came.empty()) return;  // words count alike wherever they stand in a list
    add(Difference::Kind::kChanged, path, std::move(went), std::move(came), after);
  }

  /// Entry by entry; what is the same at both ends is passed over, so that one more entry is one difference.
  void compare_lists(const Node& before, const Node& after, const std::string& path) {
    std::size_t first = 0;
    const std::size_t shorter = std::min(before.items.size(), after.items.size());
    while (first < shorter && before.items[first] == after.items[first])
      ++first;
    std::size_t last = 0;
    while (last < shorter - first &&
           before.items[before.items.size() - 1 - last] == after.items[after.items.size() - 1 - last])
      ++last;
    const std::size_t old_end = before.items.size() - last;
    const std::size_t new_end = after.items.size() - last;
    for (std::size_t i = first; i < std::max(old_end, new_end); ++i) {
      const std::string at = fmt::format("{}[{}]", path, i);
      if (i >= old_end) {
        add(Difference::Kind::kAdded, at, {}, on_one_line(after.items[i]), after.items[i]);
      } else if (i >= new_end) {
        add(Difference::Kind::kRemoved, at, on_one_line(before.items[i]), {}, before.items[i]);
      } else {
        compare(before.items[i], after.items[i], at);
      }
    }
  }

  std::string file_;
  std::vector<Difference> found_;
};

/// The document in a file of a rule set that was loaded; an empty one for what is no YAML (a playbook may be anything).
Node document_of(const std::string& bytes, const std::string& name) {
  auto document = read_yaml(bytes, name);
  return document ? std::move(document->root) : Node::string(bytes);
}

const std::string* bytes_of(const RuleSet& rules, const std::string& name) {
  const auto found =
      std::find_if(rules.files->begin(), rules.files->end(), [&](const auto& file) { return file.first == name; });
  return found == rules.files->end() ? nullptr : &found->second;
}

}  // namespace

std::string_view to_string(Difference::Kind kind) {
  static constexpr std::array<std::string_view, 4> kWords{"added", "removed", "changed", "moved"};
  return kWords[static_cast<std::size_t>(kind)];
}

std::vector<Difference> differences(const RuleSet& before, const RuleSet& after) {
  std::set<std::string> names;
  for (const RuleSet* rules : {&before, &after}) {
    for (const auto& file : *rules->files)
      names.insert(file.first);
  }
  std::vector<Difference> all;
  for (const std::string& name : names) {
    const std::string* old_bytes = bytes_of(before, name);
    const std::string* new_bytes = bytes_of(after, name);
    if (old_bytes == nullptr || new_bytes == nullptr) {
      all.push_back(
          {old_bytes == nullptr ? Difference::Kind::kAdded : Difference::Kind::kRemoved, name, {}, {}, {}, 0});
      continue;
    }
    if (*old_bytes == *new_bytes) continue;
    Comparison comparison(name);
    comparison.compare(document_of(*old_bytes, name), document_of(*new_bytes, name), {});
    for (Difference& one : comparison.take())
      all.push_back(std::move(one));
  }
  return all;
}

}  // namespace kesu
