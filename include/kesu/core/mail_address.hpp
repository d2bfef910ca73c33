// SPDX-License-Identifier: Apache-2.0
// E-mail addresses as far as kesu needs them: to be compared, and to be put into the head of a mail without meaning
// anything else there. Whether anybody reads mail there is not known.
#pragma once

#include <string_view>

namespace kesu {

/// Something at something, in ASCII, of characters that mean nothing else in a mail's head or on a command line.
bool is_mail_address(std::string_view text);

/// The same but for the case of letters.
bool same_mail_address(std::string_view a, std::string_view b);

}  // namespace kesu
