// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/mask.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "kesu/core/ids.hpp"
#include "kesu/core/schema.hpp"

namespace kesu {

namespace {

// The characters of a text; bytes that are no UTF-8 count one each.
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

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The bytes of a digit at the front, full-width ones included; 0 where there is none.
std::size_t digit_length(std::string_view text) {
  if (!text.empty() && is_digit(text.front())) return 1;
  const bool wide =
      text.size() >= 3 && text[0] == '\xEF' && text[1] == '\xBC' && text[2] >= '\x90' && text[2] <= '\x99';
  return wide ? 3 : 0;
}

bool is_number_separator(char c) {
  return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')';
}

bool is_mail_character(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '-' ||
         c == '+';
}

// Masks the digits of a run but the first `head` and the last `tail`; separators stay.
std::string mask_digits(std::string_view run, std::size_t head, std::size_t tail) {
  const auto counting = [](std::string_view rest) {
    const std::size_t digit = digit_length(rest);
    return digit > 0 ? digit : static_cast<std::size_t>(rest.front() == 'X' || rest.front() == 'x' ? 1 : 0);
  };
  std::size_t digits = 0;
  for (std::size_t i = 0; i < run.size();) {
    const std::size_t size = counting(run.substr(i));
    digits += size > 0 ? 1 : 0;
    i += std::max<std::size_t>(size, 1);
  }
  std::string out;
  std::size_t seen = 0;
  for (std::size_t i = 0; i < run.size();) {
    const std::size_t size = counting(run.substr(i));
    if (size > 0 && seen >= head && seen + tail < digits) {
      out += '*';
    } else {
      out += run.substr(i, std::max<std::size_t>(size, 1));
    }
    seen += size > 0 ? 1 : 0;
    i += std::max<std::size_t>(size, 1);
  }
  return out;
}

std::size_t head_of(std::size_t digits) {
  return digits >= 10 ? 3 : digits >= 7 ? 2 : 0;
}

std::size_t tail_of(std::size_t digits) {
  return digits >= 10 ? 4 : digits >= 4 ? 2 : 0;
}

// A run of digits with single separators between them, as telephone and card numbers are written. Returns its length in
// bytes and counts its digits.
std::size_t number_length(std::string_view text, std::size_t& digits) {
  digits = 0;
  std::size_t end = 0;
  std::size_t i = !text.empty() && text.front() == '+' ? 1 : 0;
  int gap = 0;
  while (i < text.size()) {
    if (const std::size_t size = digit_length(text.substr(i)); size > 0) {
      ++digits;
      gap = 0;
      i += size;
      end = i;
    } else if (digits > 0 && is_number_separator(text[i]) && gap < 2) {
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

// Dates and times are written with digits too, and a reader needs them.
bool looks_like_date(std::string_view run) {
  return run.size() >= 10 && is_digit(run[0]) && is_digit(run[1]) && is_digit(run[2]) && is_digit(run[3]) &&
         run[4] == '-' && is_digit(run[5]) && is_digit(run[6]) && run[7] == '-' &&
         (run.substr(0, 2) == "19" || run.substr(0, 2) == "20");
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

// The ID of a ticket at the front, whose date and symbols are no telephone number; 0 where there is none.
std::size_t ticket_id_length(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && (is_digit(text[end]) || (text[end] >= 'A' && text[end] <= 'Z') || text[end] == '-'))
    ++end;
  constexpr std::size_t kShortest = std::string_view("K-260311-7VMHXYX").size();
  return end >= kShortest && parse_stored_ticket_id(text.substr(0, end)).has_value() ? end : 0;
}

char small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Length of `what` at the front of `text` in any case and with any run of blanks for a blank; 0 where it is not there.
std::size_t length_of(std::string_view what, std::string_view text) {
  std::size_t i = 0;
  for (std::size_t j = 0; j < what.size(); ++j) {
    if (what[j] == ' ') {
      const std::size_t begin = i;
      while (i < text.size() && (text[i] == ' ' || text.substr(i, 2) == "\xC2\xA0"))
        i += text[i] == ' ' ? 1 : 2;
      if (i == begin) return 0;
    } else if (i < text.size() && small_letter(text[i]) == small_letter(what[j])) {
      ++i;
    } else {
      return 0;
    }
  }
  return i;
}

// Masks `what` wherever it occurs in `text`.
std::string hide(std::string text, const std::string& what, std::string (*mask)(std::string_view)) {
  // One character alone is nothing worth hiding, and would hit half of the text.
  if (characters(what).size() < 2) return text;
  std::string out;
  const std::string_view all = text;
  for (std::size_t i = 0; i < all.size();) {
    const std::size_t length = length_of(what, all.substr(i));
    if (length > 0) {
      out += mask(all.substr(i, length));
      i += length;
    } else {
      out += all[i++];
    }
  }
  return out;
}

/// What stands in place of a value that is gone tells nothing about it.
bool is_marker(std::string_view text) {
  return text == kRedacted || text == kPrivate;
}

}  // namespace

std::string mask_name(std::string_view name) {
  if (is_marker(name)) return std::string(name);
  std::string out;
  bool first = true;
  for (const std::string_view character : characters(name)) {
    const bool space = character == " " || character == "\xC2\xB7" || character == "-";
    if (space) {
      out += character;
      first = true;
      continue;
    }
    out += first ? character : std::string_view("*");
    first = false;
  }
  return out;
}

std::string mask_phone(std::string_view phone) {
  if (is_marker(phone)) return std::string(phone);
  std::size_t digits = 0;
  for (std::size_t i = 0; i < phone.size();) {
    const std::size_t size = digit_length(phone.substr(i));
    digits += size > 0 ? 1 : 0;
    i += std::max<std::size_t>(size, 1);
  }
  return mask_digits(phone, head_of(digits), tail_of(digits));
}

std::string mask_email(std::string_view email) {
  if (is_marker(email)) return std::string(email);
  const std::size_t at = email.find('@');
  if (at == std::string_view::npos) return mask_name(email);
  const auto local = characters(email.substr(0, at));
  std::string out = local.empty() ? std::string() : std::string(local.front());
  return out + "***" + std::string(email.substr(at));
}

std::string mask_address(std::string_view address) {
  if (is_marker(address)) return std::string(address);
  constexpr std::size_t kShown = 6;
  const auto all = characters(address);
  if (all.size() < 2) return std::string(address);
  std::string out;
  for (std::size_t i = 0; i < (all.size() > kShown ? kShown : all.size() / 2); ++i)
    out += all[i];
  return out + "***";
}

std::string mask_text(std::string_view text, const Complainant& complainant) {
  std::string out;
  bool in_word = false;
  while (!text.empty()) {
    const char c = text.front();
    std::size_t length = 1;
    if (!in_word && c >= 'A' && c <= 'Z') {
      if (const std::size_t id = ticket_id_length(text); id > 0) {
        out += text.substr(0, id);
        text.remove_prefix(id);
        in_word = true;
        continue;
      }
    }
    if (!in_word && is_mail_character(c)) {
      if (const std::size_t mail = mail_length(text); mail > 0) {
        out += mask_email(text.substr(0, mail));
        text.remove_prefix(mail);
        continue;
      }
    }
    if (digit_length(text) > 0 || c == '+') {
      std::size_t digits = 0;
      length = number_length(text, digits);
      if (length == 0) length = 1;
      const std::string_view run = text.substr(0, length);
      out +=
          digits >= 7 && !looks_like_date(run) ? mask_digits(run, head_of(digits), tail_of(digits)) : std::string(run);
      in_word = true;
      text.remove_prefix(length);
      continue;
    }
    out += c;
    in_word = is_mail_character(c);
    text.remove_prefix(length);
  }
  out = hide(std::move(out), complainant.name, mask_name);
  for (const std::string& name : complainant.former_names)
    out = hide(std::move(out), name, mask_name);
  out = hide(std::move(out), complainant.address, mask_address);
  return hide(std::move(out), complainant.member, mask_phone);
}

Complaint masked(Complaint complaint) {
  Complainant& who = complaint.complainant;
  complaint.subject = mask_text(complaint.subject, who);
  complaint.text = mask_text(complaint.text, who);
  complaint.demand = mask_text(complaint.demand, who);
  complaint.occurred = mask_text(complaint.occurred, who);
  complaint.place = mask_address(complaint.place);
  complaint.source = mask_text(complaint.source, who);
  complaint.source_reference = mask_text(complaint.source_reference, who);
  // The number of an order is what it is about, not whose it is.
  static constexpr std::string_view kMatters[] = {"amount", "case", "contract", "order", "product", "project"};
  for (auto& [key, value] : complaint.about) {
    const bool is_matter = std::find(std::begin(kMatters), std::end(kMatters), key) != std::end(kMatters);
    const bool is_personal =
        std::find(who.former_names.begin(), who.former_names.end(), value) != who.former_names.end();
    if (!is_matter || is_personal) value = mask_text(value, who);
  }
  for (auto& [key, value] : complaint.fields)
    value = mask_text(value, who);
  for (std::string& tag : complaint.tags)
    tag = mask_text(tag, who);
  who.name = mask_name(who.name);
  who.phone = mask_phone(who.phone);
  who.email = who.email.empty() ? std::string() : mask_email(who.email);
  who.address = mask_address(who.address);
  who.member = mask_phone(who.member);
  who.reference = mask_phone(who.reference);
  who.former_names.clear();
  return complaint;
}

}  // namespace kesu
