// SPDX-License-Identifier: Apache-2.0
// People write comments into plan.yaml, so it is edited as text where the reader's marks say, and read back: what does
// not come out as meant is written anew from its values.
#include "kesu/rules/publication.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "kesu/rules/plan.hpp"
#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

namespace kesu {
namespace {

std::string quoted(Date date) {
  return "\"" + to_string(date) + "\"";
}

std::string change_text(const Publication& publication) {
  std::string text = "{what: " + quote_scalar(publication.change, true) + ", when: " + quoted(publication.when);
  if (!publication.why.empty()) text += ", why: " + quote_scalar(publication.why, true);
  return text + ", who: " + quote_scalar(publication.by, true) + "}";
}

std::string approval_text(const Publication& publication, const std::string& digest) {
  return "approved: {by: " + quote_scalar(publication.by, true) + ", when: " + quoted(publication.when) +
         ", digest: " + quote_scalar(digest, true) + "}";
}

/// A text and the changes to be made in it, each at places of the text as it was.
class TextEdit {
 public:
  explicit TextEdit(const std::string& text) : text_(text) {
    lines_.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') lines_.push_back(i + 1);
    }
  }

  /// The byte at a mark, whose columns count characters.
  [[nodiscard]] std::size_t offset(Mark mark) const {
    std::size_t at = line(mark.line);
    for (int column = 1; column < mark.column && at < text_.size(); ++column) {
      ++at;
      while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80U)
        ++at;
    }
    return at;
  }
  /// Where a line begins, from 1; the end of the text behind the last.
  [[nodiscard]] std::size_t line(int number) const {
    const auto index = static_cast<std::size_t>(std::max(number - 1, 0));
    return index < lines_.size() ? lines_[index] : text_.size();
  }
  /// Where the line after a value begins; that of a literal block ends there.
  [[nodiscard]] std::size_t behind(const Node& value) const {
    return value.end.column <= 1 ? line(value.end.line) : line(value.end.line + 1);
  }
  /// What stands in its line before a mark.
  [[nodiscard]] std::string before(Mark mark) const {
    return text_.substr(line(mark.line), offset(mark) - line(mark.line));
  }

  void replace(std::size_t begin, std::size_t end, std::string with) {
    changes_.push_back({begin, end, std::move(with)});
  }
  void insert(std::size_t at, std::string what) { replace(at, at, std::move(what)); }

  [[nodiscard]] std::string done() {
    std::stable_sort(changes_.begin(), changes_.end(),
                     [](const Change& a, const Change& b) { return a.begin < b.begin; });
    std::string out;
    std::size_t at = 0;
    for (const Change& change : changes_) {
      out += text_.substr(at, change.begin - at) + change.with;
      at = change.end;
    }
    return out + text_.substr(at);
  }

 private:
  struct Change {
    std::size_t begin;
    std::size_t end;
    std::string with;
  };
  const std::string& text_;
  std::vector<std::size_t> lines_;
  std::vector<Change> changes_;
};

class PlanEdit {
 public:
  PlanEdit(const std::string& bytes, const Node& root) : root_(root), edit_(bytes), size_(bytes.size()) {}

  /// nullopt if the changes are a list that has no line to put another before.
  std::optional<std::string> publish(const Publication& publication, const std::string& digest) {
    set("version", std::to_string(publication.version), "name");
    set("effective", quoted(publication.effective), "version");
    set("review_by", quoted(publication.review_by), "effective");
    const Node* changes = root_.find("changes");
    const bool listed = changes != nullptr && changes->is_sequence() && !changes->items.empty() && !changes->flow;
    if (changes != nullptr && !listed) return std::nullopt;
    set_approval(approval_text(publication, digest));
    const std::string change = change_text(publication);
    if (!listed) {
      edit_.insert(size_, "changes:\n  - " + change + "\n");
      return edit_.done();
    }
    const Mark first = changes->items.front().mark;
    const std::string prefix = edit_.before(first);
    if (!prefix.ends_with("- ") || prefix.find_first_not_of(" -") != std::string::npos) return std::nullopt;
    edit_.insert(edit_.line(first.line), prefix + change + "\n");
    return edit_.done();
  }

