// SPDX-License-Identifier: Apache-2.0
#include "fields.hpp"

#include "kesu/core/text.hpp"

namespace kesu {

Result<void> require_text(const std::string& text, const char* verb) {
  if (!text.empty()) return {};
  return fail(ErrorKind::kUsage, say("`{0}` needs a text", verb), {},
              tr("give it with --text, or with `--text -` from standard input"));
}

Result<void> require_reason(const StepOptions& options, const std::string& what) {
  if (!options.because.empty()) return {};
  return fail(ErrorKind::kUsage, say("{0} needs a reason", what), {}, tr("add --because"));
}

}  // namespace kesu
