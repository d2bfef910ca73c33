// SPDX-License-Identifier: Apache-2.0
// Numbers, mail addresses, dates and IDs as people write them into texts: where they begin and end. What of it is
// masked, and how, is mask.hpp's.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kesu {

/// The characters of a text; bytes that are no UTF-8 count one each.
std::vector<std::string_view> characters(std::string_view text);
/// The bytes of a digit at the front, full-width ones included; 0 where there is none.
std::size_t digit_length(std::string_view text);
/// What may stand in a mail address.
bool is_mail_character(char c);
/// A run of digits at the front with single separators between them, as telephone and card numbers are written: its
/// length in bytes, and how many digits it has.
std::size_t number_length(std::string_view text, std::size_t& digits);
/// 2026-03-11 at the front; else 0. A reader needs it, whatever follows.
std::size_t date_length(std::string_view text);
/// The mail address at the front; else 0.
std::size_t mail_length(std::string_view text);
/// The ID of a ticket at the front, whose date and symbols are no telephone number; 0 where there is none.
std::size_t ticket_id_length(std::string_view text);
/// The digits alone, full-width ones made plain.
std::string digits_of(std::string_view text);
/// Digits and what stands between and beside them, and nothing else.
bool is_number(std::string_view text);
/// The number of a Chinese identity card: 17 digits and a check symbol (GB 11643: weights 2^(18-i) mod 11).
bool is_identity_card(std::string_view run);

}  // namespace kesu
