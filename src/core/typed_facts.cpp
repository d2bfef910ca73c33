// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/typed_facts.hpp"

#include <algorithm>

#include "kesu/core/schema.hpp"
#include "kesu/core/searched_text.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"

namespace kesu {

Result<void> check_typed_fact(std::string_view path, std::string_view value) {
  if (path == "subject" && trimmed(value).empty())
    return fail(ErrorKind::kInvalidData, tr("a subject must say something"), {}, tr("the matter in a line"));
  if (value.empty()) return {};
  if (path == "complainant.phone") {
    const std::string folded = narrow_alphanumerics(value);  // full-width digits are digits
    const bool has_digit = std::any_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!has_digit)
      return fail(ErrorKind::kInvalidData, say("'{0}' is no telephone number: it has no digit", value), {},
                  tr("what else is known of them belongs into --text or --address"));
  }
  if (path == "complainant.email") {
    const std::size_t at = value.find('@');
    if (at == 0 || at == std::string_view::npos || at + 1 == value.size())
      return fail(ErrorKind::kInvalidData, say("'{0}' is no mail address", value), {}, tr("somebody@example.org"));
  }
  return {};
}

Result<void> refuse_markers(const Node& values) {
  if (values.is_scalar() && (values.text == kRedacted || values.text == kPrivate)) {
    return fail(ErrorKind::kUsage, say("'{0}' stands for a value that is not here, and cannot be written", values.text),
                {}, tr("write it in other words; kesu redact erases a value"));
  }
  for (const Node& item : values.items) {
    if (auto refused = refuse_markers(item); !refused) return refused;
  }
  for (const Node::Entry& entry : values.entries) {
    if (auto refused = refuse_markers(entry.value); !refused) return refused;
  }
  return {};
}

}  // namespace kesu
