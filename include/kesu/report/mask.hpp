// SPDX-License-Identifier: Apache-2.0
// Personal data made unreadable where it is not needed: the one place that masks.
#pragma once

#include <string>
#include <string_view>

#include "kesu/core/ticket.hpp"

namespace kesu {

/// The first character of each word stays, the others become stars: "张三" -> "张*", "王小明" -> "王**", "John Smith"
/// -> "J*** S****".
std::string mask_name(std::string_view name);
/// "13800000000" -> "138****0000"; shorter numbers keep their last two digits.
std::string mask_phone(std::string_view phone);
/// "zhang@example.org" -> "z***@example.org".
std::string mask_email(std::string_view email);
/// The first six characters stay, of a shorter one half.
std::string mask_address(std::string_view address);
/// Free text: telephone, identity card and bank card numbers (7 and more digits in a row, separators allowed) and mail
/// addresses in it are masked, IDs of tickets are not; and the complainant's name (also one that an amendment
/// replaced), address and member number where they occur, in any case of letters.
std::string mask_text(std::string_view text, const Complainant& complainant);

/// The whole complaint, masked.
Complaint masked(Complaint complaint);

}  // namespace kesu
