// SPDX-License-Identifier: Apache-2.0
#include "canonical.hpp"

#include <algorithm>

#include "tree.hpp"

namespace kesu {

namespace {

constexpr std::size_t kStep = 2;          ///< columns per level
constexpr std::size_t kLongestKey = 500;  ///< bytes; well below the 1024 characters at which YAML 1.1 gives up

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

void append_utf8(std::string& out, unsigned code) {
  const auto put = [&](unsigned byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | (code >> 6));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

/// Every function that returns bool returns false for "not canonical", and the whole reading ends there. The text ends
/// with a line feed, so looking at the character after one that is no line feed is always safe.
class CanonicalReader {
 public:
  CanonicalReader(std::string_view text, const YamlBounds& bounds) : text_(text), bounds_(bounds) {}

  std::optional<Node> read() {
    Node root;
    if (text_.empty() || !block_mapping(root, 0, 0) || at_ != text_.size()) return std::nullopt;
    return root;
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const { return text_[at_ + ahead]; }
  [[nodiscard]] std::size_t spaces_here() const {
    const std::size_t stop = text_.find_first_not_of(' ', at_);
    return (stop == std::string_view::npos ? text_.size() : stop) - at_;
  }

  /// The place of `at_`. Within a line calls go forward.
  Mark here() {
    for (; counted_to_ < at_; ++counted_to_)
      if (!is_continuation(text_[counted_to_])) ++column_;
    return {line_, column_};
  }

  bool end_line() {
    if (peek() != '\n') return false;
    ++at_;
    ++line_;
    counted_to_ = at_;
    column_ = 1;
    return true;
  }

  bool open(Node& node, Node::Type type, bool flow, int depth) {
    if (depth >= bounds_.max_depth || ++nodes_ > bounds_.max_nodes) return false;
    node.type = type;
    node.style = Node::Style::kPlain;
    node.flow = flow;
    node.mark = here();
    if (type == Node::Type::kMapping) node.entries.reserve(flow ? 4 : 8);
    return true;
  }

  bool close_mapping(Node& node, Mark end) {
    node.end = end;
    const auto [earlier, later] = first_duplicate(node.entries);
    return earlier == later;
  }

  /// At the first key. Leaves the reader at the start of the first line that is not part of the mapping.
  bool block_mapping(Node& node, std::size_t indent, int depth) {
    if (!open(node, Node::Type::kMapping, false, depth)) return false;
    do {
      Node::Entry& entry = node.entries.emplace_back();
      if (!key(entry, false)) return false;
      const bool is_read = peek() == '\n' ? block_below(entry.value, indent + kStep, depth + 1)
                                          : value_on_line(entry.value, indent, depth + 1);
      if (!is_read) return false;
    } while (continues(indent));
    return close_mapping(node, node.entries.back().value.end);
  }

  /// At the first hyphen.
  bool block_sequence(Node& node, std::size_t indent, int depth) {
    if (!open(node, Node::Type::kSequence, false, depth)) return false;
    do {
      if (peek() != '-' || peek(1) != ' ') return false;
      ++at_;
      Node& item = node.items.emplace_back();
      if (is_key_ahead()) {
        ++at_;
        if (!block_mapping(item, indent + kStep, depth + 1)) return false;
      } else if (!value_on_line(item, indent, depth + 1)) {
        return false;
      }
    } while (continues(indent));
    node.end = node.items.back().end;
    return true;
  }

  /// Steps to the next key or hyphen of the block at `indent`, if the next line has one. A line that belongs to no open
  /// block ends them all, and read() then finds that it is not at the end of the text.
  bool continues(std::size_t indent) {
    if (at_ == text_.size() || spaces_here() != indent) return false;
    at_ += indent;
    return true;
  }

  bool block_below(Node& node, std::size_t indent, int depth) {
    if (!end_line() || spaces_here() != indent) return false;
    at_ += indent;
    return peek() == '-' ? block_sequence(node, indent, depth) : block_mapping(node, indent, depth);
  }

  /// At the space after "key:" or "-".
  bool value_on_line(Node& node, std::size_t indent, int depth) {
    if (peek() != ' ') return false;
    ++at_;
    switch (peek()) {
      case '"':
        return quoted_node(node) && end_line();
      case '|':
        return literal(node, indent);
      case '[':
      case '{':
        return flow_collection(node, depth) && end_line();
      default:
        return plain_node(node, text_.substr(at_, text_.find('\n', at_) - at_)) && end_line();
    }
  }

  /// True if the item after "-" begins with "key: " or "key:" at the line's end.
  [[nodiscard]] bool is_key_ahead() const {
    const std::string_view rest = text_.substr(at_ + 1, text_.find('\n', at_) - at_);
    if (rest[0] == '[' || rest[0] == '{' || rest[0] == '|') return false;
    std::size_t colon = 0;
    if (rest[0] == '"') {
      for (colon = 1; rest[colon] != '"' && rest[colon] != '\n'; ++colon)
        if (rest[colon] == '\\' && rest[colon + 1] != '\n') ++colon;
      if (rest[colon] == '\n') return false;
      ++colon;
    } else {
      while (rest[colon] != '\n' && !(rest[colon] == ':' && (rest[colon + 1] == ' ' || rest[colon + 1] == '\n')))
        ++colon;
    }
    return rest[colon] == ':';
  }

  /// Up to the end of its colon.
  bool key(Node::Entry& entry, bool in_flow) {
    if (++nodes_ > bounds_.max_nodes) return false;
    entry.key_mark = here();
    const std::size_t begin = at_;
    if (peek() == '"') {
      if (!quoted(entry.key)) return false;
    } else {
      while (is_alphanumeric(peek()) || static_cast<unsigned char>(peek()) >= 0x80 || peek() == '_' || peek() == '.' ||
             (at_ > begin && (peek() == '-' || peek() == '/' ||
                              (peek() == ' ' && peek(1) != ' ' && peek(1) != ':' && peek(1) != '#'))))
        ++at_;
      entry.key = text_.substr(begin, at_ - begin);
      if (entry.key.empty() || !is_plain_key(entry.key)) return false;
    }
    if (at_ - begin > kLongestKey || peek() != ':') return false;
    ++at_;
    return in_flow ? peek() == ' ' : peek() == ' ' || peek() == '\n';
  }

  bool plain_node(Node& node, std::string_view scalar) {
    if (++nodes_ > bounds_.max_nodes || scalar.empty() || scalar.back() == ' ' || scalar.back() == ':') return false;
    const char first = scalar.front();
    const bool is_negative = first == '-' && scalar.size() > 1 && is_alphanumeric(scalar[1]);
    if (!is_negative && std::string_view(" -?:,[]{}#&*!|>'\"%@`").find(first) != std::string_view::npos) return false;
    for (std::size_t i = 1; i < scalar.size(); ++i) {
      if (scalar[i] == '#' && scalar[i - 1] == ' ') return false;
      if (scalar[i] == ' ' && scalar[i - 1] == ':') return false;
    }
    node.style = Node::Style::kPlain;
    node.text = scalar;
    node.mark = here();
    at_ += scalar.size();
    node.end = here();
    return true;
  }

  bool quoted_node(Node& node) {
    if (++nodes_ > bounds_.max_nodes) return false;
    node.style = Node::Style::kQuoted;
    node.mark = here();
    if (!quoted(node.text)) return false;
    node.end = here();
    return true;
  }

  /// Double quotes on one line, with JSON's escapes.
  bool quoted(std::string& out) {
    ++at_;
    for (;;) {
      const std::size_t stop = text_.find_first_of("\"\\\n", at_);
      out.append(text_, at_, stop - at_);
      at_ = stop;
      if (peek() == '\n') return false;
      ++at_;
      if (text_[stop] == '"') return true;
      if (!escape(out)) return false;
    }
  }

  /// At the character after the backslash.
  bool escape(std::string& out) {
    constexpr std::string_view kLetters = "\"\\nrtbf";
    constexpr std::string_view kMeanings = "\"\\\n\r\t\b\f";
    const char letter = peek();
    if (const std::size_t known = kLetters.find(letter); known != std::string_view::npos) {
      out += kMeanings[known];
      ++at_;
      return true;
    }
    if (letter != 'u') return false;
    unsigned code = 0;
    for (int digits = 0; digits < 4; ++digits) {
      ++at_;
      const std::size_t digit = std::string_view("0123456789ABCDEF").find(peek());
      if (digit == std::string_view::npos) return false;
      code = code * 16 + static_cast<unsigned>(digit);
    }
    if (code >= 0xD800 && code <= 0xDFFF) return false;
    ++at_;
    append_utf8(out, code);
    return true;
  }

  /// At the bar. `indent` is the column of the key or hyphen it belongs to.
  bool literal(Node& node, std::size_t indent) {
    if (++nodes_ > bounds_.max_nodes) return false;
    node.style = Node::Style::kLiteral;
    node.mark = here();
    ++at_;
    const bool has_indicator = peek() == '2';
    if (has_indicator) ++at_;
    const char chomping = peek();
    if (chomping == '-' || chomping == '+') ++at_;
    if (!end_line() || !literal_lines(node.text, indent + kStep, has_indicator)) return false;
    node.end = here();
    if (chomping != '+') {
      node.text.erase(node.text.find_last_not_of('\n') + 1);
      if (chomping != '-') node.text += '\n';
    }
    return true;
  }

  /// All lines with their line feeds, empty ones at the end included.
  bool literal_lines(std::string& out, std::size_t indent, bool has_indicator) {
    bool is_begun = false;
    while (at_ < text_.size()) {
      const std::size_t spaces = spaces_here();
      const bool is_blank = peek(spaces) == '\n';
      if (spaces < indent && !is_blank) break;
      if (spaces > 0 && spaces <= indent && is_blank) return false;
      // Without an indicator the first line that is not empty gives the indentation.
      if (spaces > indent && !is_begun && !has_indicator) return false;
      if (spaces > 0) {
        is_begun = true;
        at_ += indent;
      }
      const std::size_t stop = text_.find('\n', at_);
      out.append(text_, at_, stop + 1 - at_);
      at_ = stop;
      end_line();
    }
    return is_begun;
  }

  /// At the opening bracket; up to past the closing one.
  bool flow_collection(Node& node, int depth) {
    const bool is_mapping = peek() == '{';
    const char closing = is_mapping ? '}' : ']';
    if (!open(node, is_mapping ? Node::Type::kMapping : Node::Type::kSequence, true, depth)) return false;
    ++at_;
    while (peek() != closing) {
      const bool is_first = node.entries.empty() && node.items.empty();
      if (!is_first) {
        if (peek() != ',' || peek(1) != ' ') return false;
        at_ += 2;
      }
      Node* value = nullptr;
      if (is_mapping) {
        Node::Entry& entry = node.entries.emplace_back();
        if (!key(entry, true)) return false;
        ++at_;
        value = &entry.value;
      } else {
        value = &node.items.emplace_back();
      }
      if (!flow_value(*value, depth + 1)) return false;
    }
    ++at_;
    return close_mapping(node, here());
  }

  bool flow_value(Node& node, int depth) {
    if (peek() == '"') return quoted_node(node);
    if (peek() == '{' || peek() == '[') return flow_collection(node, depth);
    const std::size_t stop = text_.find_first_of(",:?[]{}\n", at_);
    return plain_node(node, text_.substr(at_, stop - at_));
  }

  std::string_view text_;
  const YamlBounds& bounds_;
  std::size_t at_ = 0;
  std::size_t nodes_ = 0;
  int line_ = 1;
  std::size_t counted_to_ = 0;  ///< up to where the columns of this line are counted
  int column_ = 1;
};

}  // namespace

std::optional<Node> read_canonical(const ScannedText& text, const YamlBounds& bounds) {
  if (text.has_tab || text.first_crlf_line != 0) return std::nullopt;
  return CanonicalReader(text.body, bounds).read();
}

}  // namespace kesu
