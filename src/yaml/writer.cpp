// SPDX-License-Identifier: Apache-2.0
#include "kesu/yaml/writer.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "characters.hpp"

namespace kesu {

namespace {

constexpr int kIndentStep = 2;  ///< columns per level

/// How the characters of a text bind its form.
struct Shape {
  bool needs_escapes = false;  ///< not UTF-8, or something that may not stand in a file as it is, or a tab
  bool has_break = false;
};

Shape shape_of(std::string_view text) {
  Shape shape;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte < 0x7F) {
      ++i;
      continue;
    }
    const Character character = first_character(text.substr(i));
    if (character.length == 0 || character.code == '\t' || must_be_escaped(character.code)) shape.needs_escapes = true;
    if (character.code == '\n') shape.has_break = true;
    i += std::max<std::size_t>(character.length, 1);
  }
  return shape;
}

bool ends_with_unseen_space(std::string_view text) {
  std::size_t last = text.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80)
    --last;
  return is_unseen_space(first_character(text.substr(last)).code);
}

/// True if every reader takes the characters of a one-line `text` for one plain scalar. What value it gives them is
/// plain_type()'s. Old readers (YAML 1.1, section 9.1.3) end a plain scalar in flow context at any of ,[]{}:? so none
/// of these is left in it.
bool is_one_plain_scalar(std::string_view text, bool in_flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  // A sign is no indicator, but "+86 …" beside "+86…" should look the same.
  if (std::string_view("-?:,[]{}#&*!|>'\"%@`+").find(text.front()) != std::string_view::npos) return false;
  if (is_unseen_space(first_character(text).code) || ends_with_unseen_space(text)) return false;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
  return !in_flow || text.find_first_of(",[]{}:?") == std::string_view::npos;
}

/// Double-quoted on one line, with JSON's escapes only.
std::string double_quoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size();) {
    const Character character = first_character(text.substr(i));
    const std::string_view bytes = text.substr(i, std::max<std::size_t>(character.length, 1));
    i += bytes.size();
    switch (character.code) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        // Bytes that are not UTF-8 pass as they are: reading the text back then refuses it, and no file is written.
        if (character.length != 0 && must_be_escaped(character.code)) {
          fmt::format_to(std::back_inserter(out), "\\u{:04X}", static_cast<unsigned>(character.code));
        } else {
          out += bytes;
        }
    }
  }
  return out += '"';
}

/// True if a literal block keeps `text` as it is with every reader: several lines, one of them with something in it,
/// and spaces alone neither before the first such line nor after the last.
bool fits_literal(std::string_view text, const Shape& shape) {
  if (!shape.has_break || shape.needs_escapes) return false;
  const std::size_t begin = text.find_first_not_of('\n');
  if (begin == std::string_view::npos) return false;
  const std::string_view first_line = text.substr(begin, text.find('\n', begin) - begin);
  const std::string_view body = text.substr(0, text.find_last_not_of('\n') + 1);
  const std::string_view last_line = body.substr(body.find_last_of('\n') + 1);
  const auto has_word = [](std::string_view line) { return line.find_first_not_of(' ') != std::string_view::npos; };
  return has_word(first_line) && has_word(last_line);
}

class Writer {
 public:
  void mapping(const Node& node, int indent, bool on_this_line) {
    for (const Node::Entry& entry : node.entries) {
      if (!on_this_line) spaces(indent);
      on_this_line = false;
      out_ += quote_scalar(entry.key, false);
      out_ += ':';
      value(entry.value, indent, false);
    }
  }

  void sequence(const Node& node, int indent, bool on_this_line) {
    for (const Node& item : node.items) {
      if (!on_this_line) spaces(indent);
      on_this_line = false;
      out_ += '-';
      value(item, indent, true);
    }
  }

