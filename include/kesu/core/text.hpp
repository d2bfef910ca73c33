// SPDX-License-Identifier: Apache-2.0
// Messages in the user's language. Every text a user can see passes through tr() or say(); the English text is the key
// of the catalogue. Nothing here reads a locale or a file by itself: the command line chooses the language once, at
// start-up (see use_language).
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace kesu {

/// The translation of `msgid` into the language in use, or `msgid` itself.
/// The empty string is returned as it is (gettext would answer it with the catalogue's header).
const char* tr(const char* msgid);

/// tr(msgid) with its numbered placeholders {0}, {1}, … replaced. A translation whose placeholders do not fit falls
/// back to the English text.
std::string say_formatted(const char* msgid, fmt::format_args args);

/// The translation of `msgid` with `args` in place of {0}, {1}, …
template <class... Args>
std::string say(const char* msgid, const Args&... args) {
  return say_formatted(msgid, fmt::make_format_args(args...));
}

/// The languages kesu speaks.
enum class Language { kEnglish, kChinese };

/// Switches tr() and say() to `language`, with catalogues below `locale_dir` (…/share/locale). Process-wide; call it
/// before any thread starts. Works without an installed locale for that language. Returns false when the catalogue
/// cannot be found (English is spoken then).
bool use_language(Language language, const std::string& locale_dir);

/// The language in use.
Language language_in_use();

/// "en" or "zh_CN".
std::string_view to_string(Language language);

}  // namespace kesu
