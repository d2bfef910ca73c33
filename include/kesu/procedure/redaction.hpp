// SPDX-License-Identifier: Apache-2.0
// Erasing values that must not be kept: the one step that changes earlier papers. What it leaves is that something was
// erased, by whom and why, and of a file its fingerprint.
#pragma once

#include <string>
#include <vector>

#include "kesu/core/redaction.hpp"
#include "kesu/procedure/office.hpp"

namespace kesu {

struct RedactRequest {
  std::vector<std::string> fields;  ///< "complainant.phone", "9-HA24.text"; of an attach event `file` is the evidence
  StepOptions options;              ///< a reason is required
  bool only_look = false;           ///< find out what would be erased
};

struct Redacted {
  EventId event;                      ///< empty with `only_look`
  std::vector<ErasedValue> values;    ///< what was asked for, and what amendments said of the same fields
  std::vector<std::string> evidence;  ///< names of files below evidence/<ID>/ that go
  /// Where an erased value stands in other words, as people name them: of the ticket ("9-HA24.text"), and of actions
  /// that come from it ("CA-260401-M2K8PAY title").
  std::vector<std::string> also;
  std::vector<std::string> kept;  ///< evidence that stays, and nobody has looked into: "3-K2QX.file"
};

/// Replaces values by the marker, in the ticket and in what is kept apart of it, and files a redact event that names
/// them. What amendments say of a header field goes with it; evidence goes with every paper that names it, and only its
/// SHA-256 stays, in the redact event. Failures: no reason, no such field (kUsage), no such event (kNotFound), a value
/// that order, state or clocks rest on, erased already, kept apart and not here, not the actor's to do (kRefused).
[[nodiscard]] Result<Redacted> redact_ticket(Writer& writer, const Office& office, const TicketId& id,
                                             const RedactRequest& request);

}  // namespace kesu
