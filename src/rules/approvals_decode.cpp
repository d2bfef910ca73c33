// SPDX-License-Identifier: Apache-2.0
#include "approvals_decode.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

#include "who_list.hpp"

namespace kesu {
namespace {

std::vector<Money> decode_bounds(const Node& node, const DecodeContext& context, std::string_view key) {
  std::vector<Money> bounds;
  const auto add = [&](const Node& one) {
    const auto money = decode_money(one, context, key);
    if (!money) return;
    const bool twice = std::any_of(bounds.begin(), bounds.end(),
                                   [&](const Money& other) { return other.currency == money->currency; });
    if (twice) context.report(one.mark, say("{0} has two amounts in {1}", key, money->currency));
    if (money->hundredths < 0) context.report(one.mark, say("{0} must not be negative", key));
    bounds.push_back(*money);
  };
  if (!node.is_sequence()) {
    add(node);
    return bounds;
  }
  if (node.items.empty()) context.report(node.mark, say("{0} is empty", key), tr("leave it out for any amount"));
  for (const Node& one : node.items)
    add(one);
  return bounds;
}

std::vector<Priority> decode_priorities(const Node& node, const DecodeContext& context, std::string_view key) {
  std::vector<Priority> priorities;
  const auto words = decode_strings(node, context, key, true);
  if (!words) return priorities;
  for (std::size_t i = 0; i < words->size(); ++i) {
    const auto priority = parse_word<Priority>((*words)[i]);
    const Node& at = node.is_sequence() ? node.items[i] : node;
    if (priority) {
      priorities.push_back(*priority);
    } else {
      report_unknown_word(context, at, key, (*words)[i], spellings<Priority>());
    }
  }
  return priorities;
}

/// True if `upper` goes no further than `lower` in some currency.
bool falls(const std::vector<Money>& lower, const std::vector<Money>& upper) {
  return std::any_of(lower.begin(), lower.end(), [&](const Money& one) {
    return std::any_of(upper.begin(), upper.end(), [&](const Money& other) {
      return one.currency == other.currency && other.hundredths <= one.hundredths;
    });
  });
}

ApprovalLevel decode_level(const Node::Entry& entry, const DecodeContext& context, const WhoReader& who) {
  ApprovalLevel level;
  level.name = entry.key;
  level.at = place_of(context, entry.key_mark);
  check_identifier(entry.key, entry.key_mark, context, tr("approval level"));
  MappingReader reader(entry.value, context, say("approval level {0}", entry.key));
  if (const Node* name = reader.optional("name")) level.title = decode_names(*name, context, "name");
  if (const Node* names = reader.required("who")) level.who = who.read(*names, entry.key);
  if (const Node* bounds = reader.optional("up_to")) level.up_to = decode_bounds(*bounds, context, "up_to");
  if (const Node* words = reader.optional("priorities"))
    level.priorities = decode_priorities(*words, context, "priorities");
  reader.finish();
  return level;
}

}  // namespace

Approvals decode_approvals(const Node& node, const DecodeContext& context, const People* people) {
  Approvals approvals;
  MappingReader reader(node, context, "approvals");
  if (const Node* bounds = reader.optional("free_up_to"))
    approvals.free = decode_bounds(*bounds, context, "free_up_to");
  if (const Node* words = reader.optional("always")) approvals.always = decode_priorities(*words, context, "always");
  approvals.own = reader.boolean("own").value_or(false);
  if (const Node* levels = reader.required("levels")) {
    const WhoReader who(context, people);
    if (!levels->is_mapping() || levels->entries.empty())
      context.report(levels->mark, tr("levels must be a mapping of names to who approves, the lowest level first"));
    for (const Node::Entry& entry : levels->entries) {
      ApprovalLevel level = decode_level(entry, context, who);
      if (!approvals.levels.empty() && falls(approvals.levels.back().up_to, level.up_to)) {
        context.report(entry.key_mark,
                       say("level {0} goes no further than {1}", entry.key, approvals.levels.back().name),
                       tr("write the lowest level first"));
      }
      approvals.levels.push_back(std::move(level));
    }
  }
  reader.finish();
  return approvals;
}

std::vector<RootCause> decode_root_causes(const Node& node, const DecodeContext& context) {
  std::vector<RootCause> causes;
  if (!node.is_mapping()) context.report(node.mark, tr("root_causes must be a mapping of codes to names"));
  for (const Node::Entry& entry : node.entries) {
    check_identifier(entry.key, entry.key_mark, context, tr("root cause"));
    causes.push_back({entry.key, decode_names(entry.value, context, entry.key)});
  }
  return causes;
}

}  // namespace kesu
