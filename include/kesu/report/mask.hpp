// SPDX-License-Identifier: Apache-2.0
// Personal data made unreadable where it is not needed: names, numbers, addresses and what texts say of them. Which
// values of a case file are such is masked.hpp's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/ticket.hpp"

namespace kesu {

/// The first character of each word stays, the others become stars: "张三" -> "张*", "王小明" -> "王**", "John Smith"
/// -> "J*** S****".
std::string mask_name(std::string_view name);
/// "13800000000" -> "138****0000"; shorter numbers keep their last two digits; what is no number is masked as a mail
/// address or a name.
std::string mask_phone(std::string_view phone);
/// "zhang@example.org" -> "z***@example.org".
std::string mask_email(std::string_view email);
/// The first six characters stay, of a shorter one half, and none from the first digit on.
std::string mask_address(std::string_view address);
/// Free text: telephone, identity card and bank card numbers (7 and more digits in a row, separators allowed) and mail
/// addresses in it are masked, IDs of tickets are not; and the complainant's name (also one that an amendment
/// replaced), address, mail address and member number where they occur, in any case of letters. Where the name was
/// erased (`redact`) nobody can tell where it stands, and the whole text is hidden.
std::string mask_text(std::string_view text, const Complainant& complainant);
/// The number or name that somebody else gave a matter: as mask_text(), but of numbers only the complainant's telephone
/// and those of identity cards (which their check symbol tells) are masked. "2026-12345678901" stays.
std::string mask_reference(std::string_view text, const Complainant& complainant);

/// A text for the complainant: their own data stays; telephones, cards and mail addresses of everybody else are masked,
/// and the names of `others`.
std::string mask_others(std::string_view text, const Complainant& complainant, const std::vector<std::string>& others);

}  // namespace kesu
