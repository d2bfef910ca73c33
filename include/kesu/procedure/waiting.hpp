// SPDX-License-Identifier: Apache-2.0
// Waiting for the complainant or for somebody else, and going on: wait, resume.
#pragma once

#include <string>

#include "kesu/procedure/office.hpp"

namespace kesu {

struct WaitRequest {
  std::string reason;  ///< "customer", "supplier", …: clocks whose terms name it under `pause:` rest meanwhile
  Timestamp until;     ///< the expected end, by which the wait ends by itself; a date means that day's beginning
  std::string text;    ///< a remark: what is waited for
  StepOptions options;
};

/// Declares a wait. Failures: closed (kRefused), no reason or an end that is not in the future (kUsage), a wait for the
/// same reason is open until then or later (kRefused).
[[nodiscard]] Result<Step> wait_ticket(Writer& writer, const Office& office, const TicketId& id,
                                       const WaitRequest& request);

/// Ends every wait that is open. Failure: none is (kRefused).
[[nodiscard]] Result<Step> resume_ticket(Writer& writer, const Office& office, const TicketId& id,
                                         const std::string& text, const StepOptions& options);

/// The clocks of `subject` that run now and rest while it waits for `reason`, by name.
std::vector<std::string> clocks_paused_by(const Office& office, const Case& subject, std::string_view reason);

}  // namespace kesu