 private:
  [[nodiscard]] const Node::Entry* entry(std::string_view key) const {
    const auto found = std::find_if(root_.entries.begin(), root_.entries.end(),
                                    [key](const Node::Entry& one) { return one.key == key; });
    return found == root_.entries.end() ? nullptr : &*found;
  }

  /// Gives `key` a value in place of the one it has, or on a line of its own behind `neighbour`.
  void set(std::string_view key, const std::string& value, std::string_view neighbour) {
    if (const Node::Entry* there = entry(key)) {
      edit_.replace(edit_.offset(there->value.mark), edit_.offset(there->value.end), value);
      return;
    }
    const Node::Entry* before = entry(neighbour);
    if (before == nullptr) before = entry("version");  // which every plan has
    edit_.insert(edit_.behind(before->value), std::string(key) + ": " + value + "\n");
  }

  void set_approval(const std::string& text) {
    const Node::Entry* changes = entry("changes");
    if (const Node::Entry* there = entry("approved")) {
      edit_.replace(edit_.offset(there->key_mark), edit_.offset(there->value.end), text);
    } else {
      edit_.insert(changes == nullptr ? size_ : edit_.line(changes->key_mark.line), text + "\n");
    }
  }

  const Node& root_;
  TextEdit edit_;
  std::size_t size_;
};

bool is_published(const Plan& plan, const Publication& publication, const std::string& digest,
                  std::size_t changes_before) {
  return plan.version == publication.version && plan.effective == publication.effective &&
         plan.review_by == publication.review_by && plan.approved && plan.approved->by == publication.by &&
         plan.approved->when == publication.when && plan.approved->digest == digest &&
         plan.changes.size() == changes_before + 1 && plan.changes.front().what == publication.change &&
         plan.changes.front().why == publication.why;
}

Node date_node(Date date) {
  return Node::time(to_string(date));
}

void set_entry(Node& root, std::string_view key, Node value) {
  if (Node* there = root.find(key)) {
    *there = std::move(value);
  } else {
    root.add(std::string(key), std::move(value));
  }
}

/// The same from the values alone.
std::string written_anew(Node root, const Publication& publication, const std::string& digest) {
  set_entry(root, "version", Node::integer(publication.version));
  set_entry(root, "effective", date_node(publication.effective));
  set_entry(root, "review_by", date_node(publication.review_by));
  Node approved = Node::mapping(true);
  approved.add("by", Node::string(publication.by));
  approved.add("when", date_node(publication.when));
  approved.add("digest", Node::string(digest));
  set_entry(root, "approved", std::move(approved));
  Node change = Node::mapping(true);
  change.add("what", Node::string(publication.change));
  change.add("when", date_node(publication.when));
  if (!publication.why.empty()) change.add("why", Node::string(publication.why));
  change.add("who", Node::string(publication.by));
  Node changes = Node::sequence();
  changes.items.push_back(std::move(change));
  if (const Node* earlier = root.find("changes"))
    changes.items.insert(changes.items.end(), earlier->items.begin(), earlier->items.end());
  set_entry(root, "changes", std::move(changes));
  return write_yaml(root);
}

struct ReadPlan {
  Node root;
  Plan plan;
};

Result<ReadPlan> read_plan(const std::string& bytes, const std::string& file) {
  auto document = read_yaml(bytes, file);
  if (!document) return fail(std::move(document.error()));
  Problems problems;
  Plan plan = decode_plan(document->root, DecodeContext{file, {}, &problems});
  if (!problems.empty()) return fail(std::move(problems.front()));
  return ReadPlan{std::move(document->root), std::move(plan)};
}

}  // namespace

Result<std::string> published_plan(const std::string& bytes, const std::string& file, const Publication& publication,
                                   const std::string& digest) {
  const auto before = read_plan(bytes, file);
  if (!before) return fail(before.error());
  const auto is_right = [&](const std::string& text) {
    const auto after = read_plan(text, file);
    return after && is_published(after->plan, publication, digest, before->plan.changes.size());
  };
  if (auto edited = PlanEdit(bytes, before->root).publish(publication, digest); edited && is_right(*edited))
    return *std::move(edited);
  std::string anew = written_anew(before->root, publication, digest);
  if (is_right(anew)) return anew;
  return fail(ErrorKind::kBug, "plan.yaml does not read back as it was written", {file});
}

}  // namespace kesu
