// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/bulletin.hpp"

#include <algorithm>

#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/mask.hpp"

#include "event_words.hpp"
#include "labels.hpp"

namespace kesu {
namespace {

using Lines = std::vector<std::string>;

/// What a ticket's papers in force say for everybody to read.
class Notice {
 public:
  Notice(const TicketView& view, const ListingContext& context) : view_(view), context_(context) {
    for (const std::size_t index : view.state.order) {
      if (!view.state.struck(index)) take(view.ticket->history[index]);
    }
  }

  [[nodiscard]] bool names_people() const { return !people_.empty(); }

  [[nodiscard]] std::vector<Cell> row() const {
    const State& state = view_.state;
    return {Cell{view_.ticket->id.text, "", Emphasis::kNone},
            Cell{to_string(state.complaint.received),
                 local_time(state.complaint.received.instant, context_).substr(0, 10), Emphasis::kNone},
            Cell{text_or_null(state.category), state.category.empty() ? "-" : category_label(state.category, context_),
                 Emphasis::kNone},
            Cell{subject_of(state.complaint, context_), "", Emphasis::kNone},
            list_cell(findings_),
            Cell{text_or_null(cause_), cause_.empty() ? "-" : cause_label(cause_, context_), Emphasis::kNone},
            list_cell(people_),
            measures_cell(),
            list_cell(lessons_)};
  }

 private:
  static Cell list_cell(const Lines& lines) {
    return Cell{lines, lines.empty() ? "-" : joined(lines), Emphasis::kNone};
  }
  [[nodiscard]] Cell measures_cell() const {
    Lines labels;
    for (const std::string& measure : measures_)
      labels.push_back(measure_label(measure));
    return Cell{measures_, labels.empty() ? "-" : joined(labels), Emphasis::kNone};
  }
  static std::string joined(const Lines& lines) {
    std::string all;
    for (const std::string& line : lines)
      all += (all.empty() ? "" : tr("; ")) + line;
    return all;
  }

  [[nodiscard]] std::string shown(const std::string& text) const {
    return mask_text(text, view_.state.complaint.complainant);
  }

  void take(const Event& event) {
    if (event.kind == EventKind::kFind) {
      if (const std::string text = event.field("text"); !text.empty()) findings_.push_back(shown(text));
      if (std::string cause = event.field("root_cause"); !cause.empty())
        cause_ = mask_reference(cause, view_.state.complaint.complainant);
      if (const Node* people = event.fields.find("people")) {
        for (const Node& person : people->items)
          people_.push_back(shown(liable_words(person, context_)));
      }
    } else if (event.kind == EventKind::kResolve) {
      measures_.clear();  // a later resolution stands in place of the one before
      if (const Node* measures = event.fields.find("measures")) {
        for (const Node& item : measures->items) {
          if (const Node* name = item.find("measure")) measures_.push_back(shown(name->text));
        }
      }
      if (measures_.empty() && !event.field("text").empty()) measures_.push_back(shown(event.field("text")));
    } else if (event.kind == EventKind::kReview) {
      if (const Node* lessons = event.fields.find("lessons")) {
        for (const Node& one : lessons->items)
          lessons_.push_back(shown(one.text));
      }
    }
  }

  const TicketView& view_;
  const ListingContext& context_;
  Lines findings_;
  Lines people_;
  Lines measures_;
  Lines lessons_;
  std::string cause_;
};

}  // namespace

Table bulletin_table(std::span<const TicketView> views, const ListingContext& given) {
  ListingContext context = given;
  context.reveal = false;
  Table table;
  table.schema = "kesu/report/bulletin/1";
  table.title = tr("Bulletin: complaints we are to blame for");
  table.columns = {{"id", tr("ticket"), Align::kLeft, false, false},
                   {"received", tr("received"), Align::kLeft, false, false},
                   {"category", tr("category"), Align::kLeft, true, false},
                   {"subject", tr("what happened"), Align::kLeft, true, false},
                   {"findings", tr("what was found"), Align::kLeft, true, false},
                   {"root_cause", tr("root cause"), Align::kLeft, true, false},
                   {"people", tr("who is liable"), Align::kLeft, true, false},
                   {"measures", tr("what was done"), Align::kLeft, true, false},
                   {"lessons", tr("lessons"), Align::kLeft, true, false}};
  for (const TicketView& view : views) {
    if (!view.state.complaint.drill.empty() || view.state.closed_as == CloseAs::kEnteredInError) continue;
    const Notice notice(view, context);
    if (notice.names_people()) table.rows.push_back(notice.row());
  }
  add_facts(table, context);
  return table;
}

}  // namespace kesu
