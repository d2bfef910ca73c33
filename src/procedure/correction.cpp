// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/correction.hpp"

#include <algorithm>

#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"

namespace kesu {

namespace {

std::vector<std::string_view> amendable_fields() {
  // Identity and history are no facts about the complaint; whole blocks are amended by their parts.
  static constexpr std::string_view kFixed[] = {"kesu",        "id",    "formerly", "history", "origin",
                                                "complainant", "about", "fields",   "source",  "tags"};
  std::vector<std::string_view> names;
  for (const Field& field : header_fields()) {
    if (std::find(std::begin(kFixed), std::end(kFixed), field.key) == std::end(kFixed)) names.push_back(field.key);
  }
  return names;
}

Result<void> check_field(const std::string& path) {
  const std::size_t dot = path.find('.');
  const std::string_view head = std::string_view(path).substr(0, dot);
  if (dot != std::string::npos) {
    const std::string_view rest = std::string_view(path).substr(dot + 1);
    if ((head == "about" || head == "fields") && !rest.empty() && rest.find('.') == std::string_view::npos) return {};
    if (head == "complainant") {
      std::vector<std::string_view> known;
      for (const Field& field : complainant_fields())
        known.push_back(field.key);
      if (std::find(known.begin(), known.end(), rest) != known.end()) return {};
      return fail(ErrorKind::kUsage, say("the complainant has no field '{0}'", rest), {}, suggest(rest, known));
    }
  }
  std::vector<std::string_view> known = amendable_fields();
  if (std::find(known.begin(), known.end(), std::string_view(path)) != known.end()) return {};
  known.push_back("complainant.name");
  known.push_back("complainant.phone");
  known.push_back("about.order");
  return fail(ErrorKind::kUsage, say("'{0}' is no field of a complaint that can be amended", path), {},
              suggest(path, known));
}

std::string value_at(const Node& header, std::string_view path) {
  const Node* node = &header;
  for (std::size_t begin = 0; node != nullptr && begin <= path.size();) {
    const std::size_t dot = std::min(path.find('.', begin), path.size());
    node = node->find(path.substr(begin, dot - begin));
    begin = dot + 1;
  }
  return node != nullptr && node->is_scalar() ? node->text : std::string();
}

const Event* find_event(const Ticket& ticket, std::string_view typed, std::size_t& index) {
  for (index = 0; index < ticket.history.size(); ++index) {
    if (to_string(ticket.history[index].id) == typed) return &ticket.history[index];
  }
  return nullptr;
}

Result<void> may_retract(const Office& office, const Event& event) {
  const People& people = *office.rules.people;
  if (people.is_superior(office.actor, event.by)) return {};
  const Seconds limit = office.store.config().retract_within;
  if (office.actor == event.by && office.now - event.at.instant <= limit) return {};
  const Person* author = people.find(event.by);
  const std::string superior = author != nullptr ? author->superior : std::string();
  if (office.actor == event.by) {
    return fail(ErrorKind::kRefused,
                say("{0} is more than {1} old, so its author cannot retract it any more", to_string(event.id),
                    to_string(limit)),
                {}, superior.empty() ? tr("people.yaml names no superior who could") : say("{0} can", superior));
  }
  return fail(
      ErrorKind::kRefused,
      say("{0} was written by {1} and is not {2}'s to retract", to_string(event.id), event.by, office.actor), {},
      superior.empty()
          ? say("{0} can, within {1} of writing it", event.by, to_string(limit))
          : say("{0} can, within {1} of writing it, and {2} at any time", event.by, to_string(limit), superior));
}

}  // namespace

Result<Step> amend_ticket(Writer& writer, const Office& office, const TicketId& id, const AmendRequest& request) {
  if (request.options.because.empty())
    return fail(ErrorKind::kUsage, tr("an amendment needs a reason"), {}, tr("add --because"));
  if (auto known = check_field(request.field); !known) return fail(std::move(known.error()));
  return take_step(
      writer, office, id, EventKind::kAmend, request.options, [&](const Case& subject, Event& draft) -> Result<void> {
        const Node header = encode_header(id, subject.state.complaint);
        const std::string was = value_at(header, request.field);
        if (was == request.now)
          return fail(ErrorKind::kUsage, say("{0} already says '{1}' for {2}", id.text, was, request.field));
        Node fields = Node::mapping();
        fields.add("field", Node::string(request.field));
        fields.add("was", Node::string(was));
        fields.add("now", Node::string(request.now));
        fields.add("because", Node::string(request.options.because));
        draft.fields = std::move(fields);
        // Folding a trial copy tells whether the new value is one the field can have.
        Ticket trial = subject.stored.ticket;
        Event last = draft;
        last.id = EventId{static_cast<int>(trial.history.size()) + 1, "0000"};
        last.after = heads(order_keys(trial.history));
        trial.history.push_back(std::move(last));
        Problems problems;
        const auto amended = fold(trial, office.store.decode_context({}, problems));
        if (!problems.empty()) {
          Error problem = std::move(problems.front());
          problem.at = {};
          // The event is a trial, so its id would tell nobody anything.
          const std::string about =
              say("event {0} amends '{1}': {2}", to_string(trial.history.back().id), request.field, "");
          if (problem.message.starts_with(about)) problem.message.erase(0, about.size());
          return fail(std::move(problem));
        }
        const Timestamp& opened = trial.history.front().at;
        if (amended && amended->complaint.received.instant > opened.instant) {
          return fail(ErrorKind::kInvalidData, say("received {0} is later than the event that opened the ticket ({1})",
                                                   to_string(amended->complaint.received), to_string(opened)));
        }
        return {};
      });
}

Result<Step> retract_event(Writer& writer, const Office& office, const TicketId& id, const std::string& event,
                           const StepOptions& options) {
  if (options.because.empty())
    return fail(ErrorKind::kUsage, tr("a retraction needs a reason"), {}, tr("add --because"));
  return take_step(writer, office, id, EventKind::kRetract, options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     std::size_t index = 0;
                     const Event* struck = find_event(subject.stored.ticket, event, index);
                     if (struck == nullptr) {
                       return fail(ErrorKind::kNotFound, say("{0} has no event {1}", id.text, event), {},
                                   say("kesu log {0} lists them", id.text));
                     }
                     if (struck->kind == EventKind::kOpen) {
                       return fail(ErrorKind::kRefused, tr("the open event cannot be retracted"), {},
                                   say("kesu close {0} --outcome entered_in_error --because …", id.text));
                     }
                     if (subject.state.retracted_by[index] != kNoEvent)
                       return fail(ErrorKind::kRefused, say("{0} is retracted already", event));
                     if (auto may = may_retract(office, *struck); !may) return may;
                     Node fields = Node::mapping();
                     fields.add("event", Node::string(event));
                     fields.add("because", Node::string(options.because));
                     draft.fields = std::move(fields);
                     return {};
                   });
}

}  // namespace kesu
