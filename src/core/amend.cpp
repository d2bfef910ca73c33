// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/redaction.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"

#include "fold_parts.hpp"

namespace kesu {
namespace {

// What names the file rather than describes the matter is nobody's to amend.
constexpr std::string_view kFixed[] = {"kesu", "id", "formerly", "drill", "origin", "history"};

std::vector<std::string> split_path(std::string_view path) {
  // Keys below about: and fields: are the organisation's own and may hold dots.
  const auto dot = path.find('.');
  if (dot == std::string_view::npos) return {std::string(path)};
  return {std::string(path.substr(0, dot)), std::string(path.substr(dot + 1))};
}

const Field* field_at(const std::vector<std::string>& path) {
  const Field* top = find_field(header_fields(), path.front());
  if (path.size() == 1 || top == nullptr) return top;
  if (top->type == FieldType::kComplainant) return find_field(complainant_fields(), path.back());
  if (top->type == FieldType::kSource) return find_field(source_fields(), path.back());
  return nullptr;
}

// `now` as a header would have it: an amendment keeps every value as text.
Node header_value(Node now, const Field* field) {
  if (field == nullptr || !now.is_scalar()) return now;
  switch (field->type) {
    case FieldType::kInteger:
    case FieldType::kNumber:
    case FieldType::kBoolean:
      now.style = Node::Style::kPlain;
      return now;
    case FieldType::kLines: {
      Node list = Node::sequence(true);
      list.mark = now.mark;
      list.items.push_back(std::move(now));
      return list;
    }
    default:
      now.style = Node::Style::kQuoted;
      return now;
  }
}

void remove_key(Node& mapping, std::string_view key) {
  std::erase_if(mapping.entries, [&](const Node::Entry& entry) { return entry.key == key; });
}

void put(Node& mapping, const std::string& key, Node value) {
  if (Node* old = mapping.find(key)) {
    *old = std::move(value);
  } else {
    mapping.add(key, std::move(value));
  }
}

void change(Node& header, const std::vector<std::string>& path, std::optional<Node> now) {
  if (path.size() == 1) return now ? put(header, path[0], *std::move(now)) : remove_key(header, path[0]);
  Node* block = header.find(path[0]);
  if (block == nullptr || !block->is_mapping()) {
    if (!now) return;
    put(header, path[0], Node::mapping());
    block = header.find(path[0]);
  }
  if (now) {
    put(*block, path[1], *std::move(now));
  } else {
    remove_key(*block, path[1]);
    if (block->entries.empty()) remove_key(header, path[0]);
  }
}

bool is_empty(const Node& value) {
  return value.is_scalar() ? value.text.empty() : value.items.empty() && value.entries.empty();
}

// Applies one amendment to `header` and `complaint`, or reports why it cannot be and leaves both alone.
// What stood there stands in texts and papers still.
void keep_former(const Complainant& before, Complainant& now) {
  for (const auto value : {&Complainant::name, &Complainant::phone, &Complainant::email, &Complainant::address}) {
    if (before.*value != now.*value && !(before.*value).empty()) now.former_names.push_back(before.*value);
  }
}

void amend(const Event& event, const DecodeContext& context, Node& header, Complaint& complaint) {
  const std::string name = event.field("field");
  const auto path = split_path(name);
  if (std::ranges::find(kFixed, path.front()) != std::end(kFixed)) {
    context.report(event.mark, say("event {0} amends '{1}', which cannot be amended", to_string(event.id), name));
    return;
  }
  const Node* now = event.fields.find("now");
  if (path.front() == "complainant" && is_kept_apart(event.fields)) {
    complaint.complainant.hidden = true;
    return;
  }
  std::optional<Node> value;
  if (now != nullptr && !is_empty(*now)) value = header_value(*now, field_at(path));
  Node changed = header;
  change(changed, path, std::move(value));

  Problems problems;
  const DecodeContext trial{context.file, context.day_start, &problems};
  Complaint decoded = decode_complaint(changed, trial);
  if (problems.empty()) {
    decoded.complainant.former_names = std::move(complaint.complainant.former_names);
    keep_former(complaint.complainant, decoded.complainant);
    header = std::move(changed);
    complaint = std::move(decoded);
    return;
  }
  for (Error& problem : problems) {
    const Mark place = now != nullptr && now->mark.line > 0 ? now->mark : event.mark;
    context.report(place, say("event {0} amends '{1}': {2}", to_string(event.id), name, problem.message),
                   std::move(problem.hint));
  }
}

}  // namespace

Complaint amended_complaint(const InForce& in_force, const DecodeContext& context) {
  Complaint complaint = in_force.ticket->complaint;
  std::optional<Node> header;  // copied only where there is something to amend
  for (const std::size_t index : in_force.events) {
    const Event& event = in_force[index];
    if (event.kind != EventKind::kAmend) continue;
    if (!header) header = in_force.ticket->header;
    amend(event, context, *header, complaint);
  }
  return complaint;
}

}  // namespace kesu
