// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/masked.hpp"

#include <doctest/doctest.h>

namespace kesu {

namespace {

Complainant zhang() {
  Complainant who;
  who.name = "张三";
  who.phone = "13800000000";
  who.address = "12 Elm Street";
  return who;
}

Event event_of(EventKind kind) {
  Event event;
  event.kind = kind;
  return event;
}

std::string masked_line(EventKind kind, const std::string& key, const std::string& value) {
  Event event = event_of(kind);
  event.fields.add(key, Node::string(value));
  return masked(std::move(event), zhang()).field(key);
}

}  // namespace

TEST_CASE("a masked complaint shows no personal data") {
  Complaint complaint;
  complaint.subject = "漏水 13800000000";
  complaint.complainant.name = "张三";
  complaint.complainant.phone = "13800000000";
  complaint.complainant.email = "z@example.org";
  complaint.complainant.address = "上海市徐汇区衡山路一号";
  complaint.complainant.member = "88001234";
  const Complaint shown = masked(complaint);
  CHECK(shown.subject == "漏水 138****0000");
  CHECK(shown.complainant.name == "张*");
  CHECK(shown.complainant.email == "z***@example.org");
  CHECK(shown.complainant.member == "88****34");
}

TEST_CASE("what a person wrote in an event is masked, ids and words of the rules are not") {
  const struct {
    EventKind kind;
    std::string key;
    std::string value;
    std::string masked;
  } cases[] = {
      {EventKind::kNote, "text", "张三 13800000000", "张* 138****0000"},
      {EventKind::kRefer, "body", "office of 张三", "office of 张*"},
      {EventKind::kRefer, "reference", "2026-12345678901", "2026-12345678901"},
      {EventKind::kRefer, "reference", "138 0000 0000", "138 **** 0000"},
      {EventKind::kClose, "body", "张三", "张*"},
      {EventKind::kPropose, "chosen", "pay 张三", "pay 张*"},
      {EventKind::kContact, "with", "13900000000", "139****0000"},
      {EventKind::kAssign, "owner", "emp1380000", "emp1380000"},
      {EventKind::kFind, "root_cause", "RC-20261234", "RC-20261234"},
      {EventKind::kReopen, "because", "张三 called", "张* called"},
  };
  for (const auto& one : cases)
    CHECK(masked_line(one.kind, one.key, one.value) == one.masked);
}

TEST_CASE("lists and mappings of events are masked item by item") {
  Event review = event_of(EventKind::kReview);
  Node attended = Node::sequence();
  attended.items = {Node::string("张三"), Node::string("wu.tao")};
  review.fields.add("attended", attended);
  const Event shown = masked(review, zhang());
  CHECK(shown.fields.find("attended")->items[0].text == "张*");
  CHECK(shown.fields.find("attended")->items[1].text == "wu.tao");

  Event propose = event_of(EventKind::kPropose);
  Node option = Node::mapping();
  option.add("name", Node::string("visit 12 Elm Street"));
  option.add("cost", Node::string("1234567.00 CNY"));
  Node options = Node::sequence();
  options.items.push_back(option);
  propose.fields.add("options", options);
  const Event proposed = masked(propose, zhang());
  CHECK(proposed.fields.find("options")->items[0].find("name")->text == "visit ***");
  CHECK(proposed.fields.find("options")->items[0].find("cost")->text == "1234567.00 CNY");
}

TEST_CASE("an amendment is masked as the field that it amends") {
  const struct {
    std::string field;
    std::string value;
    std::string masked;
  } cases[] = {
      {"complainant.name", "李四", "李*"},
      {"complainant.phone", "z@example.org", "z***@example.org"},
      {"place", "12 Elm Street", "***"},
      {"about.order", "20261234567", "20261234567"},
      {"about.order", "138-0000-0000", "138-****-0000"},
      {"about.contact", "13900000000", "139****0000"},
      {"complainant.name", "(private)", "(private)"},
  };
  for (const auto& one : cases) {
    Event event = event_of(EventKind::kAmend);
    event.fields.add("field", Node::string(one.field));
    event.fields.add("now", Node::string(one.value));
    CHECK(masked(std::move(event), zhang()).field("now") == one.masked);
  }
}

}  // namespace kesu
