// SPDX-License-Identifier: Apache-2.0
// Long texts from the user's own editor.
#pragma once

#include <string>

#include "kesu/core/result.hpp"

#include "session.hpp"

namespace kesu {

/// Opens $VISUAL, $EDITOR or `editor` on a file that holds `template_text` and returns what was saved, without lines
/// that begin with "#" and without final line breaks. Failures: no editor (kUsage), the editor failed (kEnvironment),
/// nothing left (kUsage).
[[nodiscard]] Result<std::string> edit_text(Session& session, const std::string& template_text);

/// A text as edit_text() returns it: without comments and final line breaks.
std::string without_comments(const std::string& text);

/// Puts a text that could not be used where its writer finds it again. The file's name; empty if that failed too.
[[nodiscard]] std::string keep_text(Session& session, const std::string& text);

}  // namespace kesu
