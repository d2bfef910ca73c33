// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/mask.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "kesu/core/ids.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/utf8.hpp"

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

// The bytes of a blank at the front, a line break and a no-break space included; 0 where there is none.
std::size_t blank_length(std::string_view text) {
  if (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\t')) return 1;
  return text.starts_with("\xC2\xA0") ? 2 : 0;
}

// Length of `what` at the front of `text` in any case and with any run of blanks for a run of blanks; 0 where it is not
// there.
std::size_t length_of(std::string_view what, std::string_view text) {
  const auto blanks = [](std::string_view all) {
    std::size_t end = 0;
    while (const std::size_t blank = blank_length(all.substr(end)))
      end += blank;
    return end;
  };
  std::size_t i = 0;
  for (std::size_t j = 0; j < what.size();) {
    if (const std::size_t wanted = blanks(what.substr(j)); wanted > 0) {
      const std::size_t found = blanks(text.substr(i));
      if (found == 0) return 0;
      i += found;
      j += wanted;
    } else if (i < text.size() && small_letter(text[i]) == small_letter(what[j])) {
      ++i;
      ++j;
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

bool is_in_number(char c) {
  return c == '+' || c == '/' || c == '#' || c == '*' || c == 'X' || c == 'x';
}

// The digits alone, full-width ones made plain.
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

// The number of a Chinese identity card: 17 digits and a check symbol (GB 11643: weights 2^(18-i) mod 11).
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

constexpr std::size_t kPhoneDigits = 7;

// The digits of the complainant's telephones, today's and those before.
std::vector<std::string> phones_of(const Complainant& who) {
  std::vector<std::string> phones = {digits_of(who.phone)};
  for (const std::string& former : who.former_names)
    phones.push_back(digits_of(former));
  return phones;
}

// Whether the number is one of those, with or without what is dialled before it.
bool is_one_of(const std::vector<std::string>& phones, const std::string& digits) {
  return std::any_of(phones.begin(), phones.end(), [&](const std::string& phone) {
    const bool is_phone = phone.size() >= kPhoneDigits && digits.size() >= kPhoneDigits;
    return is_phone && (phone.ends_with(digits) || digits.ends_with(phone));
  });
}

bool is_number(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = digit_length(text.substr(i));
    if (size == 0 && !is_number_separator(text[i]) && !is_in_number(text[i])) return false;
    i += std::max<std::size_t>(size, 1);
  }
  return true;
}

std::string mask_number(std::string_view number) {
  const std::size_t digits = digits_of(number).size();
  return mask_digits(number, head_of(digits), tail_of(digits));
}

// Each word by what it looks like.
std::string mask_words(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    out += word.find('@') != std::string_view::npos ? mask_email(word)
           : is_number(word)                        ? mask_number(word)
                                                    : mask_name(word);
    if (end < text.size()) out += ' ';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

// A value that is somebody's, by what it looks like.
std::string mask_value(std::string_view value) {
  if (value.find('@') != std::string_view::npos) return mask_email(value);
  return digits_of(value).size() >= kPhoneDigits ? mask_phone(value) : mask_name(value);
}

// The lines of an address that tell the house.
std::vector<std::string> parts_of(const std::string& address) {
  constexpr std::size_t kShortest = 4;
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin < address.size();) {
    const std::size_t end = std::min(address.find_first_of(",;\n", begin), address.size());
    std::string part(trimmed(std::string_view(address).substr(begin, end - begin)));
    if (!digits_of(part).empty() && characters(part).size() >= kShortest) parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

// Who complains, wherever a text says so.
std::string hide_known(std::string_view given, const Complainant& who) {
  std::string text(given);
  text = hide(std::move(text), who.address, mask_address);
  for (const std::string& part : parts_of(who.address))
    text = hide(std::move(text), part, mask_address);
  // The longest first: a part that is gone would hide the whole.
  std::vector<std::string> names = who.former_names;
  names.push_back(who.name);
  std::stable_sort(names.begin(), names.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  for (const std::string& name : names)
    text = hide(std::move(text), name, mask_value);
  text = hide(std::move(text), who.email, mask_email);
  return hide(std::move(text), who.member, mask_phone);
}

bool every_mail(std::string_view) {
  return true;
}

// Masks the mail addresses of which `is_hidden(mail)` holds and the numbers of which `is_personal(run, digits)` does;
// IDs of tickets and dates stay.
template <class IsPersonal, class IsHidden>
std::string mask_numbers(std::string_view text, IsPersonal is_personal, IsHidden is_hidden) {
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
        const std::string_view found = text.substr(0, mail);
        out += is_hidden(found) ? mask_email(found) : std::string(found);
        text.remove_prefix(mail);
        continue;
      }
    }
    if (digit_length(text) > 0 || c == '+') {
      std::size_t digits = 0;
      length = std::max<std::size_t>(number_length(text, digits), 1);
      const std::string_view run = text.substr(0, length);
      out += !looks_like_date(run) && is_personal(run, digits) ? mask_digits(run, head_of(digits), tail_of(digits))
                                                               : std::string(run);
      in_word = true;
      text.remove_prefix(length);
      continue;
    }
    out += c;
    in_word = is_mail_character(c);
    text.remove_prefix(length);
  }
  return out;
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
  // What was written in the wrong place is no less personal.
  return is_number(phone) ? mask_number(phone) : mask_words(phone);
}

std::string mask_email(std::string_view email) {
  if (is_marker(email)) return std::string(email);
  const std::size_t at = email.find('@');
  if (at == std::string_view::npos) return mask_name(email);
  if (email.find(' ') != std::string_view::npos) return mask_words(email);
  const auto local = characters(email.substr(0, at));
  std::string out = local.empty() ? std::string() : std::string(local.front());
  return out + "***" + std::string(email.substr(at));
}

std::string mask_address(std::string_view address) {
  if (is_marker(address)) return std::string(address);
  constexpr std::size_t kShown = 6;
  const auto all = characters(address);
  if (all.size() < 2) return std::string(address);
  const std::size_t shown = all.size() > kShown ? kShown : all.size() / 2;
  std::string out;
  // A number tells the house.
  for (std::size_t i = 0; i < shown && digit_length(all[i]) == 0; ++i)
    out += all[i];
  return out + "***";
}

std::string mask_text(std::string_view text, const Complainant& complainant) {
  const auto is_long = [](std::string_view, std::size_t digits) { return digits >= kPhoneDigits; };
  return mask_numbers(hide_known(text, complainant), is_long, every_mail);
}

std::string mask_reference(std::string_view text, const Complainant& complainant) {
  const std::vector<std::string> phones = phones_of(complainant);
  const auto is_personal = [&](std::string_view run, std::size_t) {
    return is_identity_card(run) || is_one_of(phones, digits_of(run));
  };
  return mask_numbers(hide_known(text, complainant), is_personal, every_mail);
}

std::string mask_others(std::string_view text, const Complainant& complainant, const std::vector<std::string>& others) {
  std::vector<std::string> own = phones_of(complainant);
  for (const std::string* number : {&complainant.member, &complainant.reference})
    own.push_back(digits_of(*number));
  const auto is_foreign = [&](std::string_view run, std::size_t digits) {
    return digits >= kPhoneDigits && !is_one_of(own, digits_of(run));
  };
  std::string shown(text);
  for (const std::string& name : others)
    shown = hide(std::move(shown), name, mask_name);
  return mask_numbers(shown, is_foreign, [&](std::string_view mail) {
    return mail.size() != complainant.email.size() || length_of(complainant.email, mail) == 0;
  });
}

}  // namespace kesu
