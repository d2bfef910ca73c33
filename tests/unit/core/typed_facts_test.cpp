// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/typed_facts.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("a typed fact has to be fit for what it is") {
  const struct {
    const char* path;
    const char* value;
    bool fits;
  } cases[] = {
      {"subject", "Leak", true},
      {"subject", "", false},
      {"subject", " \xE3\x80\x80\t", false},
      {"complainant.phone", "ext. 12, after six", true},
      {"complainant.phone", "１３８", true},
      {"complainant.phone", "by mail only", false},
      {"complainant.phone", "", true},
      {"complainant.email", "wang@example.org", true},
      {"complainant.email", "王@例子.中国", true},
      {"complainant.email", "wang.example.org", false},
      {"complainant.email", "@example.org", false},
      {"complainant.email", "wang@", false},
      {"complainant.name", " ", true},
      {"demand", "", true},
  };
  for (const auto& one : cases) {
    CAPTURE(one.path);
    CAPTURE(one.value);
    const auto checked = check_typed_fact(one.path, one.value);
    CHECK(checked.has_value() == one.fits);
    if (!checked) CHECK(checked.error().kind == ErrorKind::kInvalidData);
  }
}

TEST_CASE("what stands for an erased value cannot be written, however deep") {
  Node item = Node::mapping();
  item.add("measure", Node::string("(redacted)"));
  Node list = Node::sequence();
  list.items.push_back(item);
  Node fields = Node::mapping();
  fields.add("text", Node::string("it was (redacted) then"));
  CHECK(refuse_markers(fields));
  fields.add("measures", list);
  REQUIRE_FALSE(refuse_markers(fields).has_value());
  CHECK(refuse_markers(fields).error().kind == ErrorKind::kUsage);
  CHECK_FALSE(refuse_markers(Node::string("(private)")).has_value());
}

}  // namespace kesu
