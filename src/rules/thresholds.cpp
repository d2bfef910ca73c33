// SPDX-License-Identifier: Apache-2.0
#include "thresholds.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/recipients.hpp"

#include "rule_file.hpp"

namespace kesu {
namespace {

class ThresholdDecoder {
 public:
  ThresholdDecoder(ThresholdKind kind, const DecodeContext& context, KnownRecipients known)
      : kind_(kind), context_(context), known_(known) {}

  std::vector<Threshold> decode(const Node& node) {
    if (!node.is_sequence()) {
      context_.report(node.mark, say("{0} must be a list", key()), tr("write [80%], or [{at: 80%, to: [owner]}]"));
      return {};
    }
    for (const Node& item : node.items)
      add(item);
    return std::move(thresholds_);
  }

 private:
  [[nodiscard]] std::string_view key() const { return kind_ == ThresholdKind::kWarn ? "warn" : "escalate"; }

  void add(const Node& item) {
    Threshold threshold;
    bool is_point = false;
    if (item.is_mapping()) {
      MappingReader reader(item, context_, say("an entry of {0}", key()));
      if (const Node* at = reader.required("at")) is_point = read_point(*at, threshold);
      if (const Node* to = reader.optional("to")) threshold.to = decode_recipients(*to, "to", context_, known_);
      if (kind_ == ThresholdKind::kEscalate) {
        if (const Node* owner = reader.optional("owner")) read_owner(*owner, threshold);
      }
      reader.finish();
    } else {
      is_point = read_point(item, threshold);
    }
    if (!is_point) return;
    if (threshold.to.empty()) threshold.to.emplace_back(kind_ == ThresholdKind::kWarn ? "owner" : "superior");
    constexpr int kMostLevels = 9;
    if (kind_ == ThresholdKind::kEscalate) threshold.level = static_cast<int>(thresholds_.size()) + 1;
    if (threshold.level > kMostLevels) context_.report(item.mark, say("there are more than {0} levels", kMostLevels));
    thresholds_.push_back(std::move(threshold));
  }

  bool read_point(const Node& node, Threshold& threshold) {
    const auto text = decode_string(node, context_, "at");
    if (!text) return false;
    const auto point = parse_clock_point(*text);
    if (!point) {
      context_.report(node.mark, point.error().message, point.error().hint);
      return false;
    }
    threshold.text = *text;
    threshold.at = place_of(context_, node.mark);
    threshold.point = *point;
    return true;
  }

  void read_owner(const Node& node, Threshold& threshold) {
    const auto names = decode_recipients(node, "owner", context_, known_);
    if (names.size() == 1 && node.is_scalar()) {
      threshold.owner = names.front();
    } else if (!names.empty()) {
      context_.report(node.mark, tr("a ticket has one owner"), tr("name a person, a role, superior or head"));
    }
  }

  ThresholdKind kind_;
  const DecodeContext& context_;
  KnownRecipients known_;
  std::vector<Threshold> thresholds_;
};

}  // namespace

std::vector<Threshold> decode_thresholds(const Node& node, ThresholdKind kind, const DecodeContext& context,
                                         KnownRecipients known) {
  return ThresholdDecoder(kind, context, known).decode(node);
}

std::vector<std::string> decode_recipients(const Node& node, std::string_view key, const DecodeContext& context,
                                           KnownRecipients known) {
  auto names = decode_strings(node, context, key, true);
  if (!names) return {};
  if (names->empty()) context.report(node.mark, say("{0} is an empty list", key));
  if (known == nullptr) return *std::move(names);
  const auto built_in = built_in_recipients();
  std::vector<std::string_view> all(built_in.begin(), built_in.end());
  all.insert(all.end(), known->begin(), known->end());
  for (std::size_t i = 0; i < names->size(); ++i) {
    const std::string& name = (*names)[i];
    if (std::find(all.begin(), all.end(), name) != all.end()) continue;
    context.report(node.is_sequence() ? node.items[i].mark : node.mark,
                   say("'{0}' is no role, person or department", name), suggest(name, all));
  }
  return *std::move(names);
}

}  // namespace kesu
