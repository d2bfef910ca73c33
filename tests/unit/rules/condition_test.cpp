// SPDX-License-Identifier: Apache-2.0
#include "condition.hpp"

#include <doctest/doctest.h>

#include "kesu/yaml/reader.hpp"

namespace kesu {
namespace {

struct Setting {
  Complaint complaint;
  std::string category;
  std::optional<Priority> priority;
  std::optional<Instant> now;
  std::function<int(int)> repeats;
};

/// What a condition comes to in a setting; where `why` is given and it does not hold, why not.
Outcome evaluated(const std::string& when, const Setting& setting, ConditionUse use = ConditionUse::kSeverity,
                  std::string* why = nullptr) {
  const auto document = read_yaml(when + "\n", "when.yaml");
  REQUIRE(document.has_value());
  Problems problems;
  const DecodeContext context{"when.yaml", {}, &problems};
  TextIndex index;
  const Condition condition = decode_condition(document->root, context, {index, nullptr, use});
  for (const Error& problem : problems)
    FAIL_CHECK(problem.message);
  index.freeze();
  const Found found = ComplaintTexts(setting.complaint).find(index);
  const Situation situation{setting.complaint, index,       found,           setting.category,
                            setting.priority,  setting.now, &setting.repeats};
  Outcome outcome = evaluate(condition, situation);
  if (why != nullptr && !outcome.holds) *why = why_not(condition, situation);
  return outcome;
}

std::string why(const std::string& when, const Setting& setting, ConditionUse use = ConditionUse::kSeverity) {
  std::string text = "it holds";
  evaluated(when, setting, use, &text);
  return text;
}

bool holds(const std::string& when, const Setting& setting, ConditionUse use = ConditionUse::kSeverity) {
  return evaluated(when, setting, use).holds;
}

Instant at(const char* text) {
  return parse_timestamp(text, {}).value().instant;
}

TEST_CASE("every key must hold, and a list under a key means any of them") {
  Setting setting;
  setting.complaint.text = "漏水";
  setting.complaint.channel = Channel::kPhone;
  CHECK(holds("{words: [渗水, 漏水], channel: phone}", setting));
  CHECK_FALSE(holds("{words: 漏水, channel: media}", setting));
  CHECK(holds("{channel: [media, phone]}", setting));
  CHECK_FALSE(holds("{words: 漏水, regex: '\\d'}", setting));
}

TEST_CASE("all, any and not combine") {
  Setting setting;
  setting.complaint.text = "漏水";
  CHECK(holds("{any: [{words: 起火}, {words: 漏水}]}", setting));
  CHECK_FALSE(holds("{all: [{words: 起火}, {words: 漏水}]}", setting));
  CHECK(holds("{words: 漏水, not: {words: 起火}}", setting));
  CHECK_FALSE(holds("{not: {any: [{words: 漏水}]}}", setting));
}

TEST_CASE("words can be looked for in some fields only") {
  Setting setting;
  setting.complaint.demand = "退款";
  CHECK(holds("{words: 退款}", setting));
  CHECK(holds("{words: 退款, in: demand}", setting));
  CHECK_FALSE(holds("{words: 退款, in: [subject, text]}", setting));
}

TEST_CASE("a category holds for everything below it") {
  Setting setting;
  setting.category = "quality.leak";
  CHECK(holds("{category: quality}", setting));
  CHECK(holds("{category: [service, quality.leak]}", setting));
  setting.category = "qualityx";
  CHECK_FALSE(holds("{category: quality}", setting));
}

TEST_CASE("facts of the complaint are compared as words") {
  Setting setting;
  setting.complaint.kind = Kind::kReport;
  setting.complaint.source = "１２３４５热线";
  setting.complaint.tags = {"vip", "装修季"};
  setting.complaint.complainant.internal = true;
  CHECK(holds("{kind: [complaint, report]}", setting));
  CHECK(holds("{source: third_party}", setting));
  CHECK(holds("{source: 12345热线}", setting));
  CHECK_FALSE(holds("{source: direct}", setting));
  CHECK(holds("{tags: 装修季}", setting));
  CHECK_FALSE(holds("{tags: 装修}", setting));
  CHECK(holds("{internal: true}", setting));
  CHECK_FALSE(holds("{internal: false}", setting));
  CHECK_FALSE(holds("{channel: phone}", setting));
}

TEST_CASE("amounts are compared within their currency, at_least included and below excluded") {
  Setting setting;
  CHECK_FALSE(holds("{loss: stated}", setting));
  setting.complaint.loss = Money{500000, "CNY"};
  setting.complaint.amount = Money{100, "EUR"};
  CHECK(holds("{loss: stated}", setting));
  CHECK(holds("{loss: {at_least: 5000 CNY}}", setting));
  CHECK_FALSE(holds("{loss: {below: 5000 CNY}}", setting));
  CHECK(holds("{loss: {at_least: 1000 CNY, below: 5000.01 CNY}}", setting));
  CHECK(evaluated("{amount: {at_least: 1 CNY}}", setting).note == "amount is in EUR, the rule in CNY");
}

TEST_CASE("an age counts dates where the complaint was received, or real time") {
  Setting setting;
  setting.complaint.received = parse_timestamp("2026-03-11T23:50:00+08:00", {}).value();
  setting.now = at("2026-03-12T00:10:00+08:00");
  CHECK(holds("{age: {at_least: 1 day}}", setting));
  CHECK(holds("{age: {below: 1h}}", setting));
  CHECK_FALSE(holds("{age: {at_least: 2 days}}", setting));
  setting.now.reset();
  CHECK_FALSE(holds("{age: {below: 1h}}", setting));
}

TEST_CASE("priority is asked in routing") {
  Setting setting;
  setting.priority = Priority::kUrgent;
  CHECK(holds("{priority: urgent}", setting, ConditionUse::kRouting));
  CHECK_FALSE(holds("{priority: [general, important]}", setting, ConditionUse::kRouting));
}

TEST_CASE("mistakes in a condition are told with their place") {
  struct {
    const char* when;
    const char* says;
  } const cases[] = {
      {"{}", "1:1: when asks for nothing"},
      {"{word: 漏水}", "1:2: unknown key 'word' in when | did you mean 'words'?"},
      {"{words: []}", "1:9: words is an empty list"},
      {"{words: [漏水, 漏水]}", "1:14: '漏水' is in this list already"},
      {"{words: [12315]}", "1:10: words must be a text"},
      {"{regex: '('}", "1:9: '(' is no regular expression: missing ): ("},
      {"{in: subject}", "1:6: 'in' says where"},
      {"{words: a, in: subjct}", "1:16: in must be subject, text or demand (got 'subjct') | did you mean 'subject'?"},
      {"{channel: phne}", "1:11: unknown channel 'phne' | did you mean 'phone'?"},
      {"{loss: 5000}", "1:8: loss must be bounds"},
      {"{loss: {at_least: 5 CNY, below: 4 CNY}}", "1:8: loss: at_least must be less than below"},
      {"{loss: {at_least: 5 CNY, below: 9 USD}}", "1:8: loss: both bounds must be in one currency"},
      {"{repeats: {within: 3 workdays, at_least: 1}}", "1:20: within must be calendar days"},
      {"{repeats: {within: 3 days}}", "1:11: repeats has no 'at_least'"},
      {"{age: {}}", "1:7: age has no bound"},
      {"{all: {words: a}}", "1:7: 'all' must be a list of conditions"},
      {"{priority: urgent}", "1:2: unknown key 'priority' in when"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.when);
    const auto document = read_yaml(std::string(c.when) + "\n", "when.yaml");
    REQUIRE(document.has_value());
    Problems problems;
    TextIndex index;
    decode_condition(document->root, {"when.yaml", {}, &problems}, {index, nullptr, ConditionUse::kSeverity});
    REQUIRE_FALSE(problems.empty());
    const Error& first = problems.front();
    const std::string told = fmt::format("{}:{}: {}{}{}", first.at.line, first.at.column, first.message,
                                         first.hint.empty() ? "" : " | ", first.hint);
    CHECK(told.substr(0, std::string_view(c.says).size()) == c.says);
  }
}

TEST_CASE("why a condition does not hold is its first part that fails, in words") {
  Setting setting;
  setting.complaint.text = "漏水";
  setting.complaint.channel = Channel::kPhone;
  setting.complaint.loss = Money{50000, "CNY"};
  setting.category = "quality.leak";
  setting.priority = Priority::kGeneral;
  CHECK(why("{words: 漏水, channel: phone}", setting) == "it holds");
  CHECK(why("{words: [渗水, 起火], channel: media}", setting) == "none of its words is found");
  CHECK(why("{words: 漏水, channel: [media, regulator]}", setting) == "channel is phone, not media, regulator");
  CHECK(why("{category: service}", setting) == "category is quality.leak, not service");
  CHECK(why("{priority: urgent}", setting, ConditionUse::kRouting) == "priority is general, not urgent");
  CHECK(why("{kind: praise}", setting) == "kind is complaint, not praise");
  CHECK(why("{source: third_party}", setting) == "source is direct, not third_party");
  CHECK(why("{tags: child}", setting) == "it has no tag child");
  CHECK(why("{internal: true}", setting) == "the complainant is not one of our own");
  CHECK(why("{loss: {at_least: 1000.00 CNY}}", setting) == "loss is 500.00 CNY, less than 1000.00 CNY");
  CHECK(why("{loss: {below: 400.00 CNY}}", setting) == "loss is 500.00 CNY, not below 400.00 CNY");
  CHECK(why("{loss: {at_least: 1.00 USD}}", setting) == "loss is in CNY, the rule in USD");
  CHECK(why("{amount: stated}", setting) == "no amount is stated");
  CHECK(why("{repeats: {within: 30 days, at_least: 2}}", setting) == "fewer than 2 earlier complaints within 30 days");
  CHECK(why("{any: [{words: 起火}, {category: service}]}", setting) ==
        "none of its words is found; category is quality.leak, not service");
  CHECK(why("{words: 漏水, not: {channel: phone}}", setting) == "it excludes phone");
  setting.category.clear();
  CHECK(why("{category: service}", setting) == "category is not known; the rule wants service");
}

}  // namespace
}  // namespace kesu
