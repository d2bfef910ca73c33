// SPDX-License-Identifier: Apache-2.0
// Three clones whose clocks disagree write, and merge each other in any order, criss-cross too. Whoever merges gets the
// same bytes, and no merge removes a line of either parent.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "kesu/store/merge.hpp"

#include "blocks.hpp"
#include "store_fixture.hpp"

namespace kesu {
namespace {

constexpr const char* kFile = "ticket.yaml";
constexpr int kClones = 3;

/// The history of a repository with one file, as far as merging needs it.
class Repository {
 public:
  explicit Repository(std::string bytes) { commits_.push_back({std::move(bytes), {}}); }

  [[nodiscard]] const std::string& bytes(std::size_t commit) const { return commits_[commit].bytes; }

  std::size_t commit(std::string bytes, std::vector<std::size_t> parents) {
    commits_.push_back({std::move(bytes), std::move(parents)});
    return commits_.size() - 1;
  }

  /// What git does: of several best common ancestors it merges a virtual one first.
  std::size_t merge(std::size_t ours, std::size_t theirs) {
    const std::set<std::size_t> our_ancestors = ancestors(ours);
    if (our_ancestors.contains(theirs)) return ours;
    if (ancestors(theirs).contains(ours)) return theirs;
    const auto merged = merge_tickets(bytes(base_of(ours, theirs)), bytes(ours), bytes(theirs), kFile);
    REQUIRE(merged);
    return commit(*merged, {ours, theirs});
  }

 private:
  struct Commit {
    std::string bytes;
    std::vector<std::size_t> parents;
  };

  [[nodiscard]] std::set<std::size_t> ancestors(std::size_t commit) const {
    std::set<std::size_t> found = {commit};
    for (const std::size_t parent : commits_[commit].parents)
      found.merge(ancestors(parent));
    return found;
  }

  std::size_t base_of(std::size_t ours, std::size_t theirs) {
    const auto a = ancestors(ours);
    const auto b = ancestors(theirs);
    std::vector<std::size_t> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    std::vector<std::size_t> best;
    for (const std::size_t candidate : common) {
      const bool is_best = std::none_of(common.begin(), common.end(), [&](std::size_t other) {
        return other != candidate && ancestors(other).contains(candidate);
      });
      if (is_best) best.push_back(candidate);
    }
    std::size_t base = best.front();
    for (std::size_t i = 1; i < best.size(); ++i)
      base = merge(base, best[i]);
    return base;
  }

  std::vector<Commit> commits_;
};

/// `bytes` and one more event, written by somebody whose clock says `at`.
std::string grown(const std::string& bytes, Instant at, const Random& random) {
  const auto cut = cut_ticket(bytes, kFile);
  REQUIRE(cut);
  std::vector<OrderKey> keys;
  for (const Block& block : cut->blocks)
    keys.push_back(block.key);
  Event event = test::note("10:00", std::string(random(3), 'x') + "\nsame line\nsame line\n");
  event.id = make_event_id(static_cast<int>(keys.size()), random);
  event.after = heads(keys);
  event.at.instant = at;
  return bytes + write_yaml_item(encode_event(event), 2);
}

/// True if every line of `before` stands in `after`, in the same order.
bool only_adds_lines(const std::string& before, const std::string& after) {
  std::istringstream lines(after);
  std::istringstream wanted(before);
  std::string want;
  std::string line;
  while (std::getline(wanted, want)) {
    do {
      if (!std::getline(lines, line)) return false;
    } while (line != want);
  }
  return true;
}

void check_merge(Repository& repository, std::size_t ours, std::size_t theirs) {
  const std::string one = repository.bytes(repository.merge(ours, theirs));
  CHECK(repository.bytes(repository.merge(theirs, ours)) == one);
  CHECK(only_adds_lines(repository.bytes(ours), one));
  CHECK(only_adds_lines(repository.bytes(theirs), one));
}

}  // namespace

TEST_CASE("whoever merges gets the same bytes, and a merge only adds lines against each parent") {
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    CAPTURE(seed);
    const Random random = test::random_from(seed);
    Repository repository(test::file_of(test::small_ticket().ticket()));
    std::vector<std::size_t> heads_of_clones(kClones, 0);
    for (int step = 0; step < 25; ++step) {
      std::size_t& mine = heads_of_clones[random(kClones)];
      const std::size_t other = heads_of_clones[random(kClones)];
      if (random(3) == 0) {
        check_merge(repository, mine, other);
        mine = repository.merge(mine, other);
      } else {
        // Clocks that are hours apart, and go backwards.
        const Instant at = test::instant("12 00:00") + Seconds(random(6 * 3600));
        mine = repository.commit(grown(repository.bytes(mine), at, random), {mine});
      }
    }
    std::set<std::string> results;
    std::vector<std::size_t> order = {0, 1, 2};
    do {
      std::size_t all = heads_of_clones[order[0]];
      all = repository.merge(all, heads_of_clones[order[1]]);
      all = repository.merge(all, heads_of_clones[order[2]]);
      results.insert(repository.bytes(all));
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(results.size() == 1);
    Problems problems;
    const auto document = read_yaml(*results.begin(), kFile);
    REQUIRE(document);
    CHECK(decode_ticket(document->root, test::decode_context(problems)));
  }
}

}  // namespace kesu
