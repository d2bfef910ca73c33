// SPDX-License-Identifier: Apache-2.0
#include "events.hpp"

#include <limits>

#include <yaml.h>

#include "kesu/core/text.hpp"

#include "problems.hpp"
#include "tree.hpp"

namespace kesu {

namespace {

Mark mark_of(const yaml_mark_t& mark) {
  return {static_cast<int>(mark.line) + 1, static_cast<int>(mark.column) + 1};
}

class Parser {
 public:
  explicit Parser(std::string_view body) : is_ready_(yaml_parser_initialize(&raw_) != 0) {
    if (!is_ready_) return;
    yaml_parser_set_encoding(&raw_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&raw_, reinterpret_cast<const unsigned char*>(body.data()), body.size());
  }
  ~Parser() {
    if (is_ready_) yaml_parser_delete(&raw_);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  bool next(yaml_event_t& event) { return is_ready_ && yaml_parser_parse(&raw_, &event) != 0; }
  [[nodiscard]] const yaml_parser_t& raw() const { return raw_; }
  [[nodiscard]] bool is_out_of_memory() const { return !is_ready_ || raw_.error == YAML_MEMORY_ERROR; }

 private:
  yaml_parser_t raw_{};
  bool is_ready_;
};

class Event {
 public:
  Event() = default;
  ~Event() { yaml_event_delete(&raw); }
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;

  yaml_event_t raw{};
};

std::string_view text_of(const yaml_event_t& scalar) {
  return {reinterpret_cast<const char*>(scalar.data.scalar.value), scalar.data.scalar.length};
}

Node::Style style_of(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_PLAIN_SCALAR_STYLE:
    case YAML_ANY_SCALAR_STYLE:
      return Node::Style::kPlain;
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return Node::Style::kQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE:
      return Node::Style::kLiteral;
  }
  return Node::Style::kQuoted;
}

/// Builds the tree in place, event by event. The open collections are a stack of pointers: a node does not move while
/// it is open, because the collection it lies in grows only after it is closed.
class TreeBuilder {
 public:
  TreeBuilder(const std::string& file, const YamlBounds& bounds) : file_(file), bounds_(bounds) { open_.reserve(16); }

  [[nodiscard]] Result<void> take(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT:
        return start_document(event);
      case YAML_DOCUMENT_END_EVENT:
        if (event.data.document_end.implicit != 0) return {};
        return refuse(mark_of(event.start_mark), tr("'...' ends the document: kesu's files go on to their last line"),
                      tr("delete the line"));
      case YAML_ALIAS_EVENT:
        return refuse(mark_of(event.start_mark), tr("anchors and aliases are not used in kesu's files"),
                      tr("write the value out; put double quotes around text that begins with *"));
      case YAML_SCALAR_EVENT:
        return take_scalar(event);
      case YAML_SEQUENCE_START_EVENT: {
        const auto& start = event.data.sequence_start;
        return open(event, Node::Type::kSequence, start.style == YAML_FLOW_SEQUENCE_STYLE, start.anchor, start.tag);
      }
      case YAML_MAPPING_START_EVENT: {
        const auto& start = event.data.mapping_start;
        return open(event, Node::Type::kMapping, start.style == YAML_FLOW_MAPPING_STYLE, start.anchor, start.tag);
      }
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        return close(event);
      case YAML_NO_EVENT:
      case YAML_STREAM_START_EVENT:
      case YAML_STREAM_END_EVENT:
        return {};
    }
    return {};
  }

  [[nodiscard]] bool is_empty() const {
    return documents_ == 0 ||
           (root_.is_scalar() && root_.style == Node::Style::kPlain && plain_type(root_.text) == PlainType::kNull);
  }
  Node take_root() { return std::move(root_); }

 private:
  [[nodiscard]] tl::unexpected<Error> refuse(Mark mark, std::string message, std::string hint = {}) const {
    return fail(ErrorKind::kInvalidData, std::move(message), Place{file_, mark.line, mark.column}, std::move(hint));
  }

