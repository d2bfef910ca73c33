// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/masked.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/schema.hpp"
#include "kesu/report/mask.hpp"

namespace kesu {
namespace {

/// How a value is masked.
enum class Masking : std::uint8_t { kText, kReference, kKept };

/// Of fields with one line: what is not named here is masked as a reference, for it is a number, a code or a name of
/// the house's.
struct LineField {
  std::string_view key;
  Masking how;
};
constexpr std::array kLineFields{
    LineField{"name", Masking::kText},        LineField{"with", Masking::kText},
    LineField{"body", Masking::kText},        LineField{"chosen", Masking::kText},
    LineField{"fallback", Masking::kText},    LineField{"step", Masking::kText},
    LineField{"feasibility", Masking::kText}, LineField{"time", Masking::kText},
    LineField{"acceptance", Masking::kText},  LineField{"measure", Masking::kText},
    LineField{"attended", Masking::kText},    LineField{"lessons", Masking::kText},
    LineField{"decisions", Masking::kText},   LineField{"by_hand", Masking::kText},
    LineField{"owner", Masking::kKept},       LineField{"department", Masking::kKept},
    LineField{"co_handlers", Masking::kKept}, LineField{"told", Masking::kKept},
    LineField{"verifier", Masking::kKept},    LineField{"verified_by", Masking::kKept},
    LineField{"category", Masking::kKept},    LineField{"level", Masking::kKept},
    LineField{"template", Masking::kKept},    LineField{"language", Masking::kKept},
    LineField{"deadline", Masking::kKept},    LineField{"threshold", Masking::kKept},
    LineField{"field", Masking::kKept},       LineField{"type", Masking::kKept},
    LineField{"playbook", Masking::kKept},    LineField{"steps", Masking::kKept},
    LineField{"without", Masking::kKept},     LineField{"rule", Masking::kKept},
    LineField{"word", Masking::kKept},
};

Masking masking_of(std::string_view key) {
  const auto* found =
      std::find_if(kLineFields.begin(), kLineFields.end(), [&](const LineField& one) { return one.key == key; });
  return found == kLineFields.end() ? Masking::kReference : found->how;
}

void mask_scalars(Node& value, const Complainant& who, Masking how) {
  if (value.is_scalar()) {
    if (how == Masking::kText) value.text = mask_text(value.text, who);
    if (how == Masking::kReference) value.text = mask_reference(value.text, who);
  }
  for (Node& item : value.items)
    mask_scalars(item, who, how);
  for (Node::Entry& entry : value.entries)
    mask_scalars(entry.value, who, how);
}

// Mappings whose keys say what their values are.
void mask_mappings(Node& list, const Complainant& who) {
  for (Node& item : list.items) {
    for (Node::Entry& entry : item.entries)
      mask_scalars(entry.value, who, masking_of(entry.key));
  }
}

void mask_field(const Field& field, Node& value, const Complainant& who) {
  switch (field.type) {
    case FieldType::kText:
      return mask_scalars(value, who, Masking::kText);
    case FieldType::kLine:
    case FieldType::kLines:
      return mask_scalars(value, who, masking_of(field.key));
    case FieldType::kMappings:
      if (field.key != "values") mask_mappings(value, who);  // those of a redaction name fields
      return;
    case FieldType::kReasons:
      return value.is_scalar() ? mask_scalars(value, who, Masking::kText) : mask_mappings(value, who);
    default:
      return;
  }
}

// The number of an order is what it is about, not whose it is.
bool is_matter(std::string_view about) {
  static constexpr std::string_view kMatters[] = {"amount", "case", "contract", "order", "product", "project"};
  return std::find(std::begin(kMatters), std::end(kMatters), about) != std::end(kMatters);
}

bool is_marker(std::string_view text) {
  return text == kRedacted || text == kPrivate;
}

std::string amended_value(std::string_view field, const std::string& value, const Complainant& who) {
  if (is_marker(value)) return value;
  if (field == "complainant.name") return mask_name(value);
  if (field == "complainant.phone" || field == "complainant.member" || field == "complainant.reference")
    return mask_phone(value);
  if (field == "complainant.email") return mask_email(value);
  if (field == "complainant.address" || field == "place") return mask_address(value);
  constexpr std::string_view kAbout = "about.";
  if (field == "source" || (field.starts_with(kAbout) && is_matter(field.substr(kAbout.size()))))
    return mask_reference(value, who);
  return mask_text(value, who);
}

void mask_amended(std::string_view field, Node& value, const Complainant& who) {
  if (value.is_scalar()) value.text = amended_value(field, value.text, who);
  for (Node& item : value.items)
    mask_amended(field, item, who);
  for (Node::Entry& entry : value.entries)
    mask_amended(field, entry.value, who);
}

}  // namespace

Event masked(Event event, const Complainant& complainant) {
  const std::string amended = event.kind == EventKind::kAmend ? event.field("field") : std::string();
  for (Node::Entry& entry : event.fields.entries) {
    const Field* field = find_field(fields_of(event.kind), entry.key);
    if (field == nullptr) {
      mask_scalars(entry.value, complainant, Masking::kText);
    } else if (field->type == FieldType::kValue) {
      mask_amended(amended, entry.value, complainant);
    } else {
      mask_field(*field, entry.value, complainant);
    }
  }
  return event;
}

Referral masked(Referral referral, const Complainant& complainant) {
  referral.body = mask_text(referral.body, complainant);
  referral.reference = mask_reference(referral.reference, complainant);
  return referral;
}

Complaint masked(Complaint complaint) {
  Complainant& who = complaint.complainant;
  complaint.subject = mask_text(complaint.subject, who);
  complaint.text = mask_text(complaint.text, who);
  complaint.demand = mask_text(complaint.demand, who);
  complaint.occurred = mask_text(complaint.occurred, who);
  complaint.place = mask_address(complaint.place);
  complaint.source = mask_text(complaint.source, who);
  complaint.source_reference = mask_reference(complaint.source_reference, who);
  for (auto& [key, value] : complaint.about)
    value = is_matter(key) ? mask_reference(value, who) : mask_text(value, who);
  for (auto& [key, value] : complaint.fields)
    value = mask_text(value, who);
  for (std::string& tag : complaint.tags)
    tag = mask_text(tag, who);
  complaint.origin_id = mask_reference(complaint.origin_id, who);
  for (Node::Entry& extension : complaint.extensions)
    mask_scalars(extension.value, who, Masking::kText);
  who.name = mask_name(who.name);
  who.phone = mask_phone(who.phone);
  who.email = who.email.empty() ? std::string() : mask_email(who.email);
  who.address = mask_address(who.address);
  who.member = mask_phone(who.member);
  who.reference = mask_phone(who.reference);
  who.former_names.clear();
  return complaint;
}

}  // namespace kesu
