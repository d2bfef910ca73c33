// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/linking.hpp"

#include <array>

#include "kesu/core/text.hpp"

#include "fields.hpp"

namespace kesu {
namespace {

constexpr std::array<std::string_view, 4> kRelations{"related", "repeat", "duplicate", "part_of"};

Result<void> require_new(const Case& subject, const LinkRequest& request) {
  const auto& history = subject.stored.ticket.history;
  for (std::size_t i = 0; i < history.size(); ++i) {
    const Event& event = history[i];
    if (event.kind != EventKind::kLink || subject.state.struck(i)) continue;
    if (event.field("to") == request.to.text && event.field("as") == request.as) {
      return fail(ErrorKind::kRefused,
                  say("{0} is linked so already, in {1}", subject.stored.ticket.id.text, to_string(event.id)), {},
                  say("kesu retract {0} {1} strikes that out", subject.stored.ticket.id.text, to_string(event.id)));
    }
  }
  return {};
}

}  // namespace

std::span<const std::string_view> ticket_relations() {
  return kRelations;
}

Result<Step> link_ticket(Writer& writer, const Office& office, const TicketId& id, const LinkRequest& request) {
  if (request.to == id) return fail(ErrorKind::kUsage, say("{0} cannot be linked to itself", id.text));
  return take_step(writer, office, id, EventKind::kLink, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto fresh = require_new(subject, request); !fresh) return fresh;
                     Fields fields(request.options);
                     fields.text("to", request.to.text).text("as", request.as).text("text", request.text);
                     draft.fields = fields.done();
                     return {};
                   });
}

}  // namespace kesu
