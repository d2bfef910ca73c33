// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

namespace kesu {

namespace {

Node one(const char* key, Node value) {
  Node node = Node::mapping();
  node.add(key, std::move(value));
  return node;
}

std::string verdict(std::string_view bytes, const Node& expected) {
  const auto confirmed = confirm_yaml(bytes, expected);
  if (confirmed) return "same";
  CHECK(confirmed.error().kind == ErrorKind::kBug);
  return confirmed.error().message;
}

const char* const kDiffersAtA = "what was written reads back as another value at 'a'";

}  // namespace

TEST_CASE("the same values are confirmed whatever their form") {
  const Node string = one("a", Node::string("x y"));
  CHECK(verdict("a: x y\n", string) == "same");
  CHECK(verdict("a: \"x y\"\n", string) == "same");
  CHECK(verdict("{a: 'x y'}\n", string) == "same");
  CHECK(verdict("a: |\n  x\n", one("a", Node::string("x\n"))) == "same");
  CHECK(verdict("a: 72\n", one("a", Node::integer(72))) == "same");
  CHECK(verdict("a: ~\n", one("a", Node::plain(""))) == "same");
}

TEST_CASE("a block of a list is confirmed as the mapping it is") {
  CHECK(verdict("  - a: 1\n", one("a", Node::integer(1))) == "same");
  CHECK(verdict("  - a: 1\n  - a: 1\n", one("a", Node::integer(1))) ==
        "what was written reads back as another value at ''");
}

TEST_CASE("a string that another reader takes for a number is not confirmed") {
  CHECK(verdict("a: 72\n", one("a", Node::string("72"))) == kDiffersAtA);
  CHECK(verdict("a: no\n", one("a", Node::string("no"))) == kDiffersAtA);
  CHECK(verdict("a: 24:00\n", one("a", Node::string("24:00"))) == kDiffersAtA);
  CHECK(verdict("a: \"72\"\n", one("a", Node::string("72"))) == "same");
}

TEST_CASE("a number that became a string is not confirmed") {
  CHECK(verdict("a: \"72\"\n", one("a", Node::integer(72))) == kDiffersAtA);
  CHECK(verdict("a: 73\n", one("a", Node::integer(72))) == kDiffersAtA);
  CHECK(verdict("a: 0x48\n", one("a", Node::integer(72))) == kDiffersAtA);
}

TEST_CASE("a time must be quoted") {
  CHECK(verdict("a: zhang\n", one("a", Node::time("zhang"))) == kDiffersAtA);
}

TEST_CASE("other text, other keys, other order and duplicate keys are not confirmed") {
  Node two = one("a", Node::string("x"));
  two.add("b", Node::string("z"));
  CHECK(verdict("a: x\nb: z\n", two) == "same");
  CHECK(verdict("a: X\nb: z\n", two) == kDiffersAtA);
  CHECK(verdict("b: z\na: x\n", two) == kDiffersAtA);
  CHECK(verdict("a: x\nb: z\nb: z\n", two) == "what was written reads back as another value at ''");
  CHECK(verdict("a: x\na: x\n", two) == "what was written reads back as another value at 'b'");
  CHECK(verdict("a: x\n", two) == "what was written reads back as another value at ''");
  CHECK(verdict("no: x\n", one("no", Node::string("x"))) == "what was written reads back as another value at 'no'");
}

TEST_CASE("the path of the first difference is told") {
  Node list = Node::sequence();
  list.items = {Node::integer(1), one("b", Node::integer(2))};
  CHECK(verdict("a: [1, {b: 3}]\n", one("a", list)) == "what was written reads back as another value at 'a[1].b'");
  CHECK(verdict("a: [1]\n", one("a", list)) == kDiffersAtA);
  CHECK(verdict("a: [1, {b: 2}, 3]\n", one("a", list)) == kDiffersAtA);
  CHECK(verdict("a: 1\n", one("a", list)) == kDiffersAtA);
}

TEST_CASE("several documents and broken text are not confirmed") {
  CHECK(verdict("a: 1\n---\na: 1\n", one("a", Node::integer(1))) == "what was written reads back as 2 documents");
  CHECK(verdict("", one("a", Node::integer(1))) == "what was written reads back as 0 documents");
  CHECK(verdict("a: [1\n", one("a", Node::integer(1))).find("does not read back") != std::string::npos);
  CHECK(verdict(std::string(20000, '['), one("a", Node::integer(1))).find("does not read back") != std::string::npos);
}

}  // namespace kesu
