// SPDX-License-Identifier: Apache-2.0
#include "fields.hpp"

#include "kesu/core/text.hpp"

#include "known.hpp"

namespace kesu {

Result<void> require_text(const std::string& text, const char* verb) {
  if (!text.empty()) return {};
  return fail(ErrorKind::kUsage, say("`{0}` needs a text", verb), {},
              tr("give it with --text, or with `--text -` from standard input"));
}

Result<void> require_reason(const StepOptions& options, const std::string& what) {
  if (!options.because.empty()) return {};
  return fail(ErrorKind::kUsage, say("{0} needs a reason", what), {}, tr("add --because"));
}

Node text_list(const std::vector<std::string>& texts) {
  Node list = Node::sequence(true);
  for (const std::string& text : texts)
    list.items.push_back(Node::string(text));
  return list;
}

Result<Node> evidence_list(const Ticket& ticket, const std::vector<std::string>& ids) {
  Node list = Node::sequence(true);
  for (const std::string& typed : ids) {
    auto index = require_event(ticket, typed);
    if (!index) return fail(std::move(index.error()));
    const Event& event = ticket.history[*index];
    if (event.kind != EventKind::kAttach) {
      return fail(ErrorKind::kNotFound,
                  say("{0} is no evidence: it is `{1}`", to_string(event.id), to_string(event.kind)), {},
                  say("kesu log {0} shows what was attached", ticket.id.text));
    }
    list.items.push_back(Node::string(to_string(event.id)));
  }
  return list;
}

}  // namespace kesu
