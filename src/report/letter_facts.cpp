// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/schema.hpp"
#include "kesu/report/letter.hpp"
#include "kesu/report/mask.hpp"
#include "kesu/report/masked.hpp"

#include "labels.hpp"

namespace kesu {
namespace {

/// What is done about people of the house is nothing for a letter.
bool stays_inside(std::string_view measure) {
  return measure == "discipline" || measure == "training";
}

class Collector {
 public:
  Collector(const TicketView& view, const ListingContext& context, bool to_third_party)
      : view_(view), context_(context), to_third_party_(to_third_party) {}

  void add(const std::string& name, const std::string& text) {
    if (!text.empty() && text != kNothing) facts_.texts[name] = text;
  }

  /// What somebody wrote into the ticket: it is the complainant's to read, a third party gets it masked.
  void add_written(const std::string& name, const std::string& text) {
    add(name, to_third_party_ ? mask_text(text, view_.state.complaint.complainant) : text);
  }

  void add_complaint() {
    const Complaint& complaint = view_.state.complaint;
    const Complaint written = to_third_party_ ? masked(complaint) : complaint;
    add("received", time(complaint.received));
    add("kind", display_name(complaint.kind));
    if (complaint.channel) add("channel", display_name(*complaint.channel));
    add("subject", written.subject);
    add("text", written.text);
    add("demand", written.demand);
    add("occurred", written.occurred);
    add("place", written.place);
    if (complaint.loss) add("loss", to_string(*complaint.loss));
    const Complainant& who = complaint.complainant;
    add("complainant.name", who.name);
    add("complainant.phone", who.phone);
    add("complainant.email", who.email);
    add("complainant.address", who.address);
    add("complainant.member", who.member);
    add("complainant.reference", who.reference);
    if (complaint.came_by_third_party()) {
      add("third_party.name", complaint.source);
      add("third_party.reference", complaint.source_reference);
    }
    for (const auto& [key, text] : written.about)
      add("about." + key, text);
    for (const auto& [key, text] : written.fields)
      add("fields." + key, text);
  }

  void add_handling() {
    const State& state = view_.state;
    add("category", category_label(state.category, context_));
    if (state.priority) add("priority", display_name(*state.priority));
    if (!state.owner.empty()) add("owner", person_label(state.owner, context_));
    if (!state.department.empty()) add("department", department_label(state.department, context_));
    for (const Clock& clock : view_.clocks) {
      const bool runs = clock.state == Clock::State::kRunning || clock.state == Clock::State::kPaused;
      if (clock.terms.name == "resolve" && runs && clock.due) add("resolve_by", local_time(clock.due->at, context_));
    }
    if (const Referral* referral = state.pending_referral()) {
      add("external.body", referral->body.empty() ? display_name(referral->forum) : referral->body);
      add("external.reference", referral->reference);
    }
    // Written for the house: of it nothing about other people.
    if (const Event* find = last_of(Milestone::kFind, false))
      add_written("finding", mask_others(find->field("text"), view_.state.complaint.complainant, liable_people()));
    if (const Event* resolve = last_of(Milestone::kResolve, true)) add_resolution(*resolve);
  }

  void add_promise(const std::optional<Timestamp>& given) {
    const auto& promises = view_.state.promises;
    if (given) {
      add("promise", time(*given));
    } else if (!promises.empty() && promises.back().end == kNoEvent) {
      add("promise", time(promises.back().by));
    }
  }

  void add_alternatives(const std::vector<std::pair<std::string, std::string>>& bodies) {
    auto& list = facts_.lists["alternatives"];
    for (const auto& [name, contact] : bodies) {
      auto& entry = list.emplace_back();
      entry["name"] = name;
      if (!contact.empty()) entry["contact"] = contact;
    }
  }

  LetterFacts done() { return std::move(facts_); }

 private:
  // What stands in place of an erased value.
  static constexpr std::string_view kNothing = kRedacted;

  [[nodiscard]] std::string time(const Timestamp& at) const {
    return at.is_date() ? to_string(at) : local_time(at.instant, context_);
  }

  [[nodiscard]] const Event* last_of(Milestone milestone, bool of_this_cycle) const {
    const Occurrence* last = view_.state.last(milestone);
    if (last == nullptr || last->event == kNoEvent) return nullptr;
    if (of_this_cycle && last->cycle != view_.state.cycle) return nullptr;
    return &view_.ticket->history[last->event];
  }

  /// Whoever was found liable, by name and by what the finding calls them.
  [[nodiscard]] std::vector<std::string> liable_people() const {
    std::vector<std::string> names;
    for (const Event& event : view_.ticket->history) {
      const Node* people = event.kind == EventKind::kFind ? event.fields.find("people") : nullptr;
      if (people == nullptr) continue;
      for (const Node& person : people->items) {
        const Node* who = person.find("who");
        if (who == nullptr) continue;
        names.push_back(person_label(who->text, context_));
        names.push_back(who->text);
      }
    }
    return names;
  }

  void add_resolution(const Event& resolve) {
    add_written("resolution.text", resolve.field("text"));
    add("resolution.date", time(resolve.time()).substr(0, 10));
    add("resolution.cost", resolve.field("cost"));
    const Node* measures = resolve.fields.find("measures");
    if (measures == nullptr) return;
    auto& list = facts_.lists["measures"];
    for (const Node& item : measures->items) {
      if (const Node* measure = item.find("measure"); measure != nullptr && stays_inside(measure->text)) continue;
      std::map<std::string, std::string> entry;
      for (const char* key : {"measure", "amount"}) {
        if (const Node* value = item.find(key)) entry[key] = value->text;
      }
      if (const auto measure = entry.find("measure"); measure != entry.end())
        measure->second = measure_label(measure->second);
      if (!entry.empty()) list.push_back(std::move(entry));
    }
  }

  const TicketView& view_;
  const ListingContext& context_;
  bool to_third_party_;
  LetterFacts facts_;
};

}  // namespace

LetterFacts letter_facts(const TicketView& view, const ListingContext& context, const LetterExtras& extras) {
  Collector facts(view, context, extras.to_third_party);
  facts.add("id", view.ticket->id.text);
  facts.add("organisation", extras.organisation);
  facts.add("today", local_time(context.now, context).substr(0, 10));
  facts.add("writer.name", person_label(extras.actor, context));
  facts.add("writer.email", extras.actor_email);
  facts.add("reason", extras.reason);
  facts.add("words", extras.words);
  facts.add_complaint();
  facts.add_handling();
  facts.add_promise(extras.promise);
  facts.add_alternatives(extras.alternatives);
  return facts.done();
}

}  // namespace kesu
