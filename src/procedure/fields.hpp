// SPDX-License-Identifier: Apache-2.0
// The fields of a draft as a verb fills them, and what most verbs ask for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/procedure/office.hpp"

namespace kesu {

/// A list of words, written in one line.
Node text_list(const std::vector<std::string>& texts);

/// Those of `ids` that name attachments of `ticket`, as a list. Failures kNotFound: there is no such event, or it is
/// none.
[[nodiscard]] Result<Node> evidence_list(const Ticket& ticket, const std::vector<std::string>& ids);

/// Fields of a draft in the order they are written, `because` last. Empty ones are left out.
class Fields {
 public:
  explicit Fields(const StepOptions& options) : because_(options.because) {}

  Fields& text(std::string_view key, const std::string& value) {
    if (!value.empty()) node_.add(std::string(key), Node::string(value));
    return *this;
  }
  template <class Enum>
  Fields& word(std::string_view key, const std::optional<Enum>& value) {
    if (value) node_.add(std::string(key), Node::string(std::string(to_string(*value))));
    return *this;
  }
  /// A list of words in one line.
  Fields& texts(std::string_view key, const std::vector<std::string>& values) {
    return values.empty() ? *this : node(key, text_list(values));
  }
  Fields& node(std::string_view key, Node value) {
    node_.add(std::string(key), std::move(value));
    return *this;
  }
  /// A list of mappings, each on a line of its own.
  Fields& nodes(std::string_view key, const std::vector<Node>& values) {
    if (values.empty()) return *this;
    Node list = Node::sequence();
    list.items = values;
    return node(key, std::move(list));
  }
  Node done() {
    text("because", because_);
    return std::move(node_);
  }

 private:
  Node node_ = Node::mapping();
  std::string because_;
};

/// Refuses (kUsage) a verb without its text.
[[nodiscard]] Result<void> require_text(const std::string& text, const char* verb);

/// Refuses (kUsage) `what` ("reopening") without a reason.
[[nodiscard]] Result<void> require_reason(const StepOptions& options, const std::string& what);

}  // namespace kesu
