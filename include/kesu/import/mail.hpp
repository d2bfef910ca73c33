// SPDX-License-Identifier: Apache-2.0
// A mail as a complaint comes by it: who wrote, what, with what attached. Reads what kesu-mail took apart; knows no
// tickets and writes nothing.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"

namespace kesu {

struct MailAttachment {
  std::string name;  ///< fit for check_attached_name(); "part-2.jpg" where it came without one
  std::string bytes;
};

struct IncomingMail {
  std::string message_id;            ///< without angle brackets; of a mail without one "sha256:<digest of the mail>"
  std::vector<std::string> answers;  ///< message ids of those it answers, the nearest first
  std::string name;                  ///< of the sender; may be empty
  std::string address;               ///< of the sender
  std::string subject;               ///< on one line; may be empty
  std::string text;                  ///< what was written; may be empty
  std::string received;              ///< RFC 3339: when the last mail server took it; empty: not told
  bool is_automatic = false;         ///< an answer that no person wrote (RFC 3834)
  std::vector<MailAttachment> attachments;
  std::vector<std::string> troubles;  ///< what could not be read and was left as it is, in the user's language
};

/// Reads what kesu-mail printed about `source`, the mail itself. `text_of_html` turns HTML in UTF-8 into text. Failures
/// kInvalidData: no mail, no sender, more parts or deeper ones than anybody sends.
[[nodiscard]] Result<IncomingMail> read_mail(
    std::string_view taken_apart, std::string_view source,
    const std::function<Result<std::string>(const std::string& html)>& text_of_html);

}  // namespace kesu
