// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/merge.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "kesu/core/text.hpp"

#include "blocks.hpp"
#include "redact.hpp"
#include "ticket_versions.hpp"

namespace kesu {
namespace {

/// A version of the file and what git calls it.
struct Version {
  const char* name;
  TicketBlocks cut;
};

Result<Version> read_version(const char* name, std::string_view bytes, const std::string& file) {
  auto cut = cut_ticket(bytes, file);
  if (cut) return Version{name, *std::move(cut)};
  Error error = std::move(cut.error());
  error.message = say("the version of {0} cannot be merged: {1}", name, error.message);
  return fail(std::move(error));
}

/// The line in which `now`, which begins in line `line`, first differs from `before`.
int first_difference(std::string_view before, std::string_view now, int line) {
  const auto [at, unused] = std::mismatch(now.begin(), now.end(), before.begin(), before.end());
  return line + static_cast<int>(std::count(now.begin(), at, '\n'));
}

/// True if one of the two is the other with comments or blank lines after it.
bool differ_by_comments(const Block& a, const Block& b) {
  const auto [shorter, longer] = std::minmax(a.bytes, b.bytes, [](auto x, auto y) { return x.size() < y.size(); });
  return longer.starts_with(shorter) && *a.node == *b.node;
}

/// What stands above the history, as values.
bool same_header_values(const TicketBlocks& a, const TicketBlocks& b) {
  return std::equal(a.root.entries.begin(), a.root.entries.end() - 1, b.root.entries.begin(), b.root.entries.end() - 1);
}

[[nodiscard]] tl::unexpected<Error> fail_changed(bool only_form, const std::string& what, const char* version,
                                                 Place at) {
  if (only_form) {
    return fail(ErrorKind::kInvalidData,
                say("{0} was re-formatted in {1}: the values are the same, the bytes are not", what, version),
                std::move(at), tr("restore the earlier lines as they were"));
  }
  return fail(
      ErrorKind::kInvalidData, say("{0} was altered in {1}", what, version), std::move(at),
      tr("papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract"));
}

/// True of two complaints under one ID; an altered complaint keeps the event that opened it.
bool were_opened_apart(const TicketBlocks& a, const TicketBlocks& b) {
  return a.header != b.header && a.blocks.front().bytes != b.blocks.front().bytes;
}

[[nodiscard]] tl::unexpected<Error> fail_two_complaints(const Version& a, const Version& b, const std::string& file,
                                                        std::string hint) {
  return fail(ErrorKind::kInvalidData, tr("two different complaints have this ID"),
              {file, first_difference(a.cut.header, b.cut.header, 1)}, std::move(hint));
}

/// Fails unless `now` is `base` and more events.
Result<void> check_grown(const TicketBlocks& base, const Version& now, const std::string& file) {
  if (base.header != now.cut.header) {
    return fail_changed(same_header_values(base, now.cut), tr("the complaint"), now.name,
                        {file, first_difference(base.header, now.cut.header, 1)});
  }
  for (const Block& block : base.blocks) {
    const std::string what = say("event {0}", to_string(block.key.id));
    const Block* found = now.cut.find(block.key.id);
    if (found == nullptr) {
      return fail(ErrorKind::kInvalidData, say("{0} was removed in {1}", what, now.name), {file},
                  tr("papers are added, never removed: restore it"));
    }
    if (found->bytes != block.bytes && !differ_by_comments(block, *found)) {
      return fail_changed(*found->node == *block.node, what, now.name,
                          {file, first_difference(block.bytes, found->bytes, found->line)});
    }
  }
  return {};
}

/// The events of both, each once.
Result<std::vector<Block>> unite(const Version& ours, const Version& theirs, const std::string& file) {
  std::vector<Block> all = ours.cut.blocks;
  for (const Block& block : theirs.cut.blocks) {
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Block& other) { return other.key.id == block.key.id; });
    if (same == all.end()) {
      all.push_back(block);
    } else if (same->bytes != block.bytes) {
      if (!differ_by_comments(*same, block)) {
        return fail_changed(*same->node == *block.node, say("event {0}", to_string(block.key.id)), theirs.name,
                            {file, first_difference(same->bytes, block.bytes, block.line)});
      }
      if (same->bytes.size() < block.bytes.size()) same->bytes = block.bytes;
    }
  }
  return all;
}

/// `blocks` below `header` in fold order.
Result<std::string> join(std::string_view header, const std::vector<Block>& blocks, const std::string& file) {
  std::vector<OrderKey> keys;
  keys.reserve(blocks.size());
  for (const Block& block : blocks)
    keys.push_back(block.key);
  const auto order = fold_order(keys);
  if (!order) {
    Error error = order.error();
    error.at = {file};
    return fail(std::move(error));
  }
  std::string bytes(header);
  for (const std::size_t index : *order)
    bytes += blocks[index].bytes;
  const auto cut = cut_ticket(bytes, file);
  if (!cut) return fail(cut.error());
  for (std::size_t i = 0; i < order->size(); ++i) {
    if (cut->blocks.size() != order->size() || cut->blocks[i].bytes != blocks[(*order)[i]].bytes)
      return fail(ErrorKind::kBug, tr("the merged file does not read back as its parts"), {file});
  }
  return bytes;
}

/// The lines of `bytes`, without their ends.
std::vector<std::string_view> lines_of(std::string_view bytes) {
  std::vector<std::string_view> lines;
  while (!bytes.empty()) {
    std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
  }
  return lines;
}

bool is_marker(std::string_view line) {
  constexpr std::array<std::string_view, 4> kMarkers = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  return std::any_of(kMarkers.begin(), kMarkers.end(), [&](auto marker) { return line.starts_with(marker); });
}

