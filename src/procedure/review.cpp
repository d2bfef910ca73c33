// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/review.hpp"

#include <algorithm>

#include "kesu/core/action.hpp"
#include "kesu/core/text.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {
namespace {

bool says_something(const ReviewRequest& request) {
  return !request.text.empty() || !request.well.empty() || !request.badly.empty() || !request.lessons.empty() ||
         !request.decisions.empty();
}

/// Fails unless the action is there and comes from this ticket.
Result<void> require_from(Writer& writer, const Office& office, const TicketId& action, const TicketId& ticket) {
  const auto stored = writer.load(action);
  if (!stored) return fail(stored.error());
  Problems ignored;  // the file reads
  const auto folded = fold_action(stored->ticket, office.store.decode_context(stored->path, ignored));
  const bool is_linked = folded && std::find(folded->plan.tickets.begin(), folded->plan.tickets.end(), ticket) !=
                                       folded->plan.tickets.end();
  if (is_linked) return {};
  return fail(ErrorKind::kRefused, say("{0} does not come from {1}", action.text, ticket.text), {},
              say("kesu action change {0} --ticket {1} says that it does", action.text, ticket.text));
}

}  // namespace

Result<Step> review_ticket(Writer& writer, const Office& office, const TicketId& id, const ReviewRequest& request) {
  if (!says_something(request)) {
    return fail(ErrorKind::kUsage, tr("`review` needs to be told what came of it"), {},
                tr("give --text, --well, --badly, --lesson or --decision"));
  }
  if (auto known = require_recipient(office.rules, request.to); !known) return fail(std::move(known.error()));
  std::vector<std::string> actions;
  for (const TicketId& action : request.actions) {
    if (auto from = require_from(writer, office, action, id); !from) return fail(std::move(from.error()));
    actions.push_back(action.text);
  }
  return take_step(writer, office, id, EventKind::kReview, request.options,
                   [&](const Case&, Event& draft) -> Result<void> {
                     Fields fields(request.options);
                     fields.text("text", request.text);
                     fields.text("well", request.well);
                     fields.text("badly", request.badly);
                     fields.texts("lessons", request.lessons);
                     fields.texts("decisions", request.decisions);
                     fields.texts("attended", request.attended);
                     fields.text("to", request.to);
                     fields.texts("actions", actions);
                     draft.fields = fields.done();
                     return {};
                   });
}

}  // namespace kesu
