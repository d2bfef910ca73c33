// SPDX-License-Identifier: Apache-2.0
#include "text_index.hpp"

#include <doctest/doctest.h>

#include "condition.hpp"

namespace kesu {
namespace {

Complaint complaint(std::string subject, std::string text) {
  Complaint complaint;
  complaint.subject = std::move(subject);
  complaint.text = std::move(text);
  return complaint;
}

TEST_CASE("each term knows its first place in each field, in characters") {
  TextIndex index;
  const TermId leak = index.add_word("漏水").value();
  const TermId days = index.add_regex("漏了?\\d+天").value();
  index.freeze();
  const Found found = ComplaintTexts(complaint("又漏水", "已经漏１２天，漏水，漏水")).find(index);
  CHECK(found.position(leak, TextField::kSubject) == 2);
  CHECK(found.position(leak, TextField::kText) == 8);
  CHECK(found.position(leak, TextField::kDemand) == 0);
  CHECK(found.position(days, TextField::kText) == 3);
}

TEST_CASE("expressions ignore case and need not have a literal part") {
  TextIndex index;
  const TermId phone = index.add_regex("\\b1[3-9]\\d{9}\\b").value();
  const TermId order = index.add_regex("order (no|number)").value();
  index.freeze();
  const Found found = ComplaintTexts(complaint("", "ORDER No 7, call 13800000000")).find(index);
  CHECK(found.position(phone, TextField::kText) == 18);
  CHECK(found.position(order, TextField::kText) == 1);
}

TEST_CASE("expressions that are none, or match everything, are refused") {
  TextIndex index;
  for (const char* expression : {"(", "a*", "", "(?=x)", "(a)\\1"}) {
    CAPTURE(expression);
    CHECK_FALSE(index.add_regex(expression).has_value());
  }
  index.freeze();
  CHECK_NOTHROW((void)ComplaintTexts(complaint("a", "b")).find(index));
}

}  // namespace
}  // namespace kesu
