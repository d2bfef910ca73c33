// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/mail.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "kesu/core/base64.hpp"
#include "kesu/report/table.hpp"

namespace kesu {

namespace {

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

// A text in a head field, in encoded words (RFC 2047) unless it is plain letters. Each holds whole characters and at
// most 75 columns.
std::string head_text(std::string_view given) {
  constexpr std::size_t kBytesAWord = 45;  // 60 letters of base64, and 12 around them
  std::string text = terminal_safe(given);
  const auto is_plain = [](char c) {
    return c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  };
  if (text.size() <= kBytesAWord && std::all_of(text.begin(), text.end(), is_plain)) return text;
  std::string words;
  for (std::size_t start = 0; start < text.size();) {
    std::size_t end = std::min(start + kBytesAWord, text.size());
    while (end < text.size() && end > start + 1 && is_continuation(text[end]))
      --end;
    words += (words.empty() ? "=?UTF-8?B?" : "\n =?UTF-8?B?") + base64(text.substr(start, end - start)) + "?=";
    start = end;
  }
  return words;
}

// "Wed, 11 Mar 2026 10:12:00 +0800" (RFC 5322, 3.3).
std::string head_date(const Timestamp& at) {
  constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto local = at.instant + at.offset;
  const auto midnight = std::chrono::floor<std::chrono::days>(local);
  const Date date{midnight};
  const std::chrono::hh_mm_ss time(local - midnight);
  const auto offset = std::abs(at.offset.count());
  return fmt::format("{}, {} {} {:04} {:02}:{:02}:{:02} {}{:02}{:02}",
                     kDays[std::chrono::weekday(midnight).c_encoding()], static_cast<unsigned>(date.day()),
                     kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                     time.hours().count(), time.minutes().count(), time.seconds().count(),
                     at.offset.count() < 0 ? '-' : '+', offset / 60, offset % 60);
}

std::string in_lines(std::string_view letters) {
  constexpr std::size_t kColumns = 76;
  std::string lines;
  for (std::size_t start = 0; start < letters.size(); start += kColumns)
    lines += std::string(letters.substr(start, kColumns)) + "\n";
  return lines;
}

}  // namespace

std::string mail_message(const OutgoingMail& mail) {
  std::string message;
  const auto field = [&](std::string_view name, std::string_view value) {
    message += fmt::format("{}: {}\n", name, value);
  };
  field("From", mail.from);
  field("To", mail.to_name.empty() ? mail.to : fmt::format("{} <{}>", head_text(mail.to_name), mail.to));
  field("Subject", head_text(mail.subject));
  field("Date", head_date(mail.at));
  field("Message-ID", fmt::format("<{}{}>", mail.id, mail.from.substr(mail.from.rfind('@'))));
  field("Auto-Submitted", "auto-generated");
  field("MIME-Version", "1.0");
  field("Content-Type", "text/plain; charset=UTF-8");
  field("Content-Transfer-Encoding", "base64");
  return message + "\n" + in_lines(base64(mail.text));
}

}  // namespace kesu