/// True if any of `erased` still stands in `bytes`.
bool has_values(std::string_view bytes, const std::vector<ErasedValue>& erased, const std::string& file) {
  return !erased.empty() && redact_if_readable(bytes, erased, file) != bytes;
}

}  // namespace

Result<void> refuse_more_lines(std::string_view work, std::initializer_list<std::string_view> sides,
                               const std::string& file) {
  std::set<std::string_view> known = {""};
  for (const std::string_view side : sides) {
    const auto lines = lines_of(side);
    known.insert(lines.begin(), lines.end());
  }
  const auto lines = lines_of(work);
  const auto own = std::find_if(lines.begin(), lines.end(),
                                [&](std::string_view line) { return !known.contains(line) && !is_marker(line); });
  if (own == lines.end()) return {};
  return fail(ErrorKind::kInvalidData, say("the file does not read, and neither side has this line of it: {0}", *own),
              {file, static_cast<int>(own - lines.begin()) + 1},
              tr("make the file readable, or take the line out, then try again"));
}

Result<void> refuse_altered(std::string_view as_committed, std::string_view work, const std::string& file) {
  const std::string before = redact_if_readable(as_committed, erasures_in({as_committed, work}, file), file);
  const auto base = read_version(tr("the last commit"), before, file);
  if (!base) return fail(base.error());
  const auto now = read_version(tr("the work file"), work, file);
  if (!now) return fail(now.error());
  return check_grown(base->cut, *now, file);
}

Result<std::string> join_work_file(std::string_view merged, std::string_view base, std::string_view work,
                                   const std::string& file) {
  const auto erased = erasures_in({merged, work}, file);
  if (!erased.empty() && (has_values(merged, erased, file) || has_values(work, erased, file))) {
    return join_work_file(redact_if_readable(merged, erased, file), redact_if_readable(base, erased, file),
                          redact_if_readable(work, erased, file), file);
  }
  auto merged_cut = cut_ticket(merged, file);
  if (!merged_cut) return fail(merged_cut.error());
  auto work_cut = cut_ticket(work, file);
  if (!work_cut) {
    if (auto no_more = refuse_more_lines(work, {merged, base}, file); !no_more) return fail(std::move(no_more.error()));
    return std::string(merged);
  }
  const Version joined{tr("both sides"), *std::move(merged_cut)};
  const Version in_work{tr("the work file"), *std::move(work_cut)};
  if (joined.cut.header != in_work.cut.header) {
    return fail_changed(same_header_values(joined.cut, in_work.cut), tr("the complaint"), in_work.name,
                        {file, first_difference(joined.cut.header, in_work.cut.header, 1)});
  }
  const auto blocks = unite(joined, in_work, file);
  if (!blocks) return fail(blocks.error());
  return join(joined.cut.header, *blocks, file);
}

Result<std::string> merge_tickets(std::string_view base, std::string_view ours, std::string_view theirs,
                                  const std::string& file) {
  // What either side erased is erased on both, so that it neither comes back nor passes for an alteration.
  const auto erased = erasures_in({ours, theirs}, file);
  if (has_values(base, erased, file) || has_values(ours, erased, file) || has_values(theirs, erased, file)) {
    return merge_tickets(redact_if_readable(base, erased, file), redact_if_readable(ours, erased, file),
                         redact_if_readable(theirs, erased, file), file);
  }
  const auto our_version = read_version(tr("ours"), ours, file);
  if (!our_version) return fail(our_version.error());
  const auto their_version = read_version(tr("theirs"), theirs, file);
  if (!their_version) return fail(their_version.error());
  if (!base.empty() && were_opened_apart(our_version->cut, their_version->cut)) {
    return fail_two_complaints(*our_version, *their_version, file,
                               tr("kesu merge tells them apart if the later one has its new ID already; if one was put "
                                  "over the other, restore the earlier lines"));
  }
  if (!base.empty()) {
    const auto ancestor = read_version(tr("the common ancestor"), base, file);
    if (!ancestor) return fail(ancestor.error());
    for (const Version& version : {std::cref(*our_version), std::cref(*their_version)}) {
      if (auto grown = check_grown(ancestor->cut, version, file); !grown) return fail(grown.error());
    }
  } else if (our_version->cut.header != their_version->cut.header) {
    return fail_two_complaints(*our_version, *their_version, file, tr("kesu merge gives the later one a new ID"));
  }
  const auto blocks = unite(*our_version, *their_version, file);
  if (!blocks) return fail(blocks.error());
  return join(our_version->cut.header, *blocks, file);
}

std::string conflict_text(std::string_view ours, std::string_view theirs) {
  const auto our_lines = lines_of(ours);
  const auto their_lines = lines_of(theirs);
  const auto [our_first, their_first] =
      std::mismatch(our_lines.begin(), our_lines.end(), their_lines.begin(), their_lines.end());
  const auto [our_last, their_last] = std::mismatch(our_lines.rbegin(), std::make_reverse_iterator(our_first),
                                                    their_lines.rbegin(), std::make_reverse_iterator(their_first));
  std::string text;
  const auto add = [&](auto line, auto end) {
    for (; line != end; ++line)
      text.append(*line).append("\n");
  };
  add(our_lines.begin(), our_first);
  text += "<<<<<<< ours\n";
  add(our_first, our_last.base());
  text += "=======\n";
  add(their_first, their_last.base());
  text += ">>>>>>> theirs\n";
  add(our_last.base(), our_lines.end());
  return text;
}

}  // namespace kesu
