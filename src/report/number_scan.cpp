// SPDX-License-Identifier: Apache-2.0
#include "number_scan.hpp"

#include <algorithm>

#include "kesu/core/ids.hpp"

namespace kesu {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_number_separator(char c) {
  return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')';
}

bool is_in_number(char c) {
  return c == '+' || c == '/' || c == '#' || c == '*' || c == 'X' || c == 'x';
}

}  // namespace

std::vector<std::string_view> characters(std::string_view text) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    std::size_t size = 1;
    while (size < text.size() && size < 4 && (static_cast<unsigned char>(text[size]) & 0xC0u) == 0x80u)
      ++size;
    all.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return all;
}

std::size_t digit_length(std::string_view text) {
  if (!text.empty() && is_digit(text.front())) return 1;
  const bool wide =
      text.size() >= 3 && text[0] == '\xEF' && text[1] == '\xBC' && text[2] >= '\x90' && text[2] <= '\x99';
  return wide ? 3 : 0;
}

bool is_mail_character(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '-' ||
         c == '+';
}

std::size_t number_length(std::string_view text, std::size_t& digits) {
  digits = 0;
  std::size_t end = 0;
  std::size_t i = !text.empty() && text.front() == '+' ? 1 : 0;
  constexpr int kWidestGap = 3;  // 138 - 0000 - 0000
  int gap = 0;
  while (i < text.size()) {
    if (gap > 0 && date_length(text.substr(i)) > 0) break;
    if (const std::size_t size = digit_length(text.substr(i)); size > 0) {
      ++digits;
      gap = 0;
      i += size;
      end = i;
    } else if (digits > 0 && is_number_separator(text[i]) && gap < kWidestGap) {
      ++gap;
      ++i;
    } else {
      break;
    }
  }
  // The check digit of a Chinese identity card may be an X.
  if (digits == 17 && end < text.size() && (text[end] == 'X' || text[end] == 'x')) ++end;
  return end;
}

std::size_t date_length(std::string_view text) {
  constexpr std::string_view kForm = "dddd-dd-dd";
  if (text.size() < kForm.size() || (!text.starts_with("19") && !text.starts_with("20"))) return 0;
  for (std::size_t i = 0; i < kForm.size(); ++i) {
    if (kForm[i] == 'd' ? !is_digit(text[i]) : text[i] != kForm[i]) return 0;
  }
  return kForm.size();
}

std::size_t mail_length(std::string_view text) {
  std::size_t local = 0;
  while (local < text.size() && is_mail_character(text[local]))
    ++local;
  if (local == 0 || local >= text.size() || text[local] != '@') return 0;
  std::size_t domain = local + 1;
  while (domain < text.size() && is_mail_character(text[domain]))
    ++domain;
  while (domain > local + 1 && !is_digit(text[domain - 1]) && text[domain - 1] == '.')
    --domain;
  return domain > local + 1 ? domain : 0;
}

std::size_t ticket_id_length(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && (is_digit(text[end]) || (text[end] >= 'A' && text[end] <= 'Z') || text[end] == '-'))
    ++end;
  constexpr std::size_t kShortest = std::string_view("K-260311-7VMHXYX").size();
  return end >= kShortest && parse_stored_ticket_id(text.substr(0, end)).has_value() ? end : 0;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = digit_length(text.substr(i));
    if (size == 1) digits += text[i];
    if (size == 3) digits += static_cast<char>('0' + (text[i + 2] - '\x90'));
    i += std::max<std::size_t>(size, 1);
  }
  return digits;
}

bool is_identity_card(std::string_view run) {
  constexpr std::size_t kDigits = 17;
  constexpr std::size_t kYear = 6;
  std::string digits = digits_of(run);
  int sum = 10;
  if (digits.size() == kDigits + 1) {
    sum = digits.back() - '0';
    digits.pop_back();
  } else if (run.empty() || (run.back() != 'X' && run.back() != 'x')) {
    return false;
  }
  if (digits.size() != kDigits) return false;
  int weight = 1;
  for (std::size_t i = kDigits; i-- > 0;) {
    weight = weight * 2 % 11;
    sum += (digits[i] - '0') * weight;
  }
  const std::string century = digits.substr(kYear, 2);
  return sum % 11 == 1 && (century == "19" || century == "20");
}

bool is_number(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = digit_length(text.substr(i));
    if (size == 0 && !is_number_separator(text[i]) && !is_in_number(text[i])) return false;
    i += std::max<std::size_t>(size, 1);
  }
  return true;
}

}  // namespace kesu