  [[nodiscard]] Result<void> start_document(const yaml_event_t& event) {
    const auto& start = event.data.document_start;
    const Mark mark = mark_of(event.start_mark);
    if (start.version_directive != nullptr || start.tag_directives.start != start.tag_directives.end) {
      return refuse(mark, tr("directives are not used in kesu's files"), tr("delete the line that begins with %"));
    }
    if (++documents_ > 1) {
      return refuse(mark, tr("a second document begins here"),
                    tr("a file holds one document: delete the '---', or split the file"));
    }
    return {};
  }

  /// Checks what every node must satisfy.
  [[nodiscard]] Result<void> admit(const yaml_event_t& event, const yaml_char_t* anchor, const yaml_char_t* tag) {
    const Mark mark = mark_of(event.start_mark);
    if (anchor != nullptr) {
      return refuse(mark, tr("anchors and aliases are not used in kesu's files"),
                    tr("put double quotes around text that begins with &"));
    }
    if (tag != nullptr) {
      return refuse(mark, tr("tags are not used in kesu's files"),
                    tr("put double quotes around text that begins with !"));
    }
    if (++nodes_ > bounds_.max_nodes) return refuse(mark, say("more than {0} values in one file", bounds_.max_nodes));
    return {};
  }

  /// True if the next node is a key of the innermost mapping.
  [[nodiscard]] bool expects_key() const { return !open_.empty() && open_.back()->is_mapping() && !has_key_; }

  /// The node that the next value is to be built in.
  Node& place() {
    if (open_.empty()) return root_;
    Node& parent = *open_.back();
    if (parent.is_sequence()) return parent.items.emplace_back();
    has_key_ = false;
    return parent.entries.back().value;
  }

  [[nodiscard]] Result<void> take_scalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    if (auto admitted = admit(event, scalar.anchor, scalar.tag); !admitted) return admitted;
    if (expects_key()) return take_key(event);
    Node& node = place();
    node.style = style_of(scalar.style);
    node.text = text_of(event);
    node.mark = mark_of(event.start_mark);
    node.end = mark_of(event.end_mark);
    return {};
  }

  [[nodiscard]] Result<void> take_key(const yaml_event_t& event) {
    const std::string_view key = text_of(event);
    const Mark mark = mark_of(event.start_mark);
    if (style_of(event.data.scalar.style) == Node::Style::kPlain) {
      if (key.empty()) return refuse(mark, tr("a ':' without a key before it"));
      if (!is_plain_key(key)) {
        return refuse(mark, say("'{0}' as a key is no text to every YAML reader", key),
                      say("write \"{0}\", in double quotes", key));
      }
    }
    Node& mapping = *open_.back();
    if (mapping.entries.empty()) mapping.entries.reserve(mapping.flow ? 4 : 8);
    Node::Entry& entry = mapping.entries.emplace_back();
    entry.key = key;
    entry.key_mark = mark;
    has_key_ = true;
    return {};
  }

  [[nodiscard]] Result<void> open(const yaml_event_t& event, Node::Type type, bool flow, const yaml_char_t* anchor,
                                  const yaml_char_t* tag) {
    if (auto admitted = admit(event, anchor, tag); !admitted) return admitted;
    const Mark mark = mark_of(event.start_mark);
    if (expects_key())
      return refuse(mark, tr("a key must be text, not a list or a mapping"),
                    tr("put double quotes around text that holds [ ] { }"));
    if (open_.size() >= static_cast<std::size_t>(bounds_.max_depth))
      return refuse(mark, say("nested more than {0} levels deep", bounds_.max_depth));
    Node& node = place();
    node.type = type;
    node.style = Node::Style::kPlain;
    node.flow = flow;
    node.mark = mark;
    open_.push_back(&node);
    return {};
  }

