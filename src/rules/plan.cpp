// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/plan.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

#include "rule_file.hpp"

namespace kesu {
namespace {

constexpr int kMaxVersion = 1'000'000;
constexpr std::size_t kDigestLength = 32;
constexpr std::string_view kNeverVerified = "no";

Approval decode_approval(const Node& node, const DecodeContext& context) {
  MappingReader reader(node, context, "approved");
  Approval approval;
  approval.by = reader.string("by", true).value_or("");
  if (const auto when = reader.date("when", true)) approval.when = *when;
  if (const Node* digest = reader.required("digest")) {
    approval.digest = decode_string(*digest, context, "digest").value_or("");
    const bool hex = approval.digest.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!approval.digest.empty() && (approval.digest.size() != kDigestLength || !hex)) {
      context.report(digest->mark, tr("digest must be 32 hexadecimal digits"), tr("`kesu rules check` prints it"));
    }
    approval.digest_at = place_of(context, digest->mark);
  }
  reader.finish();
  return approval;
}

std::vector<PlanChange> decode_changes(const Node& node, const DecodeContext& context) {
  std::vector<PlanChange> changes;
  if (!node.is_sequence()) {
    context.report(node.mark, tr("changes must be a list"),
                   tr("write - {what: …, when: \"2026-03-01\", why: …, who: …}"));
    return changes;
  }
  for (const Node& item : node.items) {
    MappingReader reader(item, context, tr("a change"));
    PlanChange change;
    change.what = reader.string("what", true).value_or("");
    if (const auto when = reader.date("when", true)) change.when = *when;
    change.why = reader.string("why").value_or("");
    change.who = reader.string("who").value_or("");
    reader.finish();
    changes.push_back(std::move(change));
  }
  return changes;
}

/// The word of `key`, which must be one of the four authorities; empty if it is not there.
std::string decode_authority(MappingReader& reader) {
  const Node* node = reader.optional("authority");
  if (node == nullptr) return {};
  auto text = decode_string(*node, reader.context(), "authority").value_or("");
  if (!text.empty() && std::find(kAuthorities.begin(), kAuthorities.end(), text) == kAuthorities.end()) {
    reader.context().report(node->mark, say("authority must be law, regulator, local or house (got '{0}')", text),
                            suggest(text, kAuthorities));
  }
  return text;
}

/// `verified`: the day of the last comparison, or "no" where there was none.
void decode_verified(MappingReader& reader, Plan& plan) {
  const Node* node = reader.optional("verified");
  if (node == nullptr) return;
  const DecodeContext& context = reader.context();
  plan.verified_at = place_of(context, node->mark);
  if (node->is_scalar() && node->text == kNeverVerified) {
    plan.never_verified = check_string(*node, context, "verified") != nullptr;  // without quotes it would be false
  } else {
    plan.verified = decode_date(*node, context, "verified");
  }
}

}  // namespace

Plan decode_plan(const Node& root, const DecodeContext& context) {
  Plan plan;
  MappingReader reader(root, context, "plan.yaml");
  if (const Node* name = reader.required("name")) {
    plan.name = decode_string(*name, context, "name").value_or("");
    if (!plan.name.empty()) check_identifier(plan.name, name->mark, context, "name");
  }
  plan.version = static_cast<int>(reader.integer("version", 1, kMaxVersion, true).value_or(1));
  if (const Node* title = reader.optional("title")) plan.title = decode_names(*title, context, "title");
  const auto date = [&](std::string_view key, Place& at) {
    if (const Node* node = reader.optional(key)) at = place_of(context, node->mark);
    return reader.date(key);
  };
  plan.effective = date("effective", plan.effective_at);
  plan.review_by = date("review_by", plan.review_by_at);
  decode_verified(reader, plan);
  plan.authority = decode_authority(reader);
  plan.source = reader.string("source").value_or("");
  if (const Node* approved = reader.optional("approved")) plan.approved = decode_approval(*approved, context);
  if (const Node* changes = reader.optional("changes")) plan.changes = decode_changes(*changes, context);
  reader.finish();
  if (plan.effective && plan.review_by && *plan.review_by < *plan.effective) {
    context.problems->push_back(
        Error{ErrorKind::kInvalidData, tr("review_by lies before effective"), plan.review_by_at, {}});
  }
  return plan;
}

}  // namespace kesu
