// SPDX-License-Identifier: Apache-2.0
#include "categories.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/classify.hpp"

#include "rule_file.hpp"
#include "terms_list.hpp"

namespace kesu {
namespace {

constexpr int kMaxWeight = 100;
constexpr int kMaxMinimum = 1000;
constexpr int kMaxSubjectWeight = 10;

class CategoryDecoder {
 public:
  CategoryDecoder(CategoryRules& rules, const DecodeContext& context) : rules_(rules), context_(context) {}

  void decode_children(const Node& node, int parent, const std::string& what) {
    if (!node.is_mapping()) {
      context_.report(node.mark, say("{0} must be a mapping of categories", what));
      return;
    }
    for (const Node::Entry& entry : node.entries)
      decode_category(entry, parent);
  }

 private:
  void decode_category(const Node::Entry& entry, int parent) {
    check_identifier(entry.key, entry.key_mark, context_, tr("category"));
    const auto index = static_cast<int>(rules_.tree.size());
    Category category;
    category.parent = parent;
    category.path = entry.key;
    if (parent >= 0) {
      const Category& above = rules_.tree[static_cast<std::size_t>(parent)];
      category.path = above.path + "." + entry.key;
      category.department = above.department;
      category.department_at = above.department_at;
      category.liability = above.liability;
      category.playbook = above.playbook;
      category.playbook_at = above.playbook_at;
    }
    category.at = place_of(context_, entry.key_mark);
    MappingReader reader(entry.value, context_, say("category '{0}'", category.path));
    read_properties(reader, category);
    const Node* children = reader.optional("children");
    reader.finish();
    const std::string what = say("children of '{0}'", category.path);
    rules_.tree.push_back(std::move(category));
    if (children != nullptr) decode_children(*children, index, what);
  }

  void read_properties(MappingReader& reader, Category& category) {
    if (const Node* name = reader.required("name")) category.name = decode_names(*name, context_, "name");
    if (const Node* department = reader.optional("department")) {
      category.department = decode_string(*department, context_, "department").value_or("");
      category.department_at = place_of(context_, department->mark);
    }
    if (const auto liability = reader.word<Liability>("liability")) category.liability = liability;
    if (const Node* playbook = reader.optional("playbook")) {
      category.playbook = decode_string(*playbook, context_, "playbook").value_or("");
      category.playbook_at = place_of(context_, playbook->mark);
    }
    if (const Node* fallback = reader.optional("fallback")) {
      category.fallback = decode_boolean(*fallback, context_, "fallback").value_or(false);
      const auto other =
          std::find_if(rules_.tree.begin(), rules_.tree.end(), [](const Category& c) { return c.fallback; });
      if (category.fallback && other != rules_.tree.end()) {
        context_.report(fallback->mark, say("'{0}' is the fallback already; there can be one", other->path));
      }
    }
    if (const Node* suggest = reader.optional("suggest")) read_suggestions(*suggest, category);
  }

  void read_suggestions(const Node& node, Category& category) {
    if (!node.is_sequence()) {
      context_.report(node.mark, tr("suggest must be a list"),
                      tr("write words, or {weight: 3, words: […]}, or {weight: 5, regex: …}"));
      return;
    }
    Suggestion single;
    for (const Node& item : node.items) {
      if (item.is_scalar()) {
        add_words(item, context_, rules_.index, single.terms);
        continue;
      }
      MappingReader reader(item, context_, say("a suggestion of '{0}'", category.path));
      Suggestion group;
      read_terms(reader, rules_.index, group.terms);
      if (const Node* weight = reader.optional("weight")) {
        group.weight =
            static_cast<int>(decode_integer(*weight, context_, "weight", -kMaxWeight, kMaxWeight).value_or(1));
        if (group.weight == 0) context_.report(weight->mark, tr("a weight of 0 says nothing"));
      }
      reader.finish();
      if (item.is_mapping() && item.find("words") == nullptr && item.find("regex") == nullptr) {
        context_.report(item.mark, say("{0} has neither 'words' nor 'regex'", reader.what()));
      }
      category.suggestions.push_back(std::move(group));
    }
    if (!single.terms.empty()) category.suggestions.insert(category.suggestions.begin(), std::move(single));
  }

  CategoryRules& rules_;
  const DecodeContext& context_;
};

}  // namespace

const Category* CategoryRules::find(std::string_view path) const {
  const auto found = std::find_if(tree.begin(), tree.end(), [path](const Category& c) { return c.path == path; });
  return found == tree.end() ? nullptr : &*found;
}

std::vector<std::string_view> CategoryRules::paths() const {
  std::vector<std::string_view> all;
  all.reserve(tree.size());
  for (const Category& category : tree)
    all.push_back(category.path);
  return all;
}

CategoryRules decode_categories(const Node& root, const DecodeContext& context) {
  CategoryRules rules;
  MappingReader reader(root, context, "categories.yaml");
  rules.minimum = static_cast<int>(reader.integer("minimum", 1, kMaxMinimum).value_or(1));
  rules.subject_weight = static_cast<int>(reader.integer("subject_weight", 1, kMaxSubjectWeight).value_or(1));
  if (const Node* in = reader.optional("in")) rules.in = decode_fields(*in, context);
  if (const Node* ignored = reader.optional("ignore")) {
    std::vector<TermId> unused;
    add_words(*ignored, context, rules.index, unused);
  }
  if (const Node* tree = reader.required("categories")) {
    CategoryDecoder(rules, context).decode_children(*tree, -1, "categories");
    if (tree->is_mapping() && tree->entries.empty()) context.report(tree->mark, tr("the tree has no category"));
  }
  reader.finish();
  rules.index.freeze();
  return rules;
}

Result<std::string> find_category(const RuleSet& rules, std::string_view typed) {
  const std::vector<Category>& tree = rules.categories->tree;
  if (rules.categories->find(typed) != nullptr) return std::string(typed);
  std::vector<const Category*> candidates;
  for (const Category& category : tree) {
    const std::string_view path = category.path;
    const bool last_part =
        path.ends_with(typed) && path.size() > typed.size() && path[path.size() - typed.size() - 1] == '.';
    if (!typed.empty() && (last_part || category.name.en == typed || category.name.zh == typed)) {
      candidates.push_back(&category);
    }
  }
  if (candidates.size() == 1) return candidates.front()->path;
  if (candidates.size() > 1) {
    std::string list;
    for (const Category* category : candidates)
      list += (list.empty() ? "" : ", ") + category->path;
    return fail(ErrorKind::kInvalidData, say("'{0}' may be any of {1}", typed, list), {}, tr("write the whole path"));
  }
  const std::vector<std::string_view> paths = rules.categories->paths();
  return fail(ErrorKind::kInvalidData, say("there is no category '{0}'", typed), {}, suggest(typed, paths));
}

std::vector<std::string> category_paths(const RuleSet& rules) {
  const auto paths = rules.categories->paths();
  return {paths.begin(), paths.end()};
}

std::string category_name(const RuleSet& rules, std::string_view path) {
  const Category* category = rules.categories->find(path);
  return category == nullptr || category->name.in_use().empty() ? std::string(path) : category->name.in_use();
}

}  // namespace kesu
