// SPDX-License-Identifier: Apache-2.0
// A mail as bytes (RFC 5322, 2045, 2047): a head that no text from outside can add a line to, and a text in UTF-8.
#pragma once

#include <string>

#include "kesu/core/timestamp.hpp"

namespace kesu {

struct OutgoingMail {
  std::string from;     ///< an address (is_mail_address)
  std::string to;       ///< an address
  std::string to_name;  ///< any text; may be empty
  std::string subject;  ///< any text
  std::string text;
  std::string id;  ///< letters, digits and hyphens; makes the Message-ID, so the same notice is the same mail
  Timestamp at;
};

/// The message with LF line ends, as sendmail takes it. It says that a program wrote it (RFC 3834), so that nobody's
/// machine answers.
std::string mail_message(const OutgoingMail& mail);

}  // namespace kesu
