// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/evidence.hpp"

#include <algorithm>

#include "kesu/core/evidence.hpp"
#include "kesu/core/media_type.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/authority.hpp"

#include "known.hpp"

namespace kesu {
namespace {

/// The attach event in force that says all that the request says, or nullptr.
const Event* attached_before(const Case& subject, const AttachRequest& request, const std::string& digest) {
  const auto& history = subject.stored.ticket.history;
  for (std::size_t i = 0; i < history.size(); ++i) {
    const Event& event = history[i];
    if (event.kind != EventKind::kAttach || subject.state.retracted_by[i] != kNoEvent) continue;
    const bool says_all = (request.text.empty() || event.field("text") == request.text) &&
                          (request.event.empty() || event.field("event") == request.event);
    if (says_all && event.field("name") == request.name && event.field("file").starts_with(digest)) return &event;
  }
  return nullptr;
}

}  // namespace

Result<Attached> attach_file(Writer& writer, const Office& office, const TicketId& id, const AttachRequest& request) {
  if (auto good = check_attached_name(request.name); !good) return fail(std::move(good.error()));
  const std::size_t limit = office.store.config().evidence_limit;
  if (request.bytes.size() > limit) {
    return fail(ErrorKind::kInvalidData,
                say("{0} has {1}; this store takes {2} at most", request.name, size_words(request.bytes.size()),
                    size_words(limit)),
                {}, tr("evidence_limit in kesu.yaml says how much"));
  }
  auto subject = load_case(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  if (!request.event.empty()) {
    if (auto known = require_event(subject->stored.ticket, request.event); !known)
      return fail(std::move(known.error()));
  }
  auto draft = draft_event(office, EventKind::kAttach, request.options);
  if (!draft) return fail(std::move(draft.error()));
  if (auto may = require_right(office, &subject->state, *draft); !may) return fail(std::move(may.error()));
  const MediaType type = media_type_of(request.bytes, request.name);
  auto file = writer.put_evidence(id, request.bytes, type.extension);
  if (!file) return fail(std::move(file.error()));
  Attached attached{{}, to_string(*file), std::string(type.type), true};
  if (const Event* before = attached_before(*subject, request, file->digest)) {
    attached.event = before->id;
    attached.file = before->field("file");
    attached.is_new = false;
    return attached;
  }
  Node fields = Node::mapping();
  fields.add("file", Node::string(attached.file));
  fields.add("name", Node::string(request.name));
  fields.add("size", Node::integer(static_cast<std::int64_t>(request.bytes.size())));
  fields.add("type", Node::string(attached.type));
  if (!request.event.empty()) fields.add("event", Node::string(request.event));
  if (!request.text.empty()) fields.add("text", Node::string(request.text));
  if (!request.options.because.empty()) fields.add("because", Node::string(request.options.because));
  draft->fields = std::move(fields);
  auto filed = file_event(writer, office, *subject, std::move(*draft));
  if (!filed) return fail(std::move(filed.error()));
  attached.event = *filed;
  return attached;
}

}  // namespace kesu
