// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/similar.hpp"

#include <algorithm>
#include <cmath>

#include "kesu/core/likeness.hpp"
#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/mask.hpp"

#include "labels.hpp"

namespace kesu {
namespace {

constexpr int kFull = 100;
constexpr int kSameCategory = 20;
constexpr int kSameBranch = 10;
constexpr std::size_t kShownWords = 5;

int category_points(const std::string& one, const std::string& other) {
  if (one.empty() || other.empty()) return 0;
  if (one == other) return kSameCategory;
  return one.substr(0, one.find('.')) == other.substr(0, other.find('.')) ? kSameBranch : 0;
}

const Event* last_in_force(const TicketView& view, EventKind kind, std::string_view with) {
  const Event* last = nullptr;
  for (const std::size_t index : view.state.order) {
    const Event& event = view.ticket->history[index];
    if (event.kind != kind || view.state.struck(index)) continue;
    if (with.empty() || event.fields.find(with) != nullptr) last = &event;
  }
  return last;
}

struct Solution {
  std::string text;
  std::vector<std::string> measures;
  std::string cost;
  std::optional<double> satisfaction;
};

Solution solution_of(const TicketView& view, const ListingContext& context) {
  Solution solution;
  const Complainant& who = view.state.complaint.complainant;
  const auto shown = [&](const std::string& text) { return context.reveal ? text : mask_text(text, who); };
  if (const Event* resolve = last_in_force(view, EventKind::kResolve, {})) {
    solution.text = shown(resolve->field("text"));
    solution.cost = resolve->field("cost");
    if (const Node* measures = resolve->fields.find("measures")) {
      for (const Node& item : measures->items) {
        if (const Node* name = item.find("measure")) solution.measures.push_back(shown(name->text));
      }
    }
  }
  if (const Event* close = last_in_force(view, EventKind::kClose, "text"); close != nullptr && solution.text.empty())
    solution.text = shown(close->field("text"));
  if (const Event* followup = last_in_force(view, EventKind::kFollowup, "satisfaction")) {
    const Node& scores = *followup->fields.find("satisfaction");
    double sum = 0;
    for (const Node::Entry& entry : scores.entries)
      sum += std::atoi(entry.value.text.c_str());
    if (!scores.entries.empty()) solution.satisfaction = sum / static_cast<double>(scores.entries.size());
  }
  return solution;
}

// Telephone and card numbers tell nothing of the matter, and the words that two tickets share are shown.
std::string without_numbers(const std::string& text) {
  static constexpr std::string_view kOfNumber = "0123456789*+-.() ";
  std::string rest = mask_text(text, {});
  for (std::size_t star = rest.find('*'); star != std::string::npos; star = rest.find('*', star)) {
    const std::size_t before = star == 0 ? std::string::npos : rest.find_last_not_of(kOfNumber, star - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    const std::size_t end = std::min(rest.find_first_not_of(kOfNumber, star), rest.size());
    rest.replace(begin, end - begin, " ");
    star = begin;
  }
  return rest;
}

Cell text_cell(std::string text) {
  std::string shown = text.empty() ? "-" : text;
  return Cell{text_or_null(std::move(text)), std::move(shown), Emphasis::kNone};
}

std::string explained(const SimilarTicket& one) {
  const std::size_t count = std::min(kShownWords, one.words.size());
  std::string words = comma_list({one.words.data(), count});
  if (count < one.words.size()) words += tr(", …");
  if (one.category_points == 0) return words;
  if (words.empty()) return say("category +{0}", one.category_points);
  return say("{0}; category +{1}", words, one.category_points);
}

}  // namespace

ComparedMatter matter_of(const Complaint& complaint, std::string_view category) {
  const Complainant& who = complaint.complainant;
  ComparedMatter matter;
  matter.text = without_numbers(complaint.subject + "\n" + complaint.text + "\n" + complaint.demand);
  matter.without = who.name + "\n" + who.phone + "\n" + who.address + "\n" + who.email + "\n" + who.member;
  for (const std::string& name : who.former_names)
    matter.without += "\n" + name;
  matter.category = category;
  return matter;
}

std::vector<SimilarTicket> rank_similar(std::span<const TicketView* const> views, const ComparedMatter& matter,
                                        int least) {
  TextLikeness likeness;
  for (const TicketView* view : views) {
    const ComparedMatter one = matter_of(view->state.complaint, view->state.category);
    likeness.add(one.text, one.without);
  }
  std::vector<SimilarTicket> similar;
  const int by_words = matter.category.empty() ? kFull : kFull - kSameCategory;
  const auto add = [&](std::size_t number, double words, std::vector<std::string> met) {
    SimilarTicket one;
    one.view = views[number];
    one.category_points = category_points(matter.category, one.view->state.category);
    one.score = static_cast<int>(std::lround(words * by_words)) + one.category_points;
    one.words = std::move(met);
    if (one.score >= least) similar.push_back(std::move(one));
  };
  std::vector<bool> compared(views.size(), false);
  for (LikeText& like : likeness.like(matter.text, matter.without)) {
    compared[like.text] = true;
    add(like.text, like.likeness, std::move(like.words));
  }
  for (std::size_t number = 0; number < views.size() && !matter.category.empty(); ++number) {
    if (!compared[number]) add(number, 0, {});
  }
  std::stable_sort(similar.begin(), similar.end(), [](const SimilarTicket& a, const SimilarTicket& b) {
    // That both are of one category says less than any word.
    if (a.words.empty() != b.words.empty()) return b.words.empty();
    return a.score != b.score ? a.score > b.score : is_older(*b.view, *a.view);
  });
  return similar;
}

std::vector<SimilarTicket> open_ones_like(std::span<const TicketView> views, const Complaint& complaint, int days,
                                          int least) {
  std::vector<const TicketView*> open;
  for (const TicketView& view : views) {
    const auto gap = complaint.received.instant - view.state.complaint.received.instant;
    const bool recent = gap >= Seconds(0) && gap <= std::chrono::days(days);
    if (recent && !view.state.closed() && view.state.complaint.drill.empty()) open.push_back(&view);
  }
  return rank_similar(open, matter_of(complaint, {}), least);
}

bool tells_a_solution(const TicketView& view) {
  const auto as = view.state.closed_as;
  if (!view.state.complaint.drill.empty() || as == CloseAs::kDuplicate || as == CloseAs::kEnteredInError) return false;
  return view.state.last(Milestone::kResolve) != nullptr || as == CloseAs::kResolved;
}

Table similar_table(std::span<const SimilarTicket> similar, const ListingContext& context) {
  Table table;
  table.schema = "kesu/similar/1";
  table.title = tr("How matters like this were solved");
  table.columns = {{"id", tr("ticket"), Align::kLeft, false, false},
                   {"score", tr("alike"), Align::kRight, false, false},
                   {"received", "", Align::kLeft, false, true},
                   {"category", "", Align::kLeft, false, true},
                   {"closed_as", "", Align::kLeft, false, true},
                   {"subject", tr("subject"), Align::kLeft, true, false},
                   {"resolution", tr("solved by"), Align::kLeft, true, false},
                   {"measures", tr("measures"), Align::kLeft, true, false},
                   {"cost", tr("cost"), Align::kRight, false, false},
                   {"satisfaction", tr("satisfaction"), Align::kRight, false, false},
                   {"category_points", "", Align::kLeft, false, true},
                   {"words", tr("because of"), Align::kLeft, true, false}};
  for (const SimilarTicket& one : similar) {
    const State& state = one.view->state;
    Solution solution = solution_of(*one.view, context);
    std::vector<std::string> labels;
    for (const std::string& measure : solution.measures)
      labels.push_back(measure_label(measure));
    const std::string measures = comma_list(labels);
    const Value score = solution.satisfaction ? Value(*solution.satisfaction) : Value();
    table.rows.push_back(
        {Cell{one.view->ticket->id.text, "", Emphasis::kNone}, Cell{std::int64_t{one.score}, "", Emphasis::kNone},
         Cell{to_string(state.complaint.received), "", Emphasis::kNone},
         Cell{text_or_null(state.category), "", Emphasis::kNone},
         Cell{text_or_null(state.closed_as ? std::string(to_string(*state.closed_as)) : std::string()), "",
              Emphasis::kNone},
         Cell{subject_of(state.complaint, context), "", Emphasis::kNone}, text_cell(std::move(solution.text)),
         Cell{std::move(solution.measures), measures.empty() ? "-" : measures, Emphasis::kNone},
         text_cell(std::move(solution.cost)),
         Cell{score, solution.satisfaction ? fmt::format("{:.1f}", *solution.satisfaction) : "-", Emphasis::kNone},
         Cell{std::int64_t{one.category_points}, "", Emphasis::kNone},
         Cell{one.words, explained(one), Emphasis::kFaint}});
  }
  add_facts(table, context);
  return table;
}

}  // namespace kesu