  /// A value after its "key:" or "-", and the end of its last line. `indent` is the column of the key or the hyphen.
  void value(const Node& node, int indent, bool after_hyphen) {
    if (node.is_scalar()) {
      scalar_line(node, indent);
      return;
    }
    const bool is_empty = node.is_mapping() ? node.entries.empty() : node.items.empty();
    if (node.flow || is_empty) {
      out_ += ' ';
      flow(node);
      out_ += '\n';
      return;
    }
    out_ += after_hyphen ? ' ' : '\n';
    if (node.is_mapping()) {
      mapping(node, indent + kIndentStep, after_hyphen);
    } else {
      sequence(node, indent + kIndentStep, after_hyphen);
    }
  }

  void flow(const Node& node) {
    switch (node.type) {
      case Node::Type::kScalar:
        out_ += scalar(node, true);
        return;
      case Node::Type::kSequence:
        out_ += '[';
        for (const Node& item : node.items) {
          if (&item != &node.items.front()) out_ += ", ";
          flow(item);
        }
        out_ += ']';
        return;
      case Node::Type::kMapping:
        out_ += '{';
        for (const Node::Entry& entry : node.entries) {
          if (&entry != &node.entries.front()) out_ += ", ";
          out_ += quote_scalar(entry.key, true);
          out_ += ": ";
          flow(entry.value);
        }
        out_ += '}';
    }
  }

  void spaces(int count) { out_.append(static_cast<std::size_t>(count), ' '); }
  void text(std::string_view text) { out_ += text; }
  std::string take() { return std::move(out_); }

 private:
  static std::string scalar(const Node& node, bool in_flow) {
    if (node.force_quotes) return double_quoted(node.text);
    if (node.style == Node::Style::kPlain && plain_type(node.text) != PlainType::kString) {
      return node.text.empty() ? "null" : node.text;
    }
    return quote_scalar(node.text, in_flow);
  }

  void scalar_line(const Node& node, int indent) {
    out_ += ' ';
    if (!node.force_quotes && fits_literal(node.text, shape_of(node.text))) {
      literal(node.text, indent + kIndentStep);
      return;
    }
    out_ += scalar(node, false);
    out_ += '\n';
  }

  void literal(std::string_view text, int indent) {
    out_ += '|';
    // Without the number readers would take the first line's own spaces for indentation.
    if (text.front() == ' ' || text.front() == '\n') out_ += static_cast<char>('0' + kIndentStep);
    const std::size_t breaks_at_end = text.size() - (text.find_last_not_of('\n') + 1);
    if (breaks_at_end == 0) out_ += '-';
    if (breaks_at_end > 1) out_ += '+';
    out_ += '\n';
    while (!text.empty()) {
      const std::string_view line = text.substr(0, text.find('\n'));
      if (!line.empty()) {
        spaces(indent);
        out_ += line;
      }
      out_ += '\n';
      text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
  }

  std::string out_;
};

}  // namespace

std::string quote_scalar(std::string_view text, bool in_flow) {
  const Shape shape = shape_of(text);
  const bool plain = !shape.needs_escapes && !shape.has_break && is_one_plain_scalar(text, in_flow) &&
                     plain_type(text) == PlainType::kString;
  return plain ? std::string(text) : double_quoted(text);
}

std::string write_yaml(const Node& mapping, int indent) {
  Writer writer;
  const bool is_block = !mapping.flow && (mapping.is_mapping() ? !mapping.entries.empty() : !mapping.items.empty());
  if (!is_block) {
    writer.spaces(indent);
    writer.flow(mapping);
    writer.text("\n");
  } else if (mapping.is_mapping()) {
    writer.mapping(mapping, indent, false);
  } else {
    writer.sequence(mapping, indent, false);
  }
  return writer.take();
}

std::string write_yaml_item(const Node& mapping, int indent) {
  Writer writer;
  writer.spaces(indent);
  writer.text("-");
  writer.value(mapping, indent, true);
  return writer.take();
}

}  // namespace kesu
