// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/text.hpp"

#include <clocale>
#include <cstdlib>

#include <libintl.h>

namespace kesu {
namespace {

constexpr const char* kDomain = "kesu";

Language& current() {
  static Language language = Language::kEnglish;
  return language;
}

// glibc translates nothing while LC_MESSAGES is "C", which is what cron and a bare Debian run under. C.UTF-8 is there
// on every Debian and counts as a locale with messages; which messages is then up to LANGUAGE alone, so no zh_CN locale
// has to be generated. Only LC_MESSAGES is touched: numbers and sorting stay those of C. Leaving "C" first makes glibc
// drop what it has cached for the language before.
bool select_messages(const char* language) {
  if (setenv("LANGUAGE", language, 1) != 0) return false;
  std::setlocale(LC_MESSAGES, "C");
  for (const char* locale : {"C.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8"}) {
    if (std::setlocale(LC_MESSAGES, locale) != nullptr) return true;
  }
  return false;
}

}  // namespace

const char* tr(const char* msgid) {
  if (current() == Language::kEnglish || *msgid == '\0') return msgid;
  return dgettext(kDomain, msgid);
}

std::string say_formatted(const char* msgid, fmt::format_args args) {
  for (const char* pattern : {tr(msgid), msgid}) {
    try {
      return fmt::vformat(pattern, args);
    } catch (const fmt::format_error&) {
      // The next pattern, and at last the bare text: a message with its braces beats no message.
    }
  }
  return msgid;
}

bool use_language(Language language, const std::string& locale_dir) {
  current() = Language::kEnglish;
  if (language == Language::kEnglish) return true;
  if (bindtextdomain(kDomain, locale_dir.c_str()) == nullptr) return false;
  if (bind_textdomain_codeset(kDomain, "UTF-8") == nullptr) return false;
  // The system's own words ("No space left on device") come from another catalogue, and LC_CTYPE stays "C".
  bind_textdomain_codeset("libc", "UTF-8");
  if (!select_messages(std::string(to_string(language)).c_str())) return false;
  // A catalogue answers the empty msgid with its header.
  if (*dgettext(kDomain, "") == '\0') return false;
  current() = language;
  return true;
}

Language language_in_use() {
  return current();
}

std::string_view to_string(Language language) {
  return language == Language::kChinese ? "zh_CN" : "en";
}

}  // namespace kesu
