// SPDX-License-Identifier: Apache-2.0
// What the shipped rule sets make of complaints as people write them. All invented.
#include <doctest/doctest.h>

#include "kesu/rules/classify.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/routing.hpp"

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

struct Example {
  const char* text;
  const char* category;
  Priority priority;
};

constexpr Priority kUrgent = Priority::kUrgent;
constexpr Priority kImportant = Priority::kImportant;
constexpr Priority kGeneral = Priority::kGeneral;

RuleSet preset(const char* name) {
  return RulesFixture(std::string(KESU_SOURCE_DIR) + "/data/presets/" + name + "/rules").rules();
}

void check_all(const RuleSet& rules, std::initializer_list<Example> examples) {
  for (const Example& example : examples) {
    CAPTURE(std::string(example.text));
    Facts facts;
    facts.complaint.text = example.text;
    const Classification decision = classify(rules, facts);
    CHECK(decision.category == std::string(example.category));
    CHECK(decision.priority == example.priority);
  }
}

TEST_CASE("the home-improvement preset scores the example of the file format as it stands there") {
  const RuleSet rules = preset("home-improvement");
  Facts facts;
  facts.complaint.subject = "卫生间防水渗漏，楼下邻居投诉";
  facts.complaint.text = "交房三周后主卫门槛石渗水……";
  facts.complaint.demand = "返工并赔偿邻居损失";
  facts.complaint.loss = Money{320000, "CNY"};
  facts.complaint.amount = Money{6800000, "CNY"};
  facts.complaint.channel = Channel::kPhone;
  const Classification decision = classify(rules, facts);
  CHECK(decision.category == "quality.waterproofing");
  CHECK(decision.severity == 72);
  CHECK(decision.priority == kUrgent);
}

TEST_CASE("the home-improvement preset knows the usual complaints") {
  check_all(preset("home-improvement"),
            {
                {"厨房水槽下面一直滴水，地板都泡了，已经发霉", "quality.waterproofing", kImportant},
                {"客厅地砖大面积空鼓，走上去响", "quality.floor", kGeneral},
                {"主卧墙面出现多条裂缝，乳胶漆起皮", "quality.wall", kGeneral},
                {"次卧插座漏电，孩子差点触电", "quality.electrical", kUrgent},
                {"合同约定国庆前完工，现在停工一个月，工人不来，项目经理电话不接", "construction.progress", kImportant},
                {"工人把承重墙砸了", "construction.safety", kUrgent},
                {"隔壁装修半夜还在用电钻，吵得老人睡不着", "environment", kImportant},
                {"衣柜柜门关不上，尺寸不对", "quality.woodwork", kGeneral},
                {"签约时报价八万，现在恶意增项要多付三万", "price.extra", kGeneral},
                {"解约后定金不退，一拖再拖", "price.refund", kImportant},
                {"入住后甲醛超标，孩子流鼻血", "quality.air", kUrgent},
                {"设计师画的效果图不符，柜子布局不合理", "design", kGeneral},
                {"客服态度恶劣，还骂人", "service.attitude", kGeneral},
                {"选的是品牌板材，结果以次充好，材料被换", "quality.material", kImportant},
                {"瓷砖订了三周还没送货，店里说缺货", "delivery", kGeneral},
                {"保修期内水龙头坏了，没人来修", "after_sales", kGeneral},
                {"工长私下收红包，还想吃拿卡要", "integrity", kImportant},
                {"The bathroom floor leaks and water drips into the flat below", "quality.waterproofing", kUrgent},
                {"The builder abandoned the site and nobody shows up any more", "construction.progress", kImportant},
                {"They will not return my deposit after I cancelled, no refund", "price.refund", kGeneral},
                {"请问你们周末上班吗", "other", kGeneral},
            });
}

TEST_CASE("the general preset knows the usual complaints in both languages") {
  check_all(preset("general"),
            {
                {"新买的冰箱三天就坏了，不制冷", "quality.defect", kGeneral},
                {"收到的衣服跟图片不一样，严重色差", "quality.mismatch", kGeneral},
                {"买的香水是假货，不是正品", "quality.fake", kImportant},
                {"面包已经过期发霉还在卖", "quality.expired", kImportant},
                {"在店里滑倒摔伤，骨折住院", "safety", kUrgent},
                {"营业员爱理不理，还骂人", "service.attitude", kGeneral},
                {"客服电话打不通，等了一小时没人接", "service.response", kGeneral},
                {"会员自动续费，莫名扣费三次", "price.overcharge", kImportant},
                {"退货半个月了退款不到账", "price.refund", kGeneral},
                {"快递一周了还没收到，物流不更新", "delivery.late", kGeneral},
                {"到货破损，箱子里少件", "delivery.damaged", kGeneral},
                {"店家拒绝退货，七天无理由也不认", "after_sales.return", kGeneral},
                {"宣传送礼品，活动不兑现，虚假宣传", "integrity.advertising", kImportant},
                {"天天接到骚扰电话，我的个人信息被泄露", "privacy", kImportant},
                {"楼下广场舞音响太吵，噪音扰民", "premises.noise", kGeneral},
                {"电梯坏了一周没人修", "premises.facilities", kGeneral},
                {"小程序一打开就闪退，登录不上", "digital", kGeneral},
                {"The blender stopped working after two days", "quality.defect", kGeneral},
                {"They charged me twice for one order", "price.overcharge", kGeneral},
                {"The parcel never arrived although tracking says delivered", "delivery.late", kGeneral},
                {"The clerk was rude and shouted at me", "service.attitude", kGeneral},
                {"I was on hold for two hours and then they hung up", "service.response", kGeneral},
                {"My child got food poisoning from your salad", "safety", kUrgent},
                {"I keep getting robocalls, please stop calling me", "privacy", kGeneral},
                {"The internet keeps disconnecting and is very slow", "digital", kGeneral},
                {"Good morning", "other", kGeneral},
            });
}

TEST_CASE("both presets promise the times of the procedure") {
  for (const char* name : {"home-improvement", "general"}) {
    CAPTURE(std::string(name));
    const RuleSet rules = preset(name);
    std::string terms;
    for (const ClockTerms& clock : terms_for(rules, Kind::kComplaint, "quality", kUrgent))
      terms += clock.name + " " + to_string(*clock.limit) + (clock.calendar.empty() ? "" : " " + clock.calendar) + "\n";
    CHECK(terms ==
          "register 1h\nclassify 2h\nrespond 1h\nresolve 3 workdays office\nreply 1 workday office\n"
          "followup 3 workdays office\n");
    CHECK(terms_for(rules, Kind::kEnquiry, "other", kGeneral).empty());
  }
}

TEST_CASE("every category of the presets reaches a department without any staff") {
  for (const char* name : {"home-improvement", "general"}) {
    const RuleSet rules = preset(name);
    for (const std::string& category : category_paths(rules)) {
      CAPTURE(category);
      RoutingFacts facts;
      facts.category = category;
      facts.priority = kGeneral;
      const auto routed = route(rules, facts);
      REQUIRE(routed.has_value());
      CHECK_FALSE(routed->department.empty());
      CHECK(routed->owner.empty());
    }
  }
}

}  // namespace
}  // namespace kesu
