// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/mask.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("names keep the first character of each word") {
  CHECK(mask_name("张三") == "张*");
  CHECK(mask_name("欧阳小明") == "欧***");
  CHECK(mask_name("John Smith") == "J*** S****");
  CHECK(mask_name("").empty());
}

TEST_CASE("telephone numbers keep what helps to tell them apart") {
  CHECK(mask_phone("13800000000") == "138****0000");
  CHECK(mask_phone("+86 138 0000 0000") == "+86 1** **** 0000");
  CHECK(mask_phone("5551234") == "55***34");
  CHECK(mask_phone("12345") == "***45");
}

TEST_CASE("mail addresses keep their domain, addresses their beginning") {
  CHECK(mask_email("zhang@example.org") == "z***@example.org");
  CHECK(mask_address("上海市徐汇区衡山路一号") == "上海市徐汇区***");
}

TEST_CASE("numbers, mail addresses and the complainant's own name are masked in free text, dates and amounts are not") {
  Complainant who;
  who.name = "张三";
  const struct {
    std::string text;
    std::string masked;
  } cases[] = {
      {"请联系张三 13800000000", "请联系张* 138****0000"},
      {"call 138-0000-0000 now", "call 138-****-0000 now"},
      {"身份证11010119900101123X", "身份证110***********123X"},
      {"mail zhang@example.org.", "mail z***@example.org."},
      {"on 2026-03-11 09:12 for 68000 CNY", "on 2026-03-11 09:12 for 68000 CNY"},
      {"order 123456", "order 123456"},
      {"13800000000 2026-03-11 09:12", "138****0000 2026-03-11 09:12"},
      {"138 - 0000 - 0000", "138 - **** - 0000"},
      {"2026-03-11 13800000000, 2026-03-11-13800000000", "2026-03-11 138****0000, 2026-03-11-138****0000"},
      {"your complaint KS-260311-7VMHXYX, call 2603117", "your complaint KS-260311-7VMHXYX, call 26***17"},
      {"no ID: KS-260311-7VMHXYY", "no ID: KS-26***1-7VMHXYY"},
      {"", ""},
  };
  for (const auto& one : cases)
    CHECK(mask_text(one.text, who) == one.masked);
}

TEST_CASE("a surname behind a title is masked, the same word elsewhere is not") {
  Complainant who;
  who.name = "Jane Marsh";
  CHECK(mask_text("Mrs. Marsh saw the marsh; MR  MARSH too. Marsh, Dr Marsh", who) ==
        "Mrs. M**** saw the marsh; MR  M**** too. Marsh, Dr M****");
  who.name = "Marsh";
  CHECK(mask_text("Mr Marsh", who) == "Mr M****");
  who.name = "Jane ";
  CHECK(mask_text("Mr X", who) == "Mr X");
}

TEST_CASE("a telephone field that holds something else is masked all the same") {
  CHECK(mask_phone("zhang@example.org") == "z***@example.org");
  CHECK(mask_phone("ask Mr Li") == "a** M* L*");
  CHECK(mask_phone("010-5551234/5551235") == "010-*******/***1235");
}

TEST_CASE("an address stops before the number of the house, and is found over line breaks") {
  CHECK(mask_address("12 Elm Street") == "***");
  CHECK(mask_address("鼓楼区1号楼3单元") == "鼓楼区***");
  Complainant who;
  who.address = "12 Elm Street\nAshford";
  CHECK(mask_text("at 12 elm street  Ashford again", who) == "at *** again");
}

TEST_CASE("of the numbers that others gave a matter only the complainant's own are masked") {
  Complainant who;
  who.name = "张三";
  who.phone = "139 1111 2222";
  const struct {
    std::string text;
    std::string masked;
  } cases[] = {
      {"2026-12345678901", "2026-12345678901"},     {"12345678901", "12345678901"},
      {"+86 139-1111-2222", "+86 1**-****-2222"},   {"11010519491231002X", "110***********002X"},
      {"110105194912310021", "110105194912310021"}, {"of 张三, z@example.org", "of 张*, z***@example.org"},
      {"KS-260311-7VMHXYX", "KS-260311-7VMHXYX"},   {"", ""},
  };
  for (const auto& one : cases)
    CHECK(mask_reference(one.text, who) == one.masked);
}

TEST_CASE("a text for the complainant keeps their own data and shows nobody else's") {
  Complainant who;
  who.name = "张三";
  who.phone = "13911112222";
  who.email = "Zhang@example.org";
  const struct {
    std::string text;
    std::string masked;
  } cases[] = {
      {"张三 +86 139-1111-2222 zhang@example.org", "张三 +86 139-1111-2222 zhang@example.org"},
      {"王五 13800000000 wang@example.org", "王* 138****0000 w***@example.org"},
      {"seen by wang.wu on 2026-03-11, KS-260311-7VMHXYX", "seen by w****** on 2026-03-11, KS-260311-7VMHXYX"},
      {"", ""},
  };
  for (const auto& one : cases)
    CHECK(mask_others(one.text, who, {"王五", "wang.wu"}) == one.masked);
}

}  // namespace kesu
