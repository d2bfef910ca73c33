// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/evidence.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"
#include "kesu/report/mask.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

std::vector<Cell> evidence_row(const TicketView& view, std::size_t index, const ListingContext& context) {
  const Event& event = view.ticket->history[index];
  const Complainant& complainant = view.state.complaint.complainant;
  const auto masked_text = [&](const std::string& text) {
    return context.reveal ? text : mask_text(text, complainant);
  };
  const bool is_struck = view.state.retracted_by[index] != kNoEvent;
  const std::string file = event.field("file");
  const Node* size = event.fields.find("size");
  std::vector<Cell> row(9);
  row[0] = {to_string(event.id), "", is_struck ? Emphasis::kFaint : Emphasis::kNone};
  row[1] = {masked_text(event.field("name")), "", Emphasis::kNone};
  row[2].value = event.field("type");
  if (size != nullptr && size->is_scalar()) {
    const std::int64_t bytes = std::stoll(size->text);
    row[3] = {bytes, size_words(static_cast<std::uint64_t>(bytes)), Emphasis::kNone};
  }
  row[4] = {event.by, person_label(event.by, context), Emphasis::kNone};
  row[5].value = machine_time(event.at.instant, context);
  const std::string text = masked_text(event.field("text"));
  if (!text.empty()) row[6].value = text;
  if (is_struck) row[6].shown = text.empty() ? std::string(tr("(retracted)")) : say("(retracted) {0}", text);
  row[7].value = is_struck;
  row[8].value = file == kRedacted ? file : "evidence/" + view.ticket->id.text + "/" + file;
  return row;
}

}  // namespace

Table evidence_table(const TicketView& view, const ListingContext& context) {
  Table table;
  table.schema = "kesu/evidence/1";
  table.title = say("Evidence of {0}", view.ticket->id.text);
  table.columns = {{"event", tr("event"), Align::kLeft, false, false},
                   {"name", tr("name"), Align::kLeft, true, false},
                   {"type", tr("type"), Align::kLeft, false, false},
                   {"size", tr("size"), Align::kRight, false, false},
                   {"by", tr("by"), Align::kLeft, false, false},
                   {"at", "", Align::kLeft, false, true},
                   {"text", tr("what it shows"), Align::kLeft, true, false},
                   {"retracted", "", Align::kLeft, false, true},
                   {"path", tr("file"), Align::kLeft, false, false}};
  for (const std::size_t index : view.state.order) {
    if (view.ticket->history[index].kind == EventKind::kAttach)
      table.rows.push_back(evidence_row(view, index, context));
  }
  return table;
}

}  // namespace kesu