  [[nodiscard]] Result<void> close(const yaml_event_t& event) {
    Node& node = *open_.back();
    open_.pop_back();
    // The library lets a block end where the next token begins, past blank lines and comments.
    node.end = node.flow           ? mark_of(event.end_mark)
               : node.is_mapping() ? node.entries.back().value.end
                                   : node.items.back().end;
    if (!node.is_mapping()) return {};
    const auto [earlier, later] = first_duplicate(node.entries);
    if (earlier == later) return {};
    return refuse(node.entries[later].key_mark, say("the key '{0}' occurs twice", node.entries[later].key),
                  say("the first one is in line {0}", node.entries[earlier].key_mark.line));
  }

  const std::string& file_;
  const YamlBounds& bounds_;
  Node root_;
  std::vector<Node*> open_;
  bool has_key_ = false;
  std::size_t nodes_ = 0;
  int documents_ = 0;
};

/// Where in a text with tabs they are content. Recorded only for such texts.
class ContentRanges {
 public:
  void take(const yaml_event_t& event) {
    if (event.type != YAML_SCALAR_EVENT) return;
    const Node::Style style = style_of(event.data.scalar.style);
    if (style != Node::Style::kPlain)
      ranges_.push_back({event.start_mark.index, event.end_mark.index, style == Node::Style::kLiteral});
  }
  void take_unclosed(const yaml_mark_t& begin) {
    ranges_.push_back({begin.index, std::numeric_limits<std::size_t>::max(), false});
  }
  [[nodiscard]] const std::vector<ContentRange>& all() const { return ranges_; }

 private:
  std::vector<ContentRange> ranges_;
};

[[nodiscard]] tl::unexpected<Error> refuse_tab(const std::string& file, Mark tab) {
  return fail(ErrorKind::kInvalidData, tr("a tab outside a quoted string"), Place{file, tab.line, tab.column},
              tr("indent with spaces; in a double-quoted string write \\t"));
}

[[nodiscard]] tl::unexpected<Error> refuse_syntax(const std::string& file, const Parser& parser,
                                                  const ScannedText& text, ContentRanges ranges) {
  if (parser.is_out_of_memory()) return fail(ErrorKind::kEnvironment, tr("out of memory"), Place{file});
  const yaml_parser_t& raw = parser.raw();
  const std::string_view context = raw.context == nullptr ? "" : raw.context;
  const SyntaxProblem problem = explain_syntax(raw.problem == nullptr ? "" : raw.problem, context);
  if (text.has_tab) {
    if (context.find("quoted scalar") != std::string_view::npos) ranges.take_unclosed(raw.context_mark);
    // A tab is the likelier cause than what the library stumbled over after it.
    if (const auto tab = first_stray_tab(text.body, ranges.all(), raw.problem_mark.index))
      return refuse_tab(file, *tab);
  }
  const Mark mark = mark_of(problem.is_at_context ? raw.context_mark : raw.problem_mark);
  return fail(ErrorKind::kInvalidData, problem.message, Place{file, mark.line, mark.column}, problem.hint);
}

}  // namespace

Result<Node> read_events(const ScannedText& text, const std::string& file, const YamlBounds& bounds) {
  Parser parser(text.body);
  TreeBuilder builder(file, bounds);
  ContentRanges ranges;
  for (bool is_done = false; !is_done;) {
    Event event;
    if (!parser.next(event.raw)) return refuse_syntax(file, parser, text, std::move(ranges));
    is_done = event.raw.type == YAML_STREAM_END_EVENT;
    if (text.has_tab) ranges.take(event.raw);
    if (auto taken = builder.take(event.raw); !taken) return fail(std::move(taken.error()));
  }
  if (text.has_tab) {
    if (const auto tab = first_stray_tab(text.body, ranges.all(), text.body.size())) return refuse_tab(file, *tab);
  }
  if (builder.is_empty()) return fail(ErrorKind::kInvalidData, tr("the file is empty"), Place{file, 1, 1});
  return builder.take_root();
}

}  // namespace kesu
