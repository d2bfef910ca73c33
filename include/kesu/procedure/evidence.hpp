// SPDX-License-Identifier: Apache-2.0
// Evidence: what was brought to a case, kept unchanged and findable by what it holds.
#pragma once

#include <string>
#include <string_view>

#include "kesu/procedure/office.hpp"

namespace kesu {

struct AttachRequest {
  std::string name;  ///< what the file was called where it came from; see check_attached_name()
  std::string_view bytes;
  std::string event;  ///< the event it is evidence for; may be empty
  std::string text;   ///< what it shows; may be empty
  StepOptions options;
};

/// What became of one file.
struct Attached {
  EventId event;     ///< the attach event: the new one, or the one that had it already
  std::string file;  ///< its name below evidence/<ID>/
  std::string type;
  bool is_new = true;  ///< false: the same content stands there under this name, so nothing was written
};

/// Keeps the bytes below evidence/<ID>/ under their digest, once, and files an attach event that tells name, size and
/// type (told from the content). The file is durable before the ticket names it. Attaching the same bytes under the
/// same name again, with nothing new to say about them, does nothing. Failures: name (kUsage), larger than kesu.yaml
/// allows (kInvalidData), no such event (kNotFound), a file of that digest with other bytes (kInvalidData), not
/// the actor's to do (kRefused).
[[nodiscard]] Result<Attached> attach_file(Writer& writer, const Office& office, const TicketId& id,
                                           const AttachRequest& request);

}  // namespace kesu
