// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/mask.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"

#include "number_scan.hpp"

namespace kesu {

namespace {

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

// Masks "Mr Smith" of "John Smith": a name's last word behind a title.
std::string hide_surname(std::string text, const std::string& name) {
  static constexpr std::string_view kTitles[] = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof"};
  const std::size_t blank = name.find_last_of(' ');
  if (blank == std::string::npos || blank + 2 >= name.size()) return text;
  const std::string surname = name.substr(blank + 1);
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at - 1] != ' ' || length_of(surname, std::string_view(text).substr(at)) == 0) continue;
    std::size_t end = text.find_last_not_of(" .", at - 1);
    if (end == std::string::npos) continue;
    std::string title;
    for (++end; end > 0 && small_letter(text[end - 1]) >= 'a' && small_letter(text[end - 1]) <= 'z'; --end)
      title.insert(title.begin(), small_letter(text[end - 1]));
    if (std::find(std::begin(kTitles), std::end(kTitles), title) != std::end(kTitles))
      text.replace(at, surname.size(), mask_name(surname));
  }
  return text;
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
    text = hide_surname(hide(std::move(text), name, mask_value), name);
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
      const std::size_t date = date_length(text);
      length = date > 0 ? date : std::max<std::size_t>(number_length(text, digits), 1);
      const std::string_view run = text.substr(0, length);
      out +=
          date == 0 && is_personal(run, digits) ? mask_digits(run, head_of(digits), tail_of(digits)) : std::string(run);
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
  // Whose name was erased cannot be looked for in what people wrote.
  if (complainant.name == kRedacted && !text.empty() && !is_marker(text))
    return tr("(hidden, for the name was erased)");
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
